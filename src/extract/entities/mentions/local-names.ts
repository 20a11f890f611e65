import { divisionsCalled } from '../../../lexicon/divisions';
import { scopeUnder } from '../../../model';
import { levelOf, unclearHead } from '../bodies/body-scopes';
import { type Draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { kindOf, mark, type View } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

/**
 * Tells which names hold in their text alone: a person without a body, 城关区 where nothing says of which city, 市统计局, 办公室,
 * 30万吨/年乙烯项目, and what belongs to one of these. Elsewhere the same words name another thing.
 */
export function localNames(view: View, drafts: readonly Draft[]): (d: Draft) => boolean {
  const bodies = new Set(drafts.filter((d) => namesNone(view, d)).map(scopeUnder));
  return (d) => namesNone(view, d) || (d.scope !== '' && bodies.has(d.scope));
}

function namesNone(view: View, d: Draft): boolean {
  if (d.scope !== '') return false;
  if (d.type === 'Place') return divisionsCalled(d.name).length > 1;
  if (d.thing !== null) return false;
  if (d.type === 'Person') return !/[·•・‧a-z]/i.test(d.name);
  if (d.type === 'Project' || d.type === 'Facility') return saysOnlyWhat(view, d);
  if (levelOf(d.name) !== null || unclearHead(d.name) !== null) return d.type === 'GovernmentBody';
  return d.rule === 'department' && !national.test(d.name) && !isTelling(view, d);
}

const national = /^(?:国家|中央|全国|联邦|国务院)/;

/** A place, an organization, or characters that no table knows. */
function isTelling(view: View, d: Draft): boolean {
  const { unknown, places, organizations } = stemOf(view, d.start, d.end);
  return unknown > 1 || places > 0 || organizations > 0;
}

/** Nothing but numbers, goods and words of building: 二期30万吨/年乙烯扩建项目. */
function saysOnlyWhat(view: View, d: Draft): boolean {
  for (let at = d.start; at < d.end;) {
    const word = wordMatcher('works.yaml').at(view.folded, at);
    const index = view.at[at] ?? -1;
    if (word && word.end <= d.end) at = word.end;
    else if (isGoodsOrNumber(view, index)) at = view.ends[index] ?? d.end;
    else return false;
  }
  return true;
}

function isGoodsOrNumber(view: View, index: number): boolean {
  const type = view.words[index]?.things[0]?.type;
  return (
    type === 'Commodity' || type === 'Industry' || (kindOf(view, index) & (mark.number | mark.latin)) !== 0
  );
}
