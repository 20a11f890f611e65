import { type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { brandIn, followsNumber, type Stem, stemOf } from '../words/stem';
import { type SuffixKind, suffixes } from '../words/suffixes';
import { type View } from '../words/view';
import { wordSet } from '../words/vocabulary';

/** Ports, plants, mines, roads and zones by how their names end. */
export function facilities(view: View): Draft[] {
  return [
    ...named(view, 'plant', 'Facility'),
    ...named(view, 'port', 'Facility'),
    ...named(view, 'mine', 'Facility'),
    ...named(view, 'zone', 'Place'),
    ...named(view, 'geographic', 'Place'),
  ];
}

function named(view: View, kind: SuffixKind, type: EntityType): Draft[] {
  const found: Draft[] = [];
  for (const suffix of suffixes(view, kind)) {
    const edge = leftEdge(view, suffix.start, {
      longest: 24,
      afterZones: kind !== 'zone',
      plainStart: true,
    });
    const start = edge < 0 ? edge : behindWay(view, edge, suffix.start);
    if (start < 0) continue;
    const name = { start, end: suffix.end };
    if (isNamed(view, kind, name, suffix))
      found.push(draft(view, name, type, `${kind}-suffix`, 0.75, { inner: true }));
    else if (/^综合保税区$/.test(suffix.term)) found.push(draft(view, suffix, type, `${kind}-suffix`, 0.7));
  }
  return found;
}

const ways =
  /^.{2,12}[田港矿厂站市县区园城]至(?=.{2})|^.{0,20}(?:集团|公司|股份)(?:投资)?(?:建设|打造)(?=.{2})|^.{0,20}?(?:新建(?![区县])|兴建|投建|扩建|共建|合建|承建|参建|中标|收购)|^(?:经|从|由)(?=.{2,}口岸)/;

/** 昊岚油田至|库尔勒石化产业园, 昊岚集团新建|煤化工产业园: what leads to the name. */
const behindWay = (view: View, start: number, end: number): number =>
  start + (ways.exec(view.folded.slice(start, end))?.[0].length ?? 0);

/** 天津港, 哈萨克斯坦阿克套港: a place, or a name behind a place. */
const isPort = ({ places, unknown, length }: Stem): boolean =>
  places > 0 && (unknown === 0 ? length <= 6 : unknown > 1 && unknown <= 4 && length <= 10);

function isNamed(view: View, kind: string, name: Span, suffix: Span): boolean {
  if (wordSet('generic.yaml', 'facilities').has(view.folded.slice(name.start, name.end))) return false;
  if (
    /^(?:开采|采选|勘探|资源|石|业|运输|部门|系统|局|客运|货运|运力|智能化|企业|项目组|井)/.test(
      view.folded.slice(name.end, name.end + 2),
    )
  )
    return false;
  const stem = stemOf(view, name.start, suffix.start);
  if (/^[十百千万]*[万亿]元/.test(view.folded.slice(name.start, name.end))) return false;
  if (stem.length < 2 || stem.numbers > 0 || followsNumber(view, name.start)) return false;
  if (suffix.end - suffix.start === 1 && kind === 'plant')
    return stem.goods > 0 && (stem.places > 0 || stem.unknown >= 2) && stem.length <= 10;
  if (kind === 'port') return isPort(stem);
  if (kind === 'mine') return stem.places > 0 && stem.length >= 4;
  if (kind === 'geographic') return stem.unknown >= 2 && stem.length <= 6;
  if (kind === 'zone')
    return (
      stem.places > 0 ||
      (stem.unknown >= 2 &&
        stem.length <= 12 &&
        (name.end - name.start >= 6 || brandIn(view, name.start, suffix.start) >= 2))
    );
  return stem.places > 0 || stem.organizations > 0 || (stem.unknown >= 2 && stem.length <= 12);
}
