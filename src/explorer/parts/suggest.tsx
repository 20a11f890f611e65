import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { cut, say } from '../lib/lang';
import { useQuery } from '../lib/use-query';
import { useSettled } from '../lib/use-settled';
import { type Found, type Hit, hitKind, searchQuery } from './hit';
import { HitName, HitOther } from './hit-name';
import { TypeDot } from './icons';

const Option = ({ hit }: { hit: Hit }) => (
  <>
    {hit.item?.__typename === 'Entity' ? (
      <TypeDot type={hit.item.type} />
    ) : (
      <span class={`dot kind-${hit.kind}`} aria-hidden="true" />
    )}
    <span>
      <HitName hit={hit} /> <HitOther hit={hit} />
    </span>
    <span class="option-kind">{hitKind(hit)}</span>
  </>
);

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly kinds?: readonly Hit['kind'][];
  readonly class?: string;
  readonly inputId?: string;
  readonly hideLabel?: boolean;
  /** A suggestion was taken. What it returns, if anything, then stands in the box. */
  readonly onPick: (hit: Hit) => string | void;
  /** Enter without a suggestion taken. */
  readonly onEnter?: (text: string) => void;
  /** The box was left with another text than it had. */
  readonly onLeave?: (text: string) => void;
}

const shownAtMost = 8;

/** A box that suggests what the graph has as one types. */
export function Suggest(props: Props) {
  const { label, placeholder = '', value = '', kinds, onPick, onEnter, onLeave, inputId } = props;
  const { hideLabel = false } = props;
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const composing = useRef(false);
  const id = useId();
  const settled = useSettled(text).trim().slice(0, 200);
  // Before anything can be typed: what was typed since the drawing would be lost.
  useLayoutEffect(() => setText(value), [value]);

  const answer = useQuery<Found>(
    searchQuery,
    open && settled !== '' ? { text: settled, first: shownAtMost, kinds: kinds ?? null } : null,
  );
  const found = answer.state === 'ready' ? answer.data.search : null;
  const hits = found?.nodes ?? [];
  const take = (hit: Hit): void => {
    setOpen(false);
    setActive(-1);
    setText(onPick(hit) ?? '');
  };
  const enter = (): void => {
    const hit = hits[active];
    if (hit) take(hit);
    else if (onEnter && text.trim() !== '') {
      setOpen(false);
      onEnter(text.trim());
    } else if (!onEnter && hits[0] && settled === text.trim()) take(hits[0]);
  };
  const move = (step: number): void => {
    setOpen(true);
    if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
  };
  const press = (event: KeyboardEvent): void => {
    if (composing.current || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  const leave = (): void => {
    setOpen(false);
    if (onLeave && text.trim() !== value) onLeave(text.trim());
  };
  const showList = open && settled !== '' && answer.state !== 'idle';
  return (
    <div class={`suggest ${props.class ?? ''}`}>
      <label for={inputId ?? `${id}i`} class={hideLabel ? 'unseen' : ''}>
        {label}
      </label>
      <input
        id={inputId ?? `${id}i`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        placeholder={placeholder}
        aria-expanded={showList}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}o${active}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={press}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
      />
      <div class="suggestions" hidden={!showList}>
        <ul role="listbox" id={`${id}l`} aria-label={label}>
          {hits.map((hit, i) => (
            <li
              key={hit.id}
              id={`${id}o${i}`}
              role="option"
              aria-selected={i === active}
              class={i === active ? 'active' : ''}
              onMouseDown={(event) => {
                event.preventDefault();
                take(hit);
              }}
              onMouseMove={() => setActive(i)}
            >
              <Option hit={hit} />
            </li>
          ))}
        </ul>
        <p class="suggest-note" role="status">
          {answer.state === 'loading' && say(answer.slow ? 'slow' : 'loading')}
          {answer.state === 'failed' && say('search_failed', { reason: failureWord(answer.failure.kind) })}
          {found?.totalCount === 0 && say('search_none', { text: cut(settled, 30) })}
          {found && onEnter && found.totalCount > hits.length && say('search_many', { n: found.totalCount })}
        </p>
      </div>
    </div>
  );
}

const failureWord = (kind: 'unreachable' | 'timeout' | 'refused' | 'server'): string => say(`failed_${kind}`);
