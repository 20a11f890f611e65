import { type Result, type Selection } from '../../client/selection';
import { entity } from '../lib/fragments';
import { count, listed, nameOf, say } from '../lib/lang';
import { type EntityCard } from '../lib/types';
import { written } from '../lib/written';
import { steps } from './why-here';

const some = { first: entity, count: true } as const satisfies Selection<'SomeEntities'>;
const noFlow = {
  from: entity,
  fromOthers: some,
  to: entity,
  toOthers: some,
  maxHops: true,
  meets: true,
  aheadSteps: true,
  ahead: some,
  behindSteps: true,
  behind: some,
} as const satisfies Selection<'NoFlow'>;

export const noFlowFields = `noFlow { ${written(noFlow)} }`;

type Some = Result<'SomeEntities', typeof some>;

/** Why no project links one side to the other. */
export type NoFlowAnswer = Result<'NoFlow', typeof noFlow>;

function namesOf({ first, count: all }: Some): string {
  const names = listed(first.map(nameOf));
  return all > first.length ? say('names_more', { names, n: count(all - first.length) }) : names;
}

const standsFor = (named: EntityCard, others: Some): string =>
  others.count === 0
    ? say('flow_alone', { name: nameOf(named) })
    : say('flow_contains', { name: nameOf(named), names: namesOf(others) });

const ahead = ({ from, aheadSteps, ahead: far }: NoFlowAnswer): string =>
  aheadSteps === 0
    ? say('flow_no_ahead', { name: nameOf(from) })
    : say('flow_ahead', { name: nameOf(from), steps: steps(aheadSteps), names: namesOf(far) });

const behind = ({ to, behindSteps, behind: far }: NoFlowAnswer): string =>
  behindSteps === 0
    ? say('flow_no_behind', { name: nameOf(to) })
    : say('flow_behind', { name: nameOf(to), steps: steps(behindSteps), names: namesOf(far) });

const reasons = (none: NoFlowAnswer): readonly string[] => [
  standsFor(none.from, none.fromOthers),
  standsFor(none.to, none.toOthers),
  ...(none.meets
    ? [say('flow_meets', { steps: steps(none.maxHops) })]
    : [ahead(none), behind(none), say('flow_apart', { steps: steps(none.maxHops) })]),
];

/** What the names stand for and where flow stops, a sentence a line. */
export const NoFlow = ({ list }: { list: readonly NoFlowAnswer[] }) => (
  <ul class="reasons">
    {list.flatMap(reasons).map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);
