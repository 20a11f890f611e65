import { lang, langNames, langs, langTitles, say, setLang } from '../lib/lang';
import { usePlace } from '../lib/router';
import { setTheme, theme } from '../lib/theme';
import { Mark, MoonIcon, SunIcon } from '../parts/icons';
import { SearchBox } from '../parts/search-box';
import { type WordKey } from '../words/zh-hans';

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

const Nav = ({ path }: { path: string }) => (
  <nav aria-label={say('menu')}>
    {sections.map(([url, key]) => (
      <a key={url} href={url} aria-current={current(path, url) ? 'page' : undefined}>
        {say(key)}
      </a>
    ))}
  </nav>
);

const LangSwitch = () => (
  <div class="segmented" role="group" aria-label={say('language')}>
    {langs.map((one) => (
      <button
        key={one}
        type="button"
        lang={one}
        title={langTitles[one]}
        aria-pressed={lang.get() === one}
        onClick={() => void setLang(one)}
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

/** What stands above every page. */
export function Top() {
  const { path, query } = usePlace();
  const sought = path === '/search' ? (query.get('q') ?? '') : '';
  return (
    <header class="top">
      <a class="brand" href="/">
        <Mark />
        <span>{say('brand')}</span>
      </a>
      <Nav path={path} />
      <div class="top-search">{path !== '/' && <SearchBox text={sought} />}</div>
      <div class="top-switches">
        <LangSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
