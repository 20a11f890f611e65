import { type Actor, type Scene } from '../scene/scene';

const together =
  /^[^，,。；;]{0,6}(?:共同|合设|合作|合资|联合|签署|签订|签约|订立|达成|签下|组成|携手|展开|就)/;

/** 全资子公司甲与乙共同设立…: 乙 is a partner. */
export function withoutPartners(scene: Scene, named: readonly Actor[]): readonly Actor[] {
  const last = named.at(-1);
  if (!last || !together.test(scene.folded.slice(last.end, last.end + 12))) return named;
  const partner = named.findIndex((a) => /(?:与|和|以及)$/.test(scene.folded.slice(a.start - 2, a.start)));
  return partner > 0 ? named.slice(0, partner) : named;
}
