import { nearBefore, type Place } from '../../figure';
import { counted, type Offer } from '../offer';
import { sceneOf } from '../scene';
import { clausesBetween } from './beside';

/** Who the figure before it in the sentence is about. */
export function figureBefore(at: Place): Offer[] {
  const { page, sentence, figure } = at;
  const before = nearBefore(at)?.draft;
  const value = before?.subject;
  if (!before || !value) return [];
  const { end } = before.quantity;
  const { indicator, quantity } = figure.draft;
  const clauses = clausesBetween(page, end, quantity.start);
  const scene = sceneOf(page, sentence);
  const between = (s: { start: number; end: number }): boolean => s.start >= end && s.end <= quantity.start;
  const named = scene.names.some((n) => n.opens && between(n.named)) || scene.wholes.some(between);
  const headed = scene.heads.some(between);
  const signs = [
    indicator && before.indicator?.text === indicator.text
      ? 'of the same indicator as before'
      : 'of another indicator than before',
    counted(
      ['figure before in the clause', 'figure before one clause off', 'figure before further off'],
      clauses,
    ),
    named ? 'another name since' : headed ? 'another head since' : 'nobody else since',
  ];
  if (before.ofThing) signs.push('figure before of a thing');
  if (before.implied.has('subject')) signs.push('figure before took it over');
  return [{ value, place: 'as the figure before', words: value, implied: true, own: before.ofThing, signs }];
}

/** Who the sentences before were about, the nearest of them for each. */
export function carried({ frame, figure, before }: Place): Offer[] {
  const found: Offer[] = [];
  const add = (place: string, value: Offer['value'] | null, signs: readonly string[] = []): void => {
    if (value) found.push({ value, place, words: value, implied: true, signs });
  };
  const { indicator } = figure.draft;
  const { spoken } = frame;
  const said = before ? 'behind a figure of its own sentence' : 'first figure of its sentence';
  const same = indicator !== null && indicator.text === frame.indicator?.text;
  add('as in the sentence before', frame.subject, [
    spoken.several ? 'one of several there' : 'alone there',
    said,
  ]);
  if (same) add('with the indicator in an earlier sentence', frame.indicatorSubject);
  spoken.recent.slice(0, 3).forEach((value, i) => {
    add(counted(['last spoken of', 'second to last spoken of', 'third to last spoken of'], i), value);
  });
  add('topic before', spoken.topic);
  add('whole before', spoken.whole, spoken.atHead ? ['whole of a paragraph before'] : []);
  add('mostly spoken of', spoken.mostly, spoken.atHead ? ['mostly, at the head of a paragraph'] : []);
  add(
    'what the text is about',
    spoken.document,
    spoken.atHead ? ['the text, at the head of a paragraph'] : [],
  );
  return found;
}
