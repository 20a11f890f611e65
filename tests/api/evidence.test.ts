import { contextOf } from '../../src/api/evidence';
import { repair } from '../../src/text/repair';
import { type Article } from '../../src/model';

const article = (source: string, text: string | null = null): Article => {
  const read = repair(source);
  if (!read.ok) throw new Error(read.problem.message);
  return {
    id: `https://example.org/${source.length}/${text ?? ''}`,
    title: null,
    publisher: null,
    publishedOn: null,
    url: null,
    sha256: null,
    source,
    text: text ?? read.value.text,
    repairs: read.value.repairs,
  };
};

const span = (source: string, words: string): { start: number; end: number } => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

describe('the context of evidence is its sentence', () => {
  const source = '去年雨水多。今年棉花产量增长12%，为十年之最。农民高兴。';

  test.each([
    ['增长12%', '今年棉花产量增长12%，为十年之最。'],
    ['雨水', '去年雨水多。'],
    ['十年之最。农民', '今年棉花产量增长12%，为十年之最。农民高兴。'],
  ])('%s: %s', (quote, context) =>
    expect(contextOf(article(source), { quote, span: span(source, quote) })).toBe(context),
  );

  test('offsets count in the source, the sentence is the repaired one', () => {
    const annotated = '往年不說。今年產(chǎn)量增長12%。';
    const words = span(annotated, '產(chǎn)量增長12%');
    expect(contextOf(article(annotated), { quote: '產量增長12%', span: words })).toBe('今年產量增長12%。');
  });

  test('a text that another version read is searched for the words', () => {
    const other = article(source, '前言。今年棉花产量增长12%。');
    expect(contextOf(other, { quote: '增长12%', span: span(source, '增长12%') })).toBe(
      '今年棉花产量增长12%。',
    );
    expect(contextOf(other, { quote: '没有', span: { start: 0, end: 2 } })).toBeNull();
  });

  test('without a stored text there is none', () =>
    expect(
      contextOf(
        { ...article(source), source: null, text: null },
        { quote: '雨水', span: { start: 2, end: 4 } },
      ),
    ).toBeNull());
});
