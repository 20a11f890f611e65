import { cut, say, sayCode } from '../lib/lang';
import { type Repair } from '../parts/repair';
import { proofWords } from '../parts/read-words';

const shownAtMost = 300;

/** What was mended in a text: before, after, and why it is believed. */
export const RepairList = ({ repairs }: { repairs: readonly Repair[] }) => (
  <details class="repair-list">
    <summary>{say('repairs_n', { n: repairs.length })}</summary>
    <ul class="plain repairs">
      {repairs.slice(0, shownAtMost).map((repair, i) => (
        <li key={i}>
          <span class="tag">{sayCode('kind', repair.kind)}</span>{' '}
          <span lang="zh">
            <del>{cut(repair.before, 60)}</del>
            {repair.after !== '' && (
              <>
                {' '}
                → <ins>{cut(repair.after, 60)}</ins>
              </>
            )}
          </span>
          {repair.after === '' && <ins> → {say('repair_removed')}</ins>}
          <div class="faint">
            {sayCode('outcome', repair.outcome)} · {proofWords(repair)}
            {repair.candidates.length > 0 && ` · ${repair.candidates.slice(0, 5).join(' / ')}`}
          </div>
        </li>
      ))}
    </ul>
  </details>
);
