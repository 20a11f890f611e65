import { entityFields } from '../lib/fragments';
import { count, listed, nameOf, say } from '../lib/lang';
import { type EntityCard } from '../lib/types';
import { steps } from './why-here';

const some = `first { ${entityFields} } count`;

export const noFlowFields = `noFlow {
  from { ${entityFields} } fromOthers { ${some} } to { ${entityFields} } toOthers { ${some} }
  maxHops meets aheadSteps ahead { ${some} } behindSteps behind { ${some} }
}`;

interface Some {
  readonly first: readonly EntityCard[];
  readonly count: number;
}

/** Why no project links one side to the other. */
export interface NoFlowAnswer {
  readonly from: EntityCard;
  readonly fromOthers: Some;
  readonly to: EntityCard;
  readonly toOthers: Some;
  readonly maxHops: number;
  readonly meets: boolean;
  readonly aheadSteps: number;
  readonly ahead: Some;
  readonly behindSteps: number;
  readonly behind: Some;
}

function namesOf({ first, count: all }: Some): string {
  const names = listed(first.map(nameOf));
  return all > first.length ? say('names_more', { names, n: count(all - first.length) }) : names;
}

const standsFor = (entity: EntityCard, others: Some): string =>
  others.count === 0
    ? say('flow_alone', { name: nameOf(entity) })
    : say('flow_contains', { name: nameOf(entity), names: namesOf(others) });

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
