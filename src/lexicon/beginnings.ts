/** So many bits for each word: of ten places where none of the words begins nine are told by a bit that is not set. */
const bitsOfWord = 16;
const fewestBits = 1 << 10;

const hashOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 8;

/**
 * The first two units of some words, or the one that is all of a word, in a few bits for each: at most places of a text no word begins, and that is
 * told by one look into a small table. Where it says that one may begin, it may be wrong.
 */
export class Beginnings {
  #bits = new Uint8Array(fewestBits >> 3);
  #words: number[] = [];

  add(word: string): void {
    this.#words.push(
      word.length === 1 ? hashOf(word.charCodeAt(0), 0) : hashOf(word.charCodeAt(0), word.charCodeAt(1)),
    );
    if (this.#words.length * bitsOfWord > this.#bits.length * 8) this.#widen();
    else this.#set(this.#words.length - 1);
  }

  #widen(): void {
    this.#bits = new Uint8Array(this.#bits.length * 2);
    for (let word = 0; word < this.#words.length; word += 1) this.#set(word);
  }

  #set(word: number): void {
    const bits = this.#bits;
    const at = (this.#words[word] ?? 0) & (bits.length * 8 - 1);
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }

  #has(hash: number): boolean {
    const at = hash & (this.#bits.length * 8 - 1);
    return ((this.#bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }

  mayStandAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    return this.#has(hashOf(first, text.charCodeAt(at + 1))) || this.#has(hashOf(first, 0));
  }
}
