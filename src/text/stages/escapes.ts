import { type Repair } from '../../model';
import { type Edit } from '../chain/mapped-text';
import { entity, entityText } from '../page/html/entities';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Control characters and character references that were written out: `\r\n\t`, `&nbsp;`, `&lt;p&gt;`. References in a page that has real
 * tags are left to the stage that reads markup. A backslash in a path or in prose about escapes is no damage.
 */
export const escapes: Stage = { name: 'escapes', find };

const controls = /(?:\\r\\n|\\[rnt])(?:[ \u3000]*\\[rnt])*/g;
const character: Readonly<Record<string, string>> = { '\\r': '\r', '\\n': '\n', '\\t': '\t' };
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,500})?\/?>/i;

function find(text: string): Findings {
  const hasControls = /\\[rnt]/.test(text);
  const hasEntities = text.includes('&') && text.search(entity) >= 0 && !tag.test(text);
  if (!hasControls && !hasEntities) return nothingFound;
  const edits = [...(hasControls ? controlEdits(text) : []), ...(hasEntities ? entityEdits(text) : [])];
  edits.sort((a, b) => a.start - b.start);
  return { edits, repairs: edits.map((edit) => repairOf(text, edit)) };
}

function repairOf(text: string, edit: Edit): Repair {
  const before = text.slice(edit.start, edit.end);
  const proof = before.startsWith('&') ? 'a character reference of HTML' : 'a control character written out';
  return {
    kind: 'escape',
    outcome: 'repaired',
    span: { start: edit.start, end: edit.end },
    before,
    after: edit.text,
    proof,
  };
}

function controlEdits(text: string): Edit[] {
  const runs = [...text.matchAll(controls)].filter((run) =>
    standsApart(text, run.index, run.index + run[0].length),
  );
  const isHabit = runs.length >= 3;
  return runs
    .filter((run) => isHabit || run[0].length > 2 || touchesTag(text, run.index, run.index + run[0].length))
    .flatMap((run) =>
      [...run[0].matchAll(/\\[rnt]/g)].map((one) => {
        const start = run.index + one.index;
        return { start, end: start + 2, text: character[one[0]] ?? '' };
      }),
    );
}

/** Between Chinese, tags or the ends of the text, and not in a path. */
function standsApart(text: string, start: number, end: number): boolean {
  const before = /\S(?=\s*$)/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '>';
  const after = /\S/.exec(text.slice(end, end + 20))?.[0] ?? '<';
  if (/[A-Za-z]:\\\S*$/.test(text.slice(Math.max(0, start - 200), start))) return false;
  return /[^ -~]|[<>]/.test(before) || /[^ -~]|[<>]/.test(after);
}

const touchesTag = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '>' || text[end] === '<';

function entityEdits(text: string): Edit[] {
  return [...text.matchAll(entity)].flatMap((match) => {
    const shown = entityText(match);
    return shown === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: shown }];
  });
}
