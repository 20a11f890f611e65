import { divisionsCalled, isDivision } from '../../../lexicon/divisions';
import { scopeUnder, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { suffixes } from '../words/suffixes';
import { type View, wordEndingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';

/** A zone acts through its administration, so that bodies may be named behind it. */
export const isZone = (d: Draft): boolean =>
  d.type === 'Place' &&
  /(?:开发区|合作区|高新区|经开区|园区|新区|试验区|保税区|综保区|产业园|工业园|示范区)$/.test(d.name);

/** 某港海关, 某综合保税区管委会: a port has bodies of its own, too. */
export const isSite = (d: Draft): boolean =>
  d.type === 'Facility' && /(?:保税区|保税港区|口岸|港|机场)$/.test(d.name);

/** 阿拉山口海关, 以色列央行: a government body named by what it is, after the place it is of. */
export function governments(view: View, ends: ReadonlyMap<number, Draft>): Draft[] {
  const found: Draft[] = [];
  for (const suffix of suffixes(view, 'government')) {
    const index = wordEndingAt(view, suffix.start);
    const place = view.words[index]?.things[0];
    const start = view.starts[index] ?? suffix.start;
    const zone = ends.get(suffix.start);
    const parent = ends.get(start);
    if (zone && (isZone(zone) || isSite(zone)) && (zone.start < start || index < 0 || isSite(zone)))
      found.push(draft(view, { start: zone.start, end: suffix.end }, 'GovernmentBody', 'government', 0.9));
    else if (parent?.type === 'GovernmentBody' && place?.type === 'Place' && field.test(suffix.term))
      found.push(inTheField(view, parent, suffix));
    else if (place?.type === 'Place' && (suffix.term !== '政府' || isDivision(place.name)))
      found.push(ofPlace(view, start, suffix, place.name));
    else if (suffix.term !== '政府' && wordSet('levels.yaml').has(view.folded.slice(start, suffix.start)))
      found.push(
        draft(
          view,
          { start: placesBefore(view, start), end: suffix.end },
          'GovernmentBody',
          'government',
          0.85,
        ),
      );
  }
  return found;
}

const field = /^(?:调查总队|调查队)$/;

/** 国家统计局湖南调查总队 is the office of 国家统计局 in a place, and is named with it. */
const inTheField = (view: View, parent: Draft, suffix: Span): Draft =>
  draft(view, { start: parent.start, end: suffix.end }, 'GovernmentBody', 'department', 0.9, {
    scope: scopeUnder(parent),
  });

/** 兰州市城关区政府 is the 城关区政府 of 兰州市, under whichever name: the city that holds the district is its scope. */
function ofPlace(view: View, start: number, suffix: Span, place: string): Draft {
  const from = placesBefore(view, start);
  const office = view.folded.slice(suffix.start, suffix.end);
  const body = `${calledByStem.test(office) ? place.replace(/[市区县]$/, '') : shortPlace(place)}${office}`;
  const holder = view.words[view.at[from] ?? -1]?.things[0]?.name ?? '';
  const within = from < start ? divisionsCalled(place).find((d) => d.within.includes(holder)) : undefined;
  const named = within
    ? { name: body, scope: divisionsCalled(place).length > 1 ? (within.within[0] ?? '') : '' }
    : { name: `${view.folded.slice(from, start)}${body}` };
  return draft(view, { start: from, end: suffix.end }, 'GovernmentBody', 'government', 0.88, named);
}

/** 以国央行 and 以色列央行 are one. */
const shortPlace = (name: string): string =>
  name.replace(/(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区)$/, '');

/** 南沙海关, 北京海关: never 南沙区海关. */
const calledByStem = /^(?:海关|海事局|海警局)$/;

function placesBefore(view: View, start: number): number {
  const index = wordEndingAt(view, start);
  return index >= 0 && view.words[index]?.things[0]?.type === 'Place' ? (view.starts[index] ?? start) : start;
}
