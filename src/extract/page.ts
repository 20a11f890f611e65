import { indicatorMatcher, type IndicatorTerm } from '../lexicon/indicators';
import { type TermMatch } from '../lexicon/match';
import { type EntityType, type Span } from '../model';
import { periods, type PeriodMention } from '../text/periods';
import { type BarredNumber, quantities, type WrittenQuantity } from '../text/quantities';
import { type RepairedText } from '../text/repaired-text';
import { sentences } from '../text/sentences';
import { foldedText } from './folded-text';
import { type ReadEntity } from './reading';
import { firstAfter, within } from './spans';

/** A name in the text, with the entity it stands for. */
export interface Named extends Span {
  readonly key: string;
  readonly type: EntityType;
  /** As written; of 该集团 and the like the name it stands for. */
  readonly text: string;
}

/** A text with all that its recognisers found, sorted by place; offsets count in the repaired text. */
export interface Page {
  readonly document: RepairedText;
  readonly text: string;
  readonly folded: string;
  readonly publishedOn: string | null;
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly WrittenQuantity[];
  /** Numbers that cannot be figures, whatever stands around them. */
  readonly barred: readonly BarredNumber[];
  readonly terms: readonly TermMatch<IndicatorTerm>[];
  readonly names: readonly Named[];
  readonly entities: readonly ReadEntity[];
  readonly sentences: readonly Span[];
  /** Whether figures say how they were read. */
  readonly explain: boolean;
}

export function pageOf(
  document: RepairedText,
  publishedOn: string | null,
  entities: readonly ReadEntity[],
  explain = false,
): Page {
  const { text } = document;
  const folded = foldedText(document);
  const when = periods(folded, { publishedOn });
  const terms = termsOf(folded, when);
  // 归属母公司 of 归属母公司净利 names nobody.
  const isPartOfTerm = (n: Named): boolean =>
    n.type === 'Organization' &&
    within(terms, n.start - 2, n.end).some(
      (t) => t.start <= n.start && n.end <= t.end && t.end - t.start > n.end - n.start,
    );
  const barred: BarredNumber[] = [];
  return {
    document,
    text,
    folded,
    publishedOn,
    periods: when,
    quantities: quantities(text, folded, when, barred),
    barred,
    terms,
    names: namesOf(entities).filter((n) => !isPartOfTerm(n)),
    entities,
    sentences: sentences(text),
    explain,
  };
}

/** 上半年营收 holds 营收, not 年营收: no term begins inside the words of a time. */
function termsOf(folded: string, when: readonly Span[]): TermMatch<IndicatorTerm>[] {
  const found: TermMatch<IndicatorTerm>[] = [];
  let next = 0;
  for (let at = 0; at < folded.length;) {
    while ((when[next]?.end ?? Infinity) <= at) next += 1;
    const inTime = (when[next]?.start ?? Infinity) < at;
    const term = inTime ? null : indicatorMatcher().at(folded, at);
    if (term) found.push(term);
    at = term ? term.end : at + 1;
  }
  return found;
}

const standsIn =
  /^(?:[该該本其此]|(?:集团公司|集團公司|集团|集團|公司|项目|項目|工程|机场|機場|口岸|园区|園區|工业园区|工業園區|产业园区|產業園區|高新区|高新區|开发区|開發區|经开区|經開區)$)/;

/** The last full name before a word that stands for it. */
function fullForms(entity: ReadEntity): (text: string, at: number) => string {
  const full = entity.mentions.filter((m) => !standsIn.test(m.text));
  if (full.length === entity.mentions.length) return (text) => text;
  const ends = full
    .map((m, i) => ({ start: m.span.end, end: i }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return (text, at) => full[ends[firstAfter(ends, at + 1) - 1]?.end ?? 0]?.text ?? text;
}

/** All mentions by place; of nested ones the outer comes first. */
function namesOf(entities: readonly ReadEntity[]): Named[] {
  const names = entities.flatMap((entity) => {
    const fullForm = fullForms(entity);
    return entity.mentions.map(({ span, text }) => ({
      start: span.start,
      end: span.end,
      key: entity.key,
      type: entity.type,
      text: standsIn.test(text) ? fullForm(text, span.start) : text,
    }));
  });
  return names.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The longest item that begins exactly at `at`. */
export function startingAt<T extends Span>(items: readonly T[], at: number): T | null {
  const item = items[firstAfter(items, at)];
  return item?.start === at ? item : null;
}

/** An item that ends exactly at `at`, begun at most `reach` before. */
export function endingAt<T extends Span>(items: readonly T[], at: number, reach = 40): T | null {
  return within(items, Math.max(0, at - reach), at).find((item) => item.end === at) ?? null;
}
