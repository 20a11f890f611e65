// @microsoft/recognizers-text-suite as a reader of figures, its results put as the rows that the scorer reads.
// usage: node bench/extract/peer.mjs FILE [--units]
// It is given what this project's repair makes of the file, in simplified script, since it knows neither markup nor most traditional units;
// offsets are of the file. Its values are the full numbers (3.08万亿元 is 3080000000000 Chinese yuan): they are given back in the words of the
// text, as labels are. What it calls a percentage is one, percentage points too. A unit without a number is no figure.
// --units: numbers to which it gives no unit (350名, 17倍) get the word behind them, where this project's table of units has it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');

/** The peer and its version, or null where it is not installed. */
export function loadPeer() {
  try {
    const suite = require('@microsoft/recognizers-text-suite');
    const manifest = readFileSync(
      join(import.meta.dirname, 'node_modules', '@microsoft', 'recognizers-text-suite', 'package.json'),
    );
    return { suite, version: JSON.parse(manifest).version };
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ENOENT') return null;
    throw error;
  }
}

export const howToInstall = 'npm ci --prefix bench/extract';

const kinds = ['Percentage', 'Currency', 'Dimension', 'Temperature'];

/** Rows of a text: start, end (UTF-16, exclusive), value, unit. `units` are words, longest first. */
export function readWithPeer({ suite }, text, units = []) {
  const { Converter } = require('opencc-js');
  const fold = Converter({ from: 'tw', to: 'cn' });
  const rows = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const folded = fold(line);
    if (folded.length === line.length) rows.push(...readLine(suite, folded, units, at));
    at += line.length + 1;
  }
  return rows;
}

function readLine(suite, line, units, at) {
  const read = (kind) => suite[`recognize${kind}`](line, suite.Culture.Chinese);
  const found = kinds.flatMap((kind) => read(kind).map((result) => ({ ...result, ...amount(kind, result) })));
  const free = (n) => !found.some(({ start, end }) => n.start <= end && n.end >= start);
  const numbers = units.length === 0 ? [] : read('Number').filter(free).flatMap(withUnit(line, units));
  const figures = [...found, ...numbers].filter(({ value }) => Number.isFinite(value));
  return figures.map(({ start, end, value, unit }) => ({
    type: 'observation',
    start: at + start,
    end: at + end + 1,
    value,
    unit,
  }));
}

const scales = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const written = /^([-\d.,]+)([十百千万亿]*)(.*)$/u;

/** 3.08万亿元, known as 3080000000000 yuan, is 3.08 in 万亿元; where its value is another, its value stands. */
function amount(kind, { text, resolution }) {
  const value = Number.parseFloat(resolution.value);
  if (kind === 'Percentage')
    return text.endsWith('成') ? { value: value / 10, unit: '成' } : { value, unit: '%' };
  const [, digits, scale, unit] = written.exec(text) ?? [];
  const mantissa = Number(digits?.replaceAll(',', ''));
  const times = [...(scale ?? '')].reduce((product, word) => product * scales[word], 1);
  const agrees = Math.abs(mantissa * times - value) <= 1e-9 * Math.abs(value);
  return agrees
    ? { value: mantissa, unit: scale + unit }
    : { value, unit: text.replace(/^[-\d.,零〇一二两三四五六七八九十百千万亿几点半多余]+/u, '') };
}

const withUnit = (line, units) => (number) => {
  const word = units.find((unit) => line.startsWith(unit, number.end + 1));
  if (!word) return [];
  const result = { ...number, text: number.text + word, end: number.end + word.length };
  return [{ ...result, ...amount('Number', result) }];
};

function unitWords() {
  const table = require('yaml').parse(readFileSync(join(root, 'seed-data', 'lexicon', 'units.yaml'), 'utf8'));
  return table
    .filter(({ weak }) => !weak)
    .flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length);
}

const [file, flag] = process.argv.slice(2);
if (file && process.argv[1] === import.meta.filename) {
  const peer = loadPeer();
  if (!peer) throw new Error(`The peer is not installed: ${howToInstall}`);
  const { repair } = require(join(root, 'dist', 'text', 'repair.js'));
  const document = repair(readFileSync(file)).value;
  for (const row of readWithPeer(peer, document.text, flag === '--units' ? unitWords() : []))
    console.log(JSON.stringify({ ...row, ...document.toSource(row) }));
}
