import { type ReadRelation } from '../../reading';
import { across, say } from '../scene/say';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Scene } from '../scene/scene';
import { matchesOf } from '../../../text/matches';

const reporter = '(?:实习|特约|见习|首席|本报|本网)?(?:记者|通讯员)';

/**
 * 某网讯（记者甲）, 某社某地5月3日电（甲 乙）, 某新闻记者 甲, 某日报／记者甲, 《某报》(2023年4月9日 第2版) 本报记者 甲, 来源：某报 作者：记者甲:
 * from behind the name of the paper up to the reporters.
 */
const opens = new RegExp(
  `(?<=网|社|报|台|新闻|日报)[^，,。；;（(\\n]{0,20}?(?:电|讯)\\s{0,2}[（(]\\s{0,2}(?:${reporter})?[\\s:：]{0,3}` +
    `|》?(?:\\s{0,2}[（(][^（()）\\n]{4,24}[）)])?\\s{0,2}[/／]?${reporter}[\\s:：]{0,3}` +
    `|\\s{1,3}(?:作者|文)\\s{0,2}[:：]\\s{0,2}${reporter}\\s{0,2}`,
  'g',
);

/** Who reports for which paper, as its dateline says. */
export const datelines = (scene: Scene): ReadRelation[] =>
  matchesOf(opens, scene.folded).flatMap((match) => {
    const paper = actorsEndingAt(scene, match.index, ['Organization', 'GovernmentBody'])[0];
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
