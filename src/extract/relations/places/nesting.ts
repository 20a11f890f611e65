import { foldName } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';

/** What is a part of what: departments of bodies, projects of projects. */
export function nesting(scene: Scene): ReadRelation[] {
  return [
    ...departments(scene),
    ...listedUnits(scene),
    ...officialNames(scene),
    ...listedProjects(scene),
    ...joinedProjects(scene),
  ];
}

function departments(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.rule === 'department' && a.entity.scope !== '')
    .flatMap((unit) => {
      const end = /[)）]/.test(scene.text[unit.start - 1] ?? '')
        ? openBracket(scene, unit.start)
        : unit.start;
      const parent = actorsEndingAt(scene, end, ['Organization', 'GovernmentBody', 'Place', 'Facility'])[0];
      return parent ? nested(scene, unit, parent) : [];
    });
}

const unit = /[处科部室组股]$/;

/** 某公司董事长甲、投资者关系处处长乙: whose posts are told in one list, they are held in one company. */
function listedUnits(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter(
      (a) =>
        (a.rule === 'department' || a.rule === 'before-post') &&
        unit.test(scene.folded.slice(a.start, a.end)),
    )
    .flatMap((part) => {
      const person =
        scene.text[part.start - 1] === '、' ? actorsEndingAt(scene, part.start - 1, ['Person'])[0] : null;
      if (!person) return [];
      const list = { start: clauseAt(scene, part.start).start, end: person.start };
      const parent = actorsIn(scene, list, ['Organization', 'GovernmentBody'])[0];
      return parent ? nested(scene, part, parent) : [];
    });
}

/** A unit is a part of a body; of a place, no: it is located in it. */
const nested = (scene: Scene, unit: Actor, parent: Actor): ReadRelation[] =>
  say(scene, unit, parent.entity.type === 'Place' ? 'LOCATED_IN' : 'PART_OF', parent, {
    rule: 'department',
    span: across(parent, unit),
    confidence: 0.92,
    status: 'realised',
  });

const openBracket = (scene: Scene, position: number): number =>
  Math.max(scene.text.lastIndexOf('(', position), scene.text.lastIndexOf('（', position));

/** 经济部统计处 is a part of 经济部, which its name begins with. */
function officialNames(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.rule === 'department' && a.entity.scope !== '')
    .flatMap((unit) => {
      const parent = actorsIn(scene, { start: unit.start, end: unit.end - 1 }, ['GovernmentBody']).find(
        (a) => a.start === unit.start && foldName(unit.entity.scope).endsWith(foldName(a.entity.name)),
      );
      return parent ? nested(scene, unit, parent) : [];
    });
}

function listedProjects(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.rule === 'listed-project')
    .flatMap((part) => {
      const sentence = sentenceAt(scene, part.start);
      const whole = actorsIn(scene, { start: sentence.start, end: part.start }, ['Project']).find(
        (a) => a.rule !== 'listed-project',
      );
      return say(scene, part, 'PART_OF', whole, {
        rule: 'listed-project',
        confidence: 0.9,
      });
    });
}

/** A项目200万吨B项目: the second is a part of the first. */
function joinedProjects(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((part) => {
      const whole = actorsEndingAt(scene, part.start, ['Project'])[0];
      return say(scene, part, 'PART_OF', whole, {
        rule: 'joined-projects',
        status: 'realised',
      });
    });
}
