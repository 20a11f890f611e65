import { useLayoutEffect, useRef } from 'preact/hooks';
import { statementFields } from '../lib/fragments';
import { say } from '../lib/lang';
import { setQuery, usePlace } from '../lib/router';
import { type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { CloseIcon } from './icons';
import { openAtMost } from './open';
import { Opened } from './opened';
import { Asked } from './states';

const queryFor = (ids: readonly string[]): string => {
  const variables = ids.map((_, i) => `$s${i}: ID!`).join(', ');
  const fields = ids.map((_, i) => `s${i}: statement(id: $s${i}) { ${statementFields} }`).join('\n');
  return `query Evidence(${variables}) {\n${fields}\n}`;
};

const variablesFor = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id, i) => [`s${i}`, id]));

const close = (): void => setQuery({ s: null });

/** The words behind what was clicked, beside the page it was clicked on. */
export function Drawer() {
  const { query } = usePlace();
  const ids = (query.get('s') ?? '').split(',').filter(Boolean).slice(0, openAtMost);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const key = ids.join(',');
  const answer = useQuery<Record<string, Statement | null>>(
    queryFor(ids),
    ids.length === 0 ? null : variablesFor(ids),
    { partial: true },
  );

  // In the same step as the drawing: a key pressed between the two would find the focus nowhere.
  useLayoutEffect(() => {
    if (key === '') {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
      before.current = null;
      return undefined;
    }
    before.current ??= document.activeElement;
    panel.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [key]);

  if (ids.length === 0) return null;
  return (
    <section class="drawer" role="dialog" aria-label={say('evidence')} tabIndex={-1} ref={panel}>
      <header>
        <h2>{ids.length > 1 ? say('statements_n', { n: ids.length }) : say('statement')}</h2>
        <button type="button" class="icon-button" aria-label={say('close')} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <div class="drawer-body">
        <Asked answer={answer}>
          {(data) =>
            ids.map((id, i) => {
              const statement = data[`s${i}`];
              return statement ? (
                <Opened key={id} statement={statement} />
              ) : (
                <p key={id} class="state">
                  {say('statement_gone')}
                </p>
              );
            })
          }
        </Asked>
      </div>
    </section>
  );
}
