import { type View } from './view';

const zone =
  /(?:开发区|园区|工业园|产业园|高新区|经开区|试验区|合作区|保税区|自贸区|兵团|[农第][一二三四五六七八九十]{1,3}师)$/;
const runsZone =
  /^(?:开发|投资|建设|管理|国有|发展|招商|资产|产业|城市|城建|运营|经营|基础|公用|水务|热力|集团|总|股份)/;

/** A company is not named after the zone it stands in, save the one that runs it: 某开发区投资有限公司. */
export function behindZones(view: View, indexes: readonly number[], end: number): readonly number[] {
  for (let i = indexes.length - 1; i > 0; i -= 1) {
    const at = view.starts[indexes[i] ?? -1] ?? 0;
    const from = view.starts[indexes[0] ?? -1] ?? 0;
    if (end - at < 2 || !zone.test(view.folded.slice(from, at))) continue;
    if (!runsZone.test(view.folded.slice(at, end + 2))) return indexes.slice(i);
  }
  return indexes;
}
