import { type Span } from '../../../model';
import { type ReadRelation } from '../../reading';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { alsoHolding, buyersOf, holdersBefore } from './share-holders';
import { bracketedIn, describedBy, heldBy, objectBefore } from './share-of';

/** 持股90%, 持有51%股权, 分别出资75.5%和24.5%, 持有项目公司注册资本总额的49%: a share of a company that is not named beside it. */
const share =
  /(?:直接|间接|合计)?(?:(?:持股|占股|出资|股权占比|持股占比|(?<=[\u4e00-\u9fff]|则|各|分别)占比?(?=\d[\d.]*%))(?:比例|占比|比重)?(?:为|达|至)?|(?:持有|持|占股|认缴|出资|控制)(?:(?:项目|合资|目标|标的|该|新|本)?公司|其)?(?:注册资本|总股本|股本|股权)?(?:总额|总数)?的?(?:约|剩余的?)?)(?:[\d.]+%|[\d,.]+[万亿]?股)(?!以[上下])/g;
const tellsOfShares = /股|出资|合资|合组|入主/;
const alsoHeld = /^(?:[、和与及：:][\d.]+%)*(?:的)?(?:股权|股份|权益|股)?(?=[，,。；;、)）\s]|$)/;

/** Who holds how much of the company that the sentence is about, or that it says was founded. */
export const shares = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(share)].flatMap((match) => {
    const words = { start: match.index, end: match.index + match[0].length };
    const { who, of } = told(scene, words);
    return who.flatMap((holder) =>
      of
        ? say(scene, holder, 'OWNS', of, {
            rule: 'share',
            span: across(holder, words),
            confidence: 0.75,
            implied: ['to'],
          })
        : [],
    );
  });

/** Who holds a share that some words tell, and of what; nobody where they tell of something else. */
function told(scene: Scene, { start, end }: Span): { who: readonly Actor[]; of: Actor | null } {
  const described = describedBy(scene, end);
  if (!described && !alsoHeld.test(scene.folded.slice(end, end + 40))) return { who: [], of: null };
  const target = objectBefore(scene, start);
  const first = target ? buyersOf(scene, target) : holdersBefore(scene, start);
  if (first.length === 0 || !isOfShares(scene, start)) return { who: [], of: null };
  const of = described ?? target ?? bracketedIn(scene, start) ?? heldBy(scene, first, start);
  return { who: [...first, ...alsoHolding(scene, end)], of };
}

/** 某集团占40%: a share of a company only where the sentence tells of shares; else of a market. */
const isOfShares = (scene: Scene, start: number): boolean =>
  scene.folded[start] !== '占' ||
  tellsOfShares.test(scene.folded.slice(sentenceAt(scene, start).start, start + 2));
