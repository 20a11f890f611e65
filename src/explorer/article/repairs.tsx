import { cut, say, sayCode } from '../lib/lang';
import { type Doubt, type Repair } from '../parts/repair';
import { proofWords } from '../parts/read-words';

const shownAtMost = 300;

/** Candidates after these are one click away. */
const candidatesShown = 8;

const Candidates = ({ list }: { list: readonly string[] }) => (
  <>
    {list.map((candidate) => (
      <span key={candidate} lang="zh" class="candidate">
        {cut(candidate, 30)}
      </span>
    ))}
  </>
);

/** A place that is open within a repair: what stands there now, and all that may. */
function DoubtLine({ doubt: { after, candidates } }: { doubt: Doubt }) {
  const others = candidates.filter((candidate) => candidate !== after);
  const rest = others.slice(candidatesShown);
  return (
    <div class="doubt-line">
      {say('doubt')} <ins lang="zh">{cut(after, 30)}</ins> {say('doubt_or')}{' '}
      <Candidates list={others.slice(0, candidatesShown)} />
      {rest.length > 0 && (
        <details>
          <summary>{say('and_more', { n: rest.length })}</summary>
          <Candidates list={rest} />
        </details>
      )}
    </div>
  );
}

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
          </div>
          {repair.doubts.map((doubt) => (
            <DoubtLine key={doubt.start} doubt={doubt} />
          ))}
        </li>
      ))}
    </ul>
  </details>
);
