import {
  type ExplainedField,
  type ExplainedFigure,
  type ExplainedRefusal,
  type ExplainedRival,
} from './rows';

const longestQuote = 40;

const place = (words: ExplainedRival['words']): string => {
  if (!words) return '';
  const quote = words.quote.replace(/\s+/g, ' ');
  const shown = quote.length > longestQuote ? `…${quote.slice(-longestQuote)}` : quote;
  return `  「${shown}」 ${words.start}–${words.end}`;
};

/** The explanations for a person: a block a figure, a line a field, its rivals below it; then the numbers refused. */
export function explanationText(rows: readonly (ExplainedFigure | ExplainedRefusal)[]): string {
  const figures = rows.filter((row) => row.type === 'explanation');
  const refused = rows.filter((row) => row.type === 'refused');
  const none = refused.length > 0 ? ['no figures', ...refused.map(refusal), ''] : [];
  return [...figures.map(figureBlock), ...none].join('\n');
}

function figureBlock(row: ExplainedFigure): string {
  const head = `${row.figure}${place(row)}  confidence ${row.confidence}`;
  return [head, ...row.fields.flatMap(fieldLines), ''].join('\n');
}

const mostSigns = 5;
const mostRivals = 6;

/** `8.1: before the indicator +1.8, owner by name +1.5 …`; '' where nothing was weighed. */
function weights(weighed: ExplainedField['weighed']): string {
  if (!weighed) return '';
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  const signs = weighed.slice(0, mostSigns).map(({ sign, weight }) => `${sign} ${signed(weight)}`);
  return `${sum.toFixed(1)}: ${signs.join(', ')}${weighed.length > mostSigns ? ' …' : ''}`;
}

const signed = (weight: number): string => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`;

function fieldLines({ field, value, readOrImplied, rule, words, rivals, weighed }: ExplainedField): string[] {
  const shown = value === '' ? '–' : value;
  const how = value === '' ? '' : `${readOrImplied}: `;
  return [
    `  ${field.padEnd(11)} ${shown}  (${how}${rule})${place(words)}`,
    ...(weighed ? [`  ${''.padEnd(11)}   weighs ${weights(weighed)}`] : []),
    ...rivals
      .slice(0, mostRivals)
      .flatMap((rival) => [
        `  ${''.padEnd(11)}   not ${rival.value} (${rival.rule})${place(rival.words)}: ${rival.reason}`,
        ...(rival.weighed ? [`  ${''.padEnd(11)}     weighs ${weights(rival.weighed)}`] : []),
      ]),
  ];
}

const refusal = (row: ExplainedRefusal): string =>
  `  ${row.quote.replace(/\s+/g, ' ')}  ${row.start}–${row.end}  ${row.reason} (rule: ${row.rule})`;
