import fc from 'fast-check';
import { Trie } from '../../src/lexicon/trie';

const units = (word: string): number[] => [...word].map((char) => char.charCodeAt(0));

const put = (trie: Trie, word: string): number =>
  units(word).reduce((node, unit) => trie.grow(node, unit), 0);

const find = (trie: Trie, word: string): number =>
  units(word).reduce((node, unit) => (node < 0 ? node : trie.next(node, unit)), 0);

describe('a trie', () => {
  test('leads along its words and nowhere else', () => {
    const trie = new Trie();
    const copper = put(trie, '铜精矿');
    expect(find(trie, '铜精矿')).toBe(copper);
    expect(find(trie, '铜精')).toBeGreaterThan(0);
    expect(find(trie, '铜矿')).toBe(-1);
    expect(find(trie, '铜精矿砂')).toBe(-1);
    expect(find(trie, '精矿')).toBe(-1);
  });

  test('shares the beginning of its words, and gives a word put twice one node', () => {
    const trie = new Trie();
    const [ore, bar] = [put(trie, '铜矿'), put(trie, '铜材')];
    expect(ore).not.toBe(bar);
    expect(put(trie, '铜矿')).toBe(ore);
    expect(put(trie, '铜')).toBe(find(trie, '铜'));
  });

  test('keeps every word, however many it is grown by: each beginning has one node of its own', () => {
    const letters = fc.constantFrom('铜', '矿', '石', '油', 'a', '\uffff', '\u0000');
    const words = fc.array(
      fc.array(letters, { minLength: 1, maxLength: 6 }).map((w) => w.join('')),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(words, words, (kept, others) => {
        const trie = new Trie();
        kept.forEach((word) => put(trie, word));
        const beginnings = new Set(kept.flatMap((word) => units(word).map((_, i) => word.slice(0, i + 1))));
        const nodes = new Set([...beginnings].map((beginning) => find(trie, beginning)));
        expect([nodes.size, nodes.has(-1)]).toEqual([beginnings.size, false]);
        for (const word of others) expect(find(trie, word) >= 0).toBe(beginnings.has(word));
      }),
    );
  });
});
