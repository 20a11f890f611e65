import { type Weighed } from '../../reading';
import { type Place } from '../figure';
import { type DraftSubject } from '../draft';
import { type Offer } from './offer';
import { offersOf } from './offers';
import { kindOf, signsOf } from './who';
import { Tally } from './tally';

/** Somebody a figure may be about, with all that speaks for and against him. */
export interface Candidate {
  /** Null: nobody whom the text names. */
  readonly value: DraftSubject | null;
  readonly offers: readonly Offer[];
  /** Kept where an explanation is asked for. */
  readonly signs: readonly Weighed[];
  readonly score: number;
}

/** What is the same for all candidates of a figure and changes what a sign weighs. */
interface Circumstances {
  /** How its indicator was read. */
  readonly named: string;
  /** Who is offered beside it. */
  readonly beside: string;
}

/** All that a figure may be about, with their scores: one for each name or, where no table knows one, for each form. */
export function candidatesOf(at: Place): Candidate[] {
  const byKey = new Map<string, Offer[]>();
  const offers = offersOf(at);
  for (const offer of offers) {
    const { named, start, end } = offer.value;
    const key = named?.key ?? at.page.folded.slice(start, end);
    const same = byKey.get(key);
    if (same) same.push(offer);
    else byKey.set(key, [offer]);
  }
  const circumstances = { named: howNamed(at), beside: besideOf(offers) };
  const found = [...byKey.values()].map((same) => candidateOf(at, nearest(same), circumstances));
  return [...found, nobody(at, circumstances)];
}

/** Of the places that only take over, the nearest counts: they stand here in their order. */
const chain: readonly string[] = [
  'as the figure before',
  'as in the sentence before',
  'last spoken of',
  'topic before',
  'second to last spoken of',
  'third to last spoken of',
  'whole before',
];

const chainRank: ReadonlyMap<string, number> = new Map(chain.map((place, rank) => [place, rank]));

function nearest(offers: readonly Offer[]): readonly Offer[] {
  let first = chain.length;
  for (const { place } of offers) first = Math.min(first, chainRank.get(place) ?? first);
  return offers.filter(({ place }) => (chainRank.get(place) ?? first) === first);
}

/** Weigh the same whatever the circumstances. */
const plain: ReadonlySet<string> = new Set([
  'what the text is about',
  'mostly spoken of',
  'whole before',
  'topic before',
]);

function candidateOf(at: Place, offers: readonly Offer[], { named, beside }: Circumstances): Candidate {
  const tally = new Tally(at.page.explain);
  for (const [i, { place, signs }] of offers.entries()) {
    // Of several mentions of one name the nearest says where it stands.
    if (offers.findIndex((offer) => offer.place === place) < i) continue;
    const near = place === chain[0] || place === chain[1];
    const circumstances = near ? [named, beside] : [named];
    tally.add(place, plain.has(place) ? [] : circumstances);
    for (const sign of signs) tally.add(sign, circumstances);
  }
  const value = offers[0]?.value ?? null;
  if (value) addWho(at, value, tally);
  return { value, offers, signs: tally.signs, score: tally.score };
}

function addWho({ page, figure: { draft } }: Place, value: DraftSubject, tally: Tally): void {
  const kind = kindOf(page, value);
  tally.add(kind, [draft.kind, draft.quantity.unit?.entry.class ?? 'no unit']);
  for (const sign of signsOf(page, value, kind)) tally.add(sign);
}

function nobody(at: Place, { named, beside }: Circumstances): Candidate {
  const tally = new Tally(at.page.explain);
  tally.add('nobody', [named, beside]);
  return { value: null, offers: [], signs: tally.signs, score: tally.score };
}

function howNamed({ figure }: Place): string {
  const { draft } = figure;
  if (draft.kind === 'share') return 'share';
  if (draft.indicator === null || draft.implied.has('indicator')) return 'indicator taken over';
  return figure.borrowed ? 'indicator of an earlier clause' : 'indicator named';
}

const besides: readonly (readonly [string, readonly string[]])[] = [
  [
    'an owner beside',
    [
      'the group',
      'the work in whose name it stands',
      'owner by name',
      'owner by its last word',
      'the trade that adds the value',
      'the name itself',
    ],
  ],
  ['an opener beside', ['opens the clause']],
  ['words beside', ['before the indicator', 'the good that is measured', 'in front of the indicator']],
  ['a head beside', ['head of the clause']],
];

/** For each sign the place in the list of what it shows to stand beside; the first goes before the others. */
const besideRank: ReadonlyMap<string, number> = new Map(
  besides.flatMap(([, signs], rank) => signs.map((sign) => [sign, rank] as const)),
);

function besideOf(all: readonly Offer[]): string {
  let first = besides.length;
  for (const { place, signs } of all) {
    first = Math.min(first, besideRank.get(place) ?? first);
    for (const sign of signs) first = Math.min(first, besideRank.get(sign) ?? first);
  }
  return besides[first]?.[0] ?? 'nobody beside';
}

/** The one that most speaks for; of equals the first. */
export function best(candidates: readonly Candidate[]): Candidate | null {
  let won: Candidate | null = null;
  for (const one of candidates) if (!won || one.score > won.score) won = one;
  return won;
}
