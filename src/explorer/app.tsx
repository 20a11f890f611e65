import { useEffect, useLayoutEffect } from 'preact/hooks';
import { lang, say } from './lib/lang';
import { usePlace } from './lib/router';
import { Drawer } from './parts/drawer';
import { Routed } from './shell/routed';
import { Top } from './shell/top';

const typingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `/` goes to the search box from anywhere one is not typing, from the moment the page is there. */
function useSlash(): void {
  useLayoutEffect(() => {
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
  return (
    <>
      <a class="skip" href="#content" onClick={() => document.getElementById('content')?.focus()}>
        {say('skip')}
      </a>
      <Top />
      <main id="content" tabIndex={-1} key={`${path} ${language}`}>
        <Routed />
      </main>
      <Drawer key={language} />
    </>
  );
}
