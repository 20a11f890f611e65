import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { suffixes } from '../words/suffixes';
import { type View, wordEndingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const cited = /(?:法|法施行细则|施行细则|条例|办法|细则|规则)第[\d一二三四五六七八九十百]{1,5}条/g;
const groupOfCountries =
  /(?:(?:共建)[“"「]?一带一路[”"」]?|[“"「]?一带一路[”"」]?(?:沿线|共建))(?:国家和地区|国家)/g;

/** Policies by what they are for and how they end, laws by the article that is cited of them, and groups of countries. */
export function policies(view: View): Draft[] {
  return [...programmes(view), ...laws(view), ...countryGroups(view)];
}

function programmes(view: View): Draft[] {
  const cues = wordMatcher('suffixes.yaml', 'policy-cues');
  return suffixes(view, 'policy').flatMap((suffix) => {
    const start = overCues(view, leftEdge(view, suffix.start, { softStart: true, longest: 22 }));
    if (start < 0 || suffix.start - start < 4) return [];
    if (!cues.find(view.folded, start, suffix.end).some((cue) => cue.start > start)) return [];
    return [draft(view, { start, end: suffix.end }, 'Policy', 'programme', 0.7)];
  });
}

/** 高科技人才培育奖励计划: a verb that says what a policy is for stands inside its name. */
function overCues(view: View, start: number): number {
  for (let at = start; at > 0;) {
    const index = wordEndingAt(view, at);
    const word = index < 0 ? '' : view.folded.slice(view.starts[index], at);
    if (word.length < 2 || !wordSet('suffixes.yaml', 'policy-cues').has(word)) return at;
    at = leftEdge(view, at - word.length, { softStart: true, longest: 12 });
    if (at <= 0) return at < 0 ? start : 0;
  }
  return start;
}

function laws(view: View): Draft[] {
  return matchesOf(cited, view.folded).flatMap((match) => {
    const end = match.index + match[0].indexOf('第');
    const start = leftEdge(view, match.index, { longest: 20 });
    return start >= 0 && end - start >= 3 ? [draft(view, { start, end }, 'Policy', 'law', 0.85)] : [];
  });
}

const countryGroups = (view: View): Draft[] =>
  matchesOf(groupOfCountries, view.folded).map((match) =>
    draft(view, { start: match.index, end: match.index + match[0].length }, 'Place', 'country-group', 0.9),
  );
