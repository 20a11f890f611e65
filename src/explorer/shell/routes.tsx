import { type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from '../lib/api';
import { Failure, Loading } from '../parts/states';
import { ArticlePage } from '../pages/article';
import { ArticlesPage } from '../pages/articles';
import { EntityPage } from '../pages/entity';
import { HomePage } from '../pages/home';
import { LinksPage } from '../pages/links';
import { ReadPage } from '../pages/read';
import { SearchPage } from '../pages/search';
import { type WordKey } from '../words/zh-hans';

export type Page = ComponentType<{ id: string }>;

/** A page that is loaded when it is first opened. */
function later(load: () => Promise<Page>): Page {
  let loaded: Page | null = null;
  return function Later(props) {
    const [page, setPage] = useState<{ Page: Page | null; failed: boolean }>({ Page: loaded, failed: false });
    useEffect(() => {
      if (loaded) return;
      load().then(
        (Page) => {
          loaded = Page;
          setPage({ Page, failed: false });
        },
        () => setPage({ Page: null, failed: true }),
      );
    }, []);
    if (page.failed)
      return <Failure failure={new ApiFailure('unreachable', '')} retry={() => location.reload()} />;
    return page.Page ? <page.Page {...props} /> : <Loading />;
  };
}

const GraphPage = later(async () => (await import('../pages/graph')).GraphPage);
const ChartsPage = later(async () => (await import('../pages/charts')).ChartsPage);
const DashboardsPage = later(async () => (await import('../pages/dashboards')).DashboardsPage);

interface Route {
  /** The part in brackets is handed over, decoded. */
  readonly pattern: RegExp;
  readonly Page: Page;
  /** What the window is called until the page knows better. */
  readonly title: WordKey | null;
}

export const routes: readonly Route[] = [
  { pattern: /^\/$/, Page: HomePage, title: null },
  { pattern: /^\/search$/, Page: SearchPage, title: 'search' },
  { pattern: /^\/links$/, Page: LinksPage, title: 'links' },
  { pattern: /^\/graph$/, Page: GraphPage, title: 'graph' },
  { pattern: /^\/entity\/([^/]+)$/, Page: EntityPage, title: null },
  { pattern: /^\/charts$/, Page: ChartsPage, title: 'charts' },
  { pattern: /^\/dashboards(?:\/([^/]+))?$/, Page: DashboardsPage, title: 'dashboards' },
  { pattern: /^\/articles$/, Page: ArticlesPage, title: 'articles' },
  { pattern: /^\/article\/([^/]+)$/, Page: ArticlePage, title: 'articles' },
  { pattern: /^\/read$/, Page: ReadPage, title: 'read_new' },
];
