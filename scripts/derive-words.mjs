// Writes seed-data/words/zh.txt and seed-data/lexicon/prose.yaml from the dictionary of an unpacked @node-rs/jieba:
// node scripts/derive-words.mjs FOLDER
// Kept: words of one to four characters, counted at least ten times for jieba, in simplified characters.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/derive-words.mjs FOLDER-OF-@node-rs/jieba');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const rows = readFileSync(join(folder, 'dict.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const total = rows.reduce((sum, [, count]) => sum + Number(count), 0);
const words = join(import.meta.dirname, '..', 'seed-data', 'words');
const levels = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const ours = readFileSync(join(words, 'bulletins.txt'), 'utf8');
const bulletins = new Set(
  ours
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(' '),
);

// What stands alone in a bulletin; every other single character is mostly a part of words that the dictionary lacks.
const alone = new Set(
  '的了在是和与及将对从到为不要我他她它也都就而等中上下年月日人个大小新说增长降升比达超约近未已各其该此本所以可能会应再又还并且或但则若如因由被把使让向按据经自至元吨亿万千百十一二三四五六七八九两多少高低前后内外间起来去进出过得地着之于用有无没更最较很仅只共占约余逾称指看做成该市省区县州国省前时处家名户台辆件次项条座场批期届第节请',
);
// What novels are full of and bulletins are not.
const told = new Set(
  '她你您吗呢吧啊呀嘛哎嗯哦咱俺尔吾乃亦哪谁它他我着之所而但却又得地才便只那么起去来进出过看做再两二元名很更可能会不',
);
const weight = (word) =>
  bulletins.has(word) ? 6 : word.length > 1 ? 1 : told.has(word) ? 1 / 10 : alone.has(word) ? 1 : 1 / 20;

const kept = rows
  .map(([word, count]) => [word, Number(count) * weight(word)])
  .filter(
    ([word, count]) =>
      /^[\u4e00-\u9fff]{1,4}$/.test(word) && (count >= 10 || (word.length === 1 && count > 0)),
  )
  .concat(
    [...bulletins]
      .filter((word) => word !== '' && !rows.some(([known]) => known === word))
      .map((word) => [word, 600]),
  )
  .sort(([a], [b]) => (a < b ? -1 : 1));

const lines = new Map();
for (const [word, count] of kept) {
  const level = levels[Math.min(levels.length - 1, Math.round(-Math.log(count / total) * 2))];
  lines.set(word[0], (lines.get(word[0]) ?? '') + word.slice(1) + level);
}
const head = [
  `# How often Chinese words are written: derived from dict.txt of @node-rs/jieba ${version} (MIT, Copyright (c) 2020-present LongYinan,`,
  '# after jieba, MIT, Copyright (c) 2013 Sun Junyi) by scripts/derive-words.mjs. One line for each first character: the rest of each of',
  '# its words and a letter, a to Z, for half nats of -ln(share of all words), weighted for bulletins as that script says.',
];
const body = [...lines].map(([first, rest]) => `${first} ${rest}`);
writeFileSync(
  join(import.meta.dirname, '..', 'seed-data', 'words', 'zh.txt'),
  [...head, ...body, ''].join('\n'),
);
console.log(`${kept.length} words`);

// What goods, industries and trades are called: a verb that such a name begins with or is (合成橡胶, 包装) may stand in a company's name.
const named = ['commodities', 'industries', 'trades'].flatMap((file) =>
  parse(readFileSync(join(words, '..', 'lexicon', `${file}.yaml`), 'utf8')).flatMap((entry) =>
    [entry.name, ...(entry.aliases ?? []), ...(entry.words?.split(/\s+/) ?? [])].filter(Boolean),
  ),
);
const names = (word) => named.some((name) => name.startsWith(word));

// Verbs, adverbs, conjunctions, prepositions and pronouns. Verbs that are as much nouns (加工, 发电) are not among them.
const speech = new Set(['v', 'd', 'c', 'p', 'r', 'ad']);
// Verbs of bulletins that the dictionary has too seldom or as nouns.
const verbsOfBulletins = ['推升', '核准'];
const prose = rows
  .filter(
    ([word, count, kind]) =>
      /^[\u4e00-\u9fff]{2,3}$/.test(word) &&
      Number(count) >= 150 &&
      !/期$/.test(word) &&
      speech.has(kind) &&
      !names(word),
  )
  .map(([word]) => word)
  .concat(verbsOfBulletins)
  .sort();
const perLine = 24;
const proseLines = Array.from({ length: Math.ceil(prose.length / perLine) }, (_, i) =>
  prose.slice(i * perLine, (i + 1) * perLine).join(' '),
);
writeFileSync(
  join(words, '..', 'lexicon', 'prose.yaml'),
  `# Words that prose is made of and names are not: verbs, adverbs, conjunctions, prepositions and pronouns of dict.txt of
# @node-rs/jieba ${version} (MIT, Copyright (c) 2020-present LongYinan, after jieba, MIT, Copyright (c) 2013 Sun Junyi), counted at least
# 150 times, that no goods, industry or trade of ours begins with. Written by scripts/derive-words.mjs; mend it there.
- kind: prose
  words: |
    ${proseLines.join('\n    ')}
  source: jieba-dictionary
`,
);
console.log(`${prose.length} words of prose`);
