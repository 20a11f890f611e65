// Learns how much each sign weighs in the choice of the subject (docs/adr/0008), from labelled texts: softmax over the candidates that
// `extract --explain` shows, pulled towards what is there. Prints how often the choice is right in documents left out; with --write puts
// the weights, rounded to tenths, in the table. What is taken over depends on the choices before, so that writing twice is better than once.
// usage: node scripts/learn-subjects.mjs [--write] [--pull 0.7] DIR…   each DIR with NAME.txt and NAME.gold.json, as ../shared/corpus
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { alike, fold, namesOf } from './alike.mjs';
import { loadTypescript } from './load-typescript.mjs';

const argv = process.argv.slice(2);
const write = argv.includes('--write');
const pull = argv.includes('--pull') ? Number(argv[argv.indexOf('--pull') + 1]) : 0.7;
const dirs = argv.filter((arg, i) => !arg.startsWith('--') && argv[i - 1] !== '--pull');
if (dirs.length === 0) {
  console.error('Name a folder of labelled texts; nothing was learned.');
  process.exit(2);
}

const folds = 5;
const rounds = 150;
const step = 0.5;
/** A sign in some circumstances is pulled harder, and is kept only where it matters. */
const pullOfCircumstances = 3;
const least = 0.15;
/** Figures whose label names nobody: many of them are about somebody whom the labels left out. */
const weightOfNobody = 0.15;

const table = join(import.meta.dirname, '..', 'seed-data', 'lexicon', 'subject-weights.yaml');
const { extract } = await loadTypescript('src/extract/extract.ts');
const { repair } = await loadTypescript('src/text/repair.ts');

function* places(text, quote) {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield [at, at + quote.length];
}

const labelOf = (gold, text, o, { start, end }) =>
  gold.indicators.find(
    (g) =>
      (o.value === null ? [o.low, o.high] : [o.value]).some((v) => Math.abs(v) === Math.abs(g.value)) &&
      fold(o.unit) === fold(g.unit) &&
      [...places(text, g.quote)].some(([from, to]) => start < to && end > from),
  );

/** One example a labelled figure whose subject was chosen: its candidates, and which of them the label calls so. */
function examplesOf(dir, name) {
  const text = readFileSync(join(dir, name.replace('.gold.json', '.txt')), 'utf8');
  const gold = JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const document = repair(text);
  if (!document.ok) throw new Error(`${name}: ${document.problem.message}`);
  const publishedOn = /^\d{4}-\d{2}-\d{2}$/.test(gold.pubDate ?? '') ? gold.pubDate : null;
  const reading = extract(document.value, { publishedOn, explain: true });
  return reading.observations.flatMap((o) => {
    const choice = o.trace.find(({ field }) => field === 'subject');
    const label = labelOf(gold, text, o, document.value.toSource(o.span));
    if (!label || !choice?.weighed) return [];
    const names = namesOf(label, gold);
    const candidates = [choice, ...choice.rivals.filter(({ weighed }) => weighed)].map(
      ({ value, weighed }) => ({
        right: names.length === 0 ? value === '' : names.some((form) => alike(form, value)),
        signs: weighed.map(({ sign }) => sign),
        now: weighed.reduce((sum, { weight }) => sum + weight, 0),
      }),
    );
    return [{ document: name, named: names.length > 0, candidates }];
  });
}

function weigh(examples, start, allowed) {
  const usable = examples.filter(({ candidates }) => candidates.some(({ right }) => right));
  const often = new Map();
  const figures = new Map();
  for (const { document, candidates } of usable) {
    figures.set(document, (figures.get(document) ?? 0) + 1);
    for (const sign of new Set(candidates.flatMap(({ signs }) => signs)))
      often.set(sign, (often.get(sign) ?? 0) + 1);
  }
  const signs = [...often]
    .filter(([sign, n]) => (n >= 4 || start.has(sign)) && (!allowed || allowed.has(sign)))
    .map(([sign]) => sign);
  const weights = new Map(signs.map((sign) => [sign, start.get(sign) ?? 0]));
  const squares = new Map(signs.map((sign) => [sign, 1e-6]));
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Map(
      signs.map((sign) => [
        sign,
        (weights.get(sign) - (start.get(sign) ?? 0)) *
          pull *
          (sign.includes(' / ') ? pullOfCircumstances : 1),
      ]),
    );
    for (const { document, named, candidates } of usable) {
      const much = (named ? 1 : weightOfNobody) / Math.sqrt(figures.get(document) / 4);
      const scores = candidates.map(({ signs: own }) =>
        own.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((sum, x, i) => sum + (candidates[i].right ? x : 0), 0) || 1e-12;
      candidates.forEach((one, i) => {
        const slope = much * (odds[i] / all - (one.right ? odds[i] / right : 0));
        for (const sign of one.signs) if (slopes.has(sign)) slopes.set(sign, slopes.get(sign) + slope);
      });
    }
    for (const [sign, slope] of slopes) {
      squares.set(sign, squares.get(sign) + slope * slope);
      weights.set(sign, weights.get(sign) - (step * slope) / Math.sqrt(squares.get(sign)));
    }
  }
  return weights;
}

const tenths = (x) => Math.round(x * 10) / 10;
const learned = (examples, start) => {
  const first = weigh(examples, start, null);
  const kept = new Set([...first].filter(([, x]) => Math.abs(x) >= least).map(([sign]) => sign));
  return new Map(
    [...weigh(examples, start, kept)].map(([sign, x]) => [sign, tenths(x)]).filter(([, x]) => x !== 0),
  );
};

const isRight = ({ candidates }, scoreOf) =>
  candidates.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a)).right;

/** Where learning starts from: the table as it is. */
function tableNow() {
  const rows = new Map();
  for (const { sign, weight, when = {} } of parse(readFileSync(table, 'utf8'))) {
    rows.set(sign, weight);
    for (const [circumstance, more] of Object.entries(when)) rows.set(`${sign} / ${circumstance}`, more);
  }
  return rows;
}

const quote = (text) => (/[:,\u3400-\u9fff'"-]/.test(text) ? `'${text}'` : text);

function written(weights) {
  const rows = new Map();
  for (const [key, x] of weights) {
    const [sign, circumstance] = key.split(' / ');
    const row = rows.get(sign) ?? { weight: 0, when: [] };
    rows.set(sign, row);
    if (circumstance) row.when.push(`${quote(circumstance)}: ${x}`);
    else row.weight = x;
  }
  const most = ([, { weight }]) => Math.abs(weight);
  return [...rows]
    .sort((a, b) => most(b) - most(a) || (a[0] < b[0] ? -1 : 1))
    .map(
      ([sign, { weight, when }]) =>
        `- { sign: ${quote(sign)}, weight: ${weight}${when.length > 0 ? `, when: { ${when.join(', ')} }` : ''}, source: labelled-passages }`,
    )
    .join('\n');
}

const examples = dirs.flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.gold.json'))
    .flatMap((name) => examplesOf(dir, name)),
);
const named = examples.filter((example) => example.named);
const documents = [...new Set(examples.map(({ document }) => document))];
const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
const start = tableNow();
let leftOut = 0;
for (let fold = 0; fold < folds; fold += 1) {
  const weights = learned(
    examples.filter(({ document }) => foldOf.get(document) !== fold),
    new Map(),
  );
  const scoreOf = ({ signs }) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
  leftOut += named
    .filter(({ document }) => foldOf.get(document) === fold)
    .filter((example) => isRight(example, scoreOf)).length;
}
const offered = named.filter(({ candidates }) => candidates.some(({ right }) => right)).length;
console.log(
  `${documents.length} documents, ${named.length} figures whose label names somebody; he is among the candidates of ${offered}`,
);
console.log(
  `right with the table as it is: ${named.filter((example) => isRight(example, ({ now }) => now)).length}`,
);
console.log(`right in documents left out, of ${folds} parts, learned from nothing: ${leftOut}`);
if (write) {
  const head = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');
  writeFileSync(table, `${head}\n${written(learned(examples, start))}\n`);
  console.log(`written: ${table}`);
}
