import { shortCounties } from '../../../lexicon/divisions';
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
    const way = edge < 0 ? edge : behindWay(view, edge, suffix.start);
    if (way < 0) continue;
    const start = part.test(suffix.term) ? behindSite(view, way, suffix.start) : way;
    const name = { start, end: suffix.end };
    if (start > way || isNamed(view, kind, name, suffix))
      found.push(draft(view, name, type, `${kind}-suffix`, 0.75, { inner: true }));
    else if (/^综合保税区$/.test(suffix.term)) found.push(draft(view, suffix, type, `${kind}-suffix`, 0.7));
  }
  return found;
}

const ways =
  /^(?:走|营运|运营|核准|批复)(?=.{3,})|^.{0,8}?经营(?=.{2,})|^.{0,16}?(?:供应|直供|供给|销往|运往|送往|输往|发往|送到|送至|运至|运抵)(?=.{3,})|^.{2,12}[田港矿厂站市县区园城]至(?=.{2})|^.{0,20}(?:集团|公司|股份)(?:投资)?(?:建设|打造|营运|运营|经营|管理)(?=.{2})|^.{0,20}?(?:新建(?![区县])|兴建|投建|扩建|共建|合建|承建|参建|中标|收购)|^(?:经|从|由)(?=.{2,}口岸)|^(?:站|区|港|园|厂|场|市|县|省|境)内(?=.{2})/;

/** 昊岚油田至|库尔勒石化产业园, 昊岚集团新建|煤化工产业园: what leads to the name. */
const behindWay = (view: View, start: number, end: number): number =>
  start + (ways.exec(view.folded.slice(start, end))?.[0].length ?? 0);

/** What is built within a port or an airport. */
const part =
  /^(?:作业区|港区|查验场|查验货场|泊位|码头|集装箱码头|堆场|货场|换装库|换装场|监管场所|监管场站|航站楼|保税仓|保税仓库|货运站|首站|末站|储运基地|物流中心)$/;
const site =
  /^.*(?:口岸|机场|保税区|保税港区|[\u4e00-\u9fff]{2}港(?![口区务城湾])|公司|集团|[^车货联油气电首末]站)(?=.{2})/;

/** 某某港|大榄坪作业区: the name of a part begins behind the port that it is a part of. */
const behindSite = (view: View, start: number, end: number): number =>
  start + (site.exec(view.folded.slice(start, end))?.[0].length ?? 0);

/** 天津港, 哈萨克斯坦阿克套港: a place, or a name behind a place. */
const isPort = ({ places, unknown, length }: Stem): boolean =>
  places > 0 &&
  (unknown === 0 ? length <= (places > 1 ? 12 : 6) : unknown > 1 && unknown <= 4 && length <= 10);

/** 三条铁路, 一批电站 */
const counted = /^[一二三四五六七八九十两几多数]+[条座批个处段]/;

function isNamed(view: View, kind: string, name: Span, suffix: Span): boolean {
  if (wordSet('generic.yaml', 'facilities').has(view.folded.slice(name.start, name.end))) return false;
  if (
    /^(?:开采|采选|勘探|服务(?!区)|资源|石|业|运输|部门|系统|局|客运|货运|运力|智能化|企业|项目组|井|集团|公司|股份)/.test(
      view.folded.slice(name.end, name.end + 2),
    )
  )
    return false;
  if (counted.test(view.folded.slice(name.start, name.end))) return false;
  const stem = stemOf(view, name.start, suffix.start);
  if (/^[十百千万]*[万亿]元/.test(view.folded.slice(name.start, name.end))) return false;
  if (stem.length < 2 || stem.numbers > 0 || followsNumber(view, name.start)) return false;
  if (suffix.end - suffix.start === 1 && kind === 'plant')
    return stem.goods > 0 && (stem.places > 0 || stem.unknown >= 2) && stem.length <= 10;
  if (kind === 'plant' && view.folded.slice(suffix.start, suffix.end) === '基地')
    return stem.places === 1 && stem.unknown + stem.prose === 0 && stem.length <= 4;
  if (kind === 'port') return isPort(stem);
  if (kind === 'mine') return stem.places > 0 && stem.length >= 4;
  if (kind === 'geographic') return stem.unknown >= 2 && stem.length <= 6;
  if (kind === 'zone')
    return (
      stem.places > 0 ||
      shortCounties().has(view.folded.slice(name.start, suffix.start)) ||
      (stem.unknown >= 2 &&
        stem.length <= 12 &&
        (name.end - name.start >= 6 || brandIn(view, name.start, suffix.start) >= 2))
    );
  if (landform.test(view.folded.slice(name.start, suffix.start)) && stem.unknown > 0) return true;
  return stem.places > 0 || stem.organizations > 0 || (stem.unknown >= 2 && stem.length <= 12);
}

/** 石油沟, 三道坝: what ends as the names of places do. */
const landform = /^[\u4e00-\u9fff]{2,3}[沟河湖岭泉滩坡湾坪坝洲庄屯塘井]$/;
