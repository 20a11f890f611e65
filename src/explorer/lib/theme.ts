import { remember, remembered, store } from './store';

export type Theme = 'light' | 'dark';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const chosen = (): Theme | null => {
  const asked = new URLSearchParams(location.search).get('theme') ?? remembered('theme');
  return asked === 'dark' || asked === 'light' ? asked : null;
};

const current = (): Theme => chosen() ?? (prefersDark.matches ? 'dark' : 'light');

export const theme = store<Theme>(current());

/** GraphiQL, which the server puts beside this application, reads its theme from here. */
const tellGraphiql = (next: Theme): void => {
  try {
    localStorage.setItem('graphiql:theme', next);
  } catch {
    // It then follows the system.
  }
};

const show = (next: Theme): void => {
  document.documentElement.dataset['theme'] = next;
  tellGraphiql(next);
  theme.set(next);
};

show(theme.get());
prefersDark.addEventListener('change', () => chosen() ?? show(current()));

export function setTheme(next: Theme): void {
  remember('theme', next);
  show(next);
}

/** A colour of the style sheet, for what is drawn on a canvas. */
export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
