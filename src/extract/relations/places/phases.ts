import { phaseRule } from '../../entities/works/phases';
import { type ReadRelation } from '../../reading';
import { say } from '../scene/say';
import { actorsIn } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';

const phase =
  /第?(?:[一二三四五]|\d)期(?:工程|项目)?[^，,。；;、期]{0,12}?(?:建设|投建|新建|兴建|实施|投产|建)$/;
const reach = 300;

/** 一期…；二期…: what is named only as a phase is a part of the project spoken of before. */
export const barePhases = (scene: Scene): ReadRelation[] => {
  const parts = new Map(
    scene.actors
      .filter((a) => a.rule === phaseRule)
      .map((a) => [a.entity.key, a] as const)
      .reverse(),
  );
  return [...parts.values()].flatMap((part) => {
    const whole = wholeOf(scene, part);
    return say(scene, part, 'PART_OF', whole, {
      rule: 'phase',
      confidence: 0.8,
      status: 'realised',
    });
  });
};

/** What is named without its phase: before it, or, where it stands with it, anywhere. */
function wholeOf(scene: Scene, part: Actor): Actor | null {
  const named = scene.folded.slice(part.start, part.end - 2);
  if (named !== '') {
    const same = scene.actors.find(
      (a) =>
        a.entity.type === 'Project' && scene.folded.slice(a.start, a.end) === named && a.start !== part.start,
    );
    return same ?? null;
  }
  const before = { start: Math.max(0, part.start - reach), end: part.start };
  return actorsIn(scene, before, ['Project']).findLast((a) => a.rule !== phaseRule) ?? null;
}

/** 项目分两期，第一期建设A项目，第二期建设B项目: what a phase builds is a part of the project that was spoken of before the first phase. */
export const phases = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((part) => {
      const from = Math.max(0, part.start - reach);
      const said = phase.exec(scene.folded.slice(Math.max(0, part.start - 30), part.start));
      const whole = said ? spokenOf(scene, from, firstPhase(scene, part)) : null;
      return say(scene, part, 'PART_OF', whole, {
        rule: 'phase',
        confidence: 0.8,
      });
    });

/** Where the sentence speaks of its first phase. */
function firstPhase(scene: Scene, part: Actor): number {
  const { start } = sentenceAt(scene, part.start);
  const at = scene.folded.slice(start, part.start).search(/第?(?:[一二三四五]|\d)期/);
  return at < 0 ? part.start : start + at;
}

const spokenOf = (scene: Scene, start: number, end: number): Actor | null =>
  actorsIn(scene, { start, end }, ['Project']).at(-1) ?? null;
