import { type Draft, draft } from './draft';
import { leftEdge } from './left-edge';
import { suffixes } from './suffixes';
import { type View } from './view';
import { wordMatcher } from './vocabulary';

const cited = /(?:法|法施行细则|施行细则|条例|办法|细则|规则)第[\d一二三四五六七八九十百]{1,5}条/g;
const groupOfCountries = /[“"「]?一带一路[”"」]?(?:沿线|共建)(?:国家和地区|国家)/g;

/** Policies by what they are for and how they end, laws by the article that is cited of them, and groups of countries. */
export function policies(view: View): Draft[] {
  return [...programmes(view), ...laws(view), ...countryGroups(view)];
}

function programmes(view: View): Draft[] {
  const cues = wordMatcher('suffixes.yaml', 'policy-cues');
  return suffixes(view, 'policy').flatMap((suffix) => {
    const start = leftEdge(view, suffix.start, { softStart: true, longest: 22 });
    if (start < 0 || suffix.start - start < 4) return [];
    if (!cues.find(view.folded, start, suffix.end).some((cue) => cue.start > start)) return [];
    return [draft(view, { start, end: suffix.end }, 'Policy', 'programme', 0.7)];
  });
}

function laws(view: View): Draft[] {
  return [...view.folded.matchAll(cited)].flatMap((match) => {
    const end = match.index + match[0].indexOf('第');
    const start = leftEdge(view, match.index, { longest: 20 });
    return start >= 0 && end - start >= 3 ? [draft(view, { start, end }, 'Policy', 'law', 0.85)] : [];
  });
}

const countryGroups = (view: View): Draft[] =>
  [...view.folded.matchAll(groupOfCountries)].map((match) =>
    draft(view, { start: match.index, end: match.index + match[0].length }, 'Place', 'country-group', 0.9),
  );
