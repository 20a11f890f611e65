import { cut, inScript } from '../lib/lang';
import { type Hit, hitOther, hitTitle } from './hit';

/** Whether what was found is what stands there as its name, in either script: either has a character for each of the other. */
export const isTitle = (hit: Hit): boolean => [hit.matched, inScript(hit.matched)].includes(hitTitle(hit));

type Spans = NonNullable<Hit['spans']>;

/** A text in which what was typed stands out. */
const Found = ({ text, spans }: { text: string; spans: Spans }) => (
  <>
    {text.slice(0, spans[0]?.start ?? text.length)}
    {spans.map(({ start, end }, i) => (
      <span key={start}>
        <b>{text.slice(start, end)}</b>
        {text.slice(end, spans[i + 1]?.start ?? text.length)}
      </span>
    ))}
  </>
);

/** What a hit is called, with what was typed standing out where the name has it. */
export const HitName = ({ hit }: { hit: Hit }) => (
  <span class="option-name">
    <Found text={hitTitle(hit)} spans={isTitle(hit) ? (hit.spans ?? []) : []} />
  </span>
);

interface OtherProps {
  readonly hit: Hit;
  /** What stands there; by default what it is also called. */
  readonly text?: string;
}

/** What else it is called, or what of it was found, with what was typed standing out there. */
export const HitOther = ({ hit, text = hitOther(hit) }: OtherProps) => (
  <span class="option-other">
    <Found text={text} spans={text === cut(hit.matched, text.length) ? (hit.spans ?? []) : []} />
  </span>
);
