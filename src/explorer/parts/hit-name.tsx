import { inScript } from '../lib/lang';
import { type Hit, hitTitle } from './hit';

/** Whether what was found is what stands there as its name, in either script: either has a character for each of the other. */
export const isTitle = (hit: Hit): boolean => [hit.matched, inScript(hit.matched)].includes(hitTitle(hit));

/** What a hit is called, with what was typed standing out where the name has it. */
export function HitName({ hit }: { hit: Hit }) {
  const title = hitTitle(hit);
  const spans = isTitle(hit) ? (hit.spans ?? []) : [];
  return (
    <span class="option-name">
      {title.slice(0, spans[0]?.start ?? title.length)}
      {spans.map(({ start, end }, i) => (
        <span key={start}>
          <b>{title.slice(start, end)}</b>
          {title.slice(end, spans[i + 1]?.start ?? title.length)}
        </span>
      ))}
    </span>
  );
}
