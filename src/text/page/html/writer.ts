import { type Edit } from '../../chain/mapped-text';

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/**
 * Writes the text of a page: pieces of the page as they stand, with line breaks, tabs and blanks between them.
 * Blanks at the edges of a line vanish, a line break of the page's source within a line becomes nothing between Chinese
 * characters and one blank elsewhere.
 */
export class TextWriter {
  readonly edits: Edit[] = [];
  /** How much text is written. */
  length = 0;
  private copied = 0;
  private last = '\n';
  private separator = '';
  private blank = '';

  constructor(private readonly page: string) {}

  /** Ends the line, or the cell where `by` is a tab, before whatever is written next. */
  separate(by: '\n' | '\t'): void {
    if (this.last !== '\n' || this.length > 0) this.separator = this.separator === '\n' ? '\n' : by;
    this.blank = '';
  }

  /** Ends a line within a cell: one blank, or none between Chinese characters. */
  soften(): void {
    if (this.separator === '') this.space('\n');
  }

  get endsSentence(): boolean {
    return /[。；;.]/.test(this.last);
  }

  /** The place where the next text will begin. */
  get place(): number {
    return this.length + (this.last === '\n' ? 0 : this.separator.length);
  }

  /** Copies a piece of the page that has no markup. */
  copy(start: number, end: number): void {
    let at = start;
    for (const { 0: gap, index } of this.page.slice(start, end).matchAll(/[ \t\r\n\f]+/g)) {
      const from = start + index;
      if (at < from) this.put(at, from, null);
      this.space(/[\r\n\f]/.test(gap) ? '\n' : gap);
      at = from + gap.length;
    }
    if (at < end) this.put(at, end, null);
  }

  /** Writes `text` for a piece of the page. */
  replace(start: number, end: number, text: string): void {
    if (/^[ \u3000]*$/.test(text)) this.space(text);
    else this.put(start, end, text);
  }

  finish(): void {
    if (this.copied < this.page.length)
      this.edits.push({ start: this.copied, end: this.page.length, text: '' });
  }

  /** A blank that counts only if text follows on the line; `\n` for a line break of the page's source. */
  private space(blank: string): void {
    if (blank !== '') this.blank = this.blank === '\n' || blank === '\n' ? '\n' : this.blank + blank;
  }

  private put(start: number, end: number, text: string | null): void {
    const shown = text ?? this.page.slice(start, end);
    const gap = this.gap(shown);
    const between = this.page.slice(this.copied, start);
    if (text !== null) this.edits.push(...this.gapEdit(start, gap, between), { start, end, text });
    else this.edits.push(...this.gapEdit(start, gap, between));
    this.length += gap.length + shown.length;
    this.copied = end;
    this.last = shown[shown.length - 1] ?? this.last;
    this.separator = '';
    this.blank = '';
  }

  private gapEdit(start: number, gap: string, between: string): Edit[] {
    return gap === between ? [] : [{ start: this.copied, end: start, text: gap }];
  }

  private gap(shown: string): string {
    if (this.length === 0) return '';
    if (this.separator !== '') return this.separator;
    if (this.blank !== '\n') return this.blank;
    return han.test(this.last) && han.test(shown[0] ?? '') ? '' : ' ';
  }
}
