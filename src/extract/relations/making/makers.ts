import { type RelationSlot } from '../../../lexicon/relation-frames';
import { type ReadRelation } from '../../reading';
import { slots } from '../frames/slots';
import { listEndingWith } from '../scene/lists';
import { goods, makers, produces } from './produces';
import { actorsEndingAt, actorsIn, actorStartingAt } from '../scene/actors';
import { clauseAt, type Scene } from '../scene/scene';
import { topic } from '../scene/spoken-of';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const lists = /(?:主要|主营|集团|公司|主打)?产品(?:系列|线|主要|体系)*(?:包括|涵盖|有|为|包含)(?:了)?/g;
const makersOf =
  /(?:供货商|供应商|生产商|制造商|生产企业|制造企业|生产基地|产地|生产国|出口国|出口商|供应基地|厂商)/g;

const whose: RelationSlot = {
  at: 'subject',
  is: ['Organization', 'Facility', 'Project'],
  marks: [],
  not: [],
  ofWorks: false,
  owned: false,
  within: 0,
};

/** Who makes what, by what somebody is called (锂电池制造商) and by lists of products. */
export const makersByName = (scene: Scene): ReadRelation[] => [
  ...productLists(scene),
  ...suppliersOf(scene),
  ...namedMakers(scene),
];

function productLists(scene: Scene): ReadRelation[] {
  return matchesOf(lists, scene.folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const things = actorsIn(scene, { start: end, end: clauseAt(scene, end).end }, goods);
    const maker = slots.subject(scene, { start: match.index, end }, whose)[0] ?? topic(scene, match.index);
    return produces(scene, maker, things, 'product-list', 0.8);
  });
}

/** 全球最大的A及B供货商. */
function suppliersOf(scene: Scene): ReadRelation[] {
  return matchesOf(makersOf, scene.folded).flatMap((match) => {
    const clause = clauseAt(scene, match.index);
    const verb = scene.folded.slice(clause.start, match.index).search(/[是为](?=[^，,。]*$)/);
    if (verb < 0) return [];
    const things = actorsIn(scene, { start: clause.start + verb, end: match.index }, goods);
    return produces(scene, subjectOf(scene, clause.start + verb, makers), things, 'maker-of');
  });
}

/** 全球领先的锂离子电池制造商某某: the maker is named right behind what it is. */
function namedMakers(scene: Scene): ReadRelation[] {
  return matchesOf(makersOf, scene.folded).flatMap((match) => {
    const last = actorsEndingAt(scene, match.index, goods)[0];
    const maker = actorStartingAt(scene, match.index + match[0].length, ['Organization', 'Facility']);
    return last && maker ? produces(scene, maker, listEndingWith(scene, last, goods), 'maker-of') : [];
  });
}
