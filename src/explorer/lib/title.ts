import { useEffect } from 'preact/hooks';
import { say } from './lang';

/** Calls the window by what it is about, and then by the application. */
export const entitle = (about: string): void => {
  document.title = about === '' ? say('brand') : `${about} · ${say('brand')}`;
};

/** What the window is called while this is shown. */
export function useTitle(about: string): void {
  useEffect(() => entitle(about), [about]);
}
