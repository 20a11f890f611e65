import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(__dirname, '..');

const markdownUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? markdownUnder(path) : path.endsWith('.md') ? [path] : [];
  });

const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** What a Markdown text links to in this repository: `docs/api.md`, `docs/api.md#errors`, `#errors`. */
const linksOf = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) =>
    target && !/^[a-z]+:/.test(target) ? [target] : [],
  );

/** The anchors of its headings, as GitHub makes them. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ +(.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The links of a text, standing at `path`, that lead nowhere. */
const brokenLinks = (path: string, markdown: string): string[] =>
  linksOf(markdown).filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : resolve(dirname(path), decodeURI(file));
    if (target !== path && !existsSync(target)) return true;
    if (anchor === undefined) return false;
    const text = target === path ? markdown : readFileSync(target, 'utf8');
    return !anchorsOf(text).includes(decodeURIComponent(anchor));
  });

const documents = [
  'README.md',
  'CHANGELOG.md',
  'cypher/README.md',
  'seed-data/README.md',
  ...markdownUnder(join(root, 'docs')).map((path) => relative(root, path)),
];

test.each(documents)('every link of %s leads somewhere', (name) => {
  const path = join(root, name);
  expect(brokenLinks(path, readFileSync(path, 'utf8'))).toEqual([]);
});

describe('a link that leads nowhere is found', () => {
  test.each([
    ['a file', '[x](docs/nothing-here.md)', ['docs/nothing-here.md']],
    ['a picture', '![x](docs/shots/nothing.png)', ['docs/shots/nothing.png']],
    ['a heading here', '# What it reads\n[x](#what-it-eats) [y](#what-it-reads)', ['#what-it-eats']],
    ['a heading there', '[x](README.md#nowhere) [y](README.md#start)', ['README.md#nowhere']],
    ['none: it is code, or elsewhere', '`[x](nothing.md)` [y](https://example.org/nothing.md)', []],
  ])('%s', (_, markdown, broken) => {
    expect(brokenLinks(join(root, 'PAGE.md'), markdown)).toEqual(broken);
  });
});

test('the README links every page of docs', () => {
  const linked = new Set(linksOf(readFileSync(join(root, 'README.md'), 'utf8')));
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  expect(pages.filter((name) => !linked.has(`docs/${name}`))).toEqual([]);
});
