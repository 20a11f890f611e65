import { isImpossibleDay, opensDate } from './impossible-dates';
import { readSub, type Sub } from './parts-of-year';
import { subKinds, type Token } from './tokens';

/** A year with the part of it that follows (2025年上半年), or either alone. */
export interface Group {
  readonly first: Token;
  /** The token that says which part of a year; null for a year alone and for 一季 behind one. */
  readonly part: Token | null;
  readonly sub: Sub | null;
  readonly isYear: boolean;
  /** Two tokens make it. */
  readonly joined: boolean;
  /** 2025年13月: there is no such time. */
  readonly unreal: boolean;
  readonly end: number;
}

/** 季 of a season stands alone: Taiwan writes 一季 only after a year. */
const afterYear = /^[一二三四1-4]季/;

const isYearToken = ({ kind }: Token): boolean => kind === 'year' || kind === 'rel';

/** Words that look like a time and name none: 13月, 2025年1-13月. */
const isUnreal = (folded: string, { kind, start, end }: Token): boolean =>
  kind === 'none' || (kind === 'months' && opensDate(folded, start) && !/[龄大]/.test(folded.charAt(end)));

/** Takes a year and the part of it that follows together; null where the words name no time at all. */
export function groupAt(folded: string, token: Token, follower: Token | undefined): Group | null {
  const isYear = isYearToken(token);
  const between = follower && isYear ? folded.slice(token.end, follower.start) : '?';
  const joined =
    follower !== undefined &&
    subKinds.has(follower.kind) &&
    /^[ \u3000]{0,2}的?[ \u3000]{0,2}$/.test(between);
  const season = isYear && !joined ? afterYear.exec(folded.slice(token.end, token.end + 2)) : null;
  const part = joined ? follower : isYear ? null : token;
  const sub = part ? readSub(part.kind, part.word) : season ? readSub('quarter', season[0]) : null;
  const unreal = part !== null && sub === null && isUnreal(folded, part);
  if (part && sub === null && !unreal) return null;
  const end = season ? token.end + 2 : (part?.end ?? token.end);
  return { first: token, part, sub, isYear, joined, unreal, end };
}

/** 2月29日 without a year is of a year that has one. */
export const leapYear = (token: Token | null, year: number | null, said: number | null): number | null =>
  year !== null && said === null && token?.kind === 'date' && /^0?2月29/.test(token.word)
    ? ([0, 1, 2, 3, 4].map((back) => year - back).find((y) => !isImpossibleDay(token.word, y)) ?? year)
    : year;
