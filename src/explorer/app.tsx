import { type ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { lang, langNames, langs, say, setLang } from './lib/lang';
import { usePlace } from './lib/router';
import { setTheme, theme } from './lib/theme';
import { Drawer } from './parts/drawer';
import { Mark, MoonIcon, SunIcon } from './parts/icons';
import { SearchBox } from './parts/search-box';
import { Failure, Loading } from './parts/states';
import { ArticlePage } from './pages/article';
import { ArticlesPage } from './pages/articles';
import { EntityPage } from './pages/entity';
import { HomePage } from './pages/home';
import { LinksPage } from './pages/links';
import { ReadPage } from './pages/read';
import { SearchPage } from './pages/search';
import { ApiFailure } from './lib/api';
import { type WordKey } from './words/zh-hans';

type Page = ComponentType<{ id: string }>;

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

const GraphPage = later(async () => (await import('./pages/graph')).GraphPage);
const ChartsPage = later(async () => (await import('./pages/charts')).ChartsPage);
const DashboardsPage = later(async () => (await import('./pages/dashboards')).DashboardsPage);

/** Path → page; the part in brackets is handed over, decoded. */
const routes: readonly (readonly [RegExp, Page])[] = [
  [/^\/$/, HomePage],
  [/^\/search$/, SearchPage],
  [/^\/links$/, LinksPage],
  [/^\/graph$/, GraphPage],
  [/^\/entity\/([^/]+)$/, EntityPage],
  [/^\/charts$/, ChartsPage],
  [/^\/dashboards(?:\/([^/]+))?$/, DashboardsPage],
  [/^\/articles$/, ArticlesPage],
  [/^\/article\/([^/]+)$/, ArticlePage],
  [/^\/read$/, ReadPage],
];

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const NotFoundPage = () => (
  <div class="page narrow">
    <h1>{say('not_found')}</h1>
    <p class="lead">{say('not_found_do')}</p>
    <p>
      <a class="button" href="/">
        {say('home')}
      </a>
    </p>
  </div>
);

function Routed() {
  const { path } = usePlace();
  const [error] = useErrorBoundary();
  for (const [pattern, Page] of routes) {
    const match = pattern.exec(path);
    if (match && error)
      return <Failure failure={new ApiFailure('server', String(error))} retry={() => location.reload()} />;
    if (match) return <Page id={decoded(match[1] ?? '')} />;
  }
  return <NotFoundPage />;
}

const sections: readonly (readonly [string, WordKey])[] = [
  ['/links', 'links'],
  ['/graph', 'graph'],
  ['/charts', 'charts'],
  ['/dashboards', 'dashboards'],
  ['/articles', 'articles'],
  ['/graphql', 'api'],
];

const current = (path: string, section: string): boolean =>
  path.startsWith(section) || (section === '/articles' && /^\/(article|read)\b/.test(path));

const Nav = () => {
  const { path } = usePlace();
  return (
    <nav aria-label={say('menu')}>
      {sections.map(([url, key]) => (
        <a key={url} href={url} aria-current={current(path, url) ? 'page' : undefined}>
          {say(key)}
        </a>
      ))}
    </nav>
  );
};

const LangSwitch = () => (
  <div class="segmented" role="group" aria-label={say('language')}>
    {langs.map((one) => (
      <button
        key={one}
        type="button"
        lang={one}
        aria-pressed={lang.get() === one}
        onClick={() => setLang(one)}
      >
        {langNames[one]}
      </button>
    ))}
  </div>
);

function ThemeSwitch() {
  const now = theme.use();
  const next = now === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say(next === 'dark' ? 'theme_dark' : 'theme_light')}
      onClick={() => setTheme(next)}
    >
      {now === 'dark' ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}

const typingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `/` goes to the search box from anywhere one is not typing. */
function useSlash(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typingIn(event.target))
        return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

export function App() {
  const language = lang.use();
  const { path } = usePlace();
  useSlash();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = say('brand');
  }, [language, path]);
  return (
    <>
      <a class="skip" href="#content" onClick={() => document.getElementById('content')?.focus()}>
        {say('skip')}
      </a>
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          <span>{say('brand')}</span>
        </a>
        <Nav />
        <div class="top-search">{path !== '/' && <SearchBox />}</div>
        <LangSwitch />
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1} key={`${path} ${language}`}>
        <Routed />
      </main>
      <Drawer key={language} />
    </>
  );
}
