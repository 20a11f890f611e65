import { useState } from 'preact/hooks';
import { say } from '../lib/lang';
import { type Mark } from '../lib/segments';
import { MarkedText } from '../parts/marked-text';
import { type Repair } from '../parts/repair';

// More of them than this would hide the text; they are one click away.
const repairsShownAtOnce = 20;

interface Props {
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly repairs: readonly Repair[];
  readonly active: string | null;
  readonly at?: number | null;
  readonly onStatement: (ids: readonly string[]) => void;
  readonly onEntity: (id: string) => void;
}

/** A text with what was read from it, what its marks mean, and its repairs where they are wanted. */
export function TextPanel({ repairs, at = null, ...props }: Props) {
  const [showRepairs, setShowRepairs] = useState(repairs.length <= repairsShownAtOnce);
  return (
    <section class="panel">
      <div class="row toolbar">
        <span class="legend">
          <i class="legend-mark has-statement">{say('legend_statement')}</i>
          <i class="legend-mark has-entity">{say('legend_entity')}</i>
          {repairs.length > 0 && <i class="legend-mark repair">{say('legend_repair')}</i>}
        </span>
        {repairs.length > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={showRepairs}
              onChange={(event) => setShowRepairs(event.currentTarget.checked)}
            />
            {say('show_repairs')}
          </label>
        )}
      </div>
      <MarkedText {...props} repairs={repairs} showRepairs={showRepairs} at={at} />
    </section>
  );
}
