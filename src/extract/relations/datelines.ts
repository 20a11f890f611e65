import { type ReadRelation } from '../reading';
import { across, say } from './say';
import { actorsEndingAt, actorsIn, type Scene } from './scene';

/** 某网讯（记者甲）, 某社某地5月3日电（甲 乙）, 某新闻记者 甲: from behind the name of the paper up to the reporters. */
const opens =
  /(?<=网|社|报|台|新闻|日报)(?:[^，,。；;（(\n]{0,20}?(?:电|讯)\s{0,2}[（(]\s{0,2}(?:实习|特约|见习)?(?:记者)?|(?:实习|特约|见习|首席)?记者)[\s:：]{0,3}/g;

/** Who reports for which paper, as its dateline says. */
export const datelines = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(opens)].flatMap((match) => {
    const paper = actorsEndingAt(scene, match.index, ['Organization'])[0];
    if (!paper) return [];
    const from = match.index + match[0].length;
    const list = /^[^，,。；;）)\n]{0,24}/.exec(scene.folded.slice(from, from + 24))?.[0] ?? '';
    return actorsIn(scene, { start: from, end: from + list.length }, ['Person']).flatMap((person, i, all) => {
      const before = all[i - 1]?.end ?? from;
      return /^[\s、]*$/.test(scene.folded.slice(before, person.start))
        ? say(scene, person, 'HOLDS_POST_IN', paper, {
            rule: 'dateline',
            span: across(paper, person),
            role: '记者',
            confidence: 0.8,
            status: 'realised',
          })
        : [];
    });
  });
