import { type Span } from '../../../model';
import { type Block } from '../../repaired-text';
import { entity, entityText } from './entities';
import { TableReader } from './table';
import { blockTags } from './tags';
import { type Token } from './tokens';
import { TextWriter } from './writer';

/** A page's text with its layout, as edits of the page. Spans of blocks count in the text. */
export interface Layout {
  readonly writer: TextWriter;
  readonly blocks: readonly Block[];
}

/** Writes the text of a page from its tokens; only pieces for which `keep` holds. */
export function layOut(page: string, tokens: readonly Token[], keep: (token: number) => boolean): Layout {
  const reader = new LayoutReader(page);
  tokens.forEach((token, i) => {
    if (token.kind === 'text') {
      if (keep(i)) reader.text(token);
    } else if (token.kind === 'open') reader.open(token.name, token.attributes);
    else if (token.kind === 'close') reader.close(token.name);
  });
  return reader.finish();
}

type Kind = Exclude<Block['kind'], 'table'>;

class LayoutReader {
  private readonly writer: TextWriter;
  private readonly blocks: Block[] = [];
  private readonly tables: TableReader[] = [];
  /** How many tables deep in a cell of a table that holds data. */
  private withinCell = 0;
  /** The line that is being written: where it began and which tags told of it. */
  private start = 0;
  private kind: Kind = 'paragraph';
  private bold = 0;
  private boldLength = 0;
  private hasTitle = false;

  constructor(private readonly page: string) {
    this.writer = new TextWriter(page);
  }

  text({ start, end }: Span): void {
    const before = this.writer.length;
    let at = start;
    if (this.page.slice(start, end).includes('&'))
      for (const match of this.page.slice(start, end).matchAll(entity)) {
        const text = entityText(match);
        if (text === null) continue;
        this.writer.copy(at, start + match.index);
        at = start + match.index + match[0].length;
        this.writer.replace(start + match.index, at, text);
      }
    this.writer.copy(at, end);
    if (this.bold > 0) this.boldLength += this.writer.length - before;
  }

  open(name: string, attributes: string): void {
    if (name === 'b' || name === 'strong') this.bold += 1;
    if (!blockTags.has(name)) return;
    if (this.isWithinCell(name)) return this.writer.soften();
    if (name === 'td' || name === 'th') this.cell(name === 'th', attributes);
    else if (this.tables[this.tables.length - 1]?.inCell === true && name !== 'table') this.writer.soften();
    else this.line('\n');
    if (name === 'table') this.tables.push(this.nested());
    if (name === 'tr') this.tables[this.tables.length - 1]?.startRow();
    if (/^h[1-6]$/.test(name) || name === 'caption') this.kind = 'heading';
    if (name === 'li') this.kind = 'list_item';
    if ((name === 'h1' || /class\s*=\s*["'][^"']*\btitle\b/i.test(attributes)) && !this.hasTitle)
      this.kind = 'title';
  }

  close(name: string): void {
    if (name === 'b' || name === 'strong') this.bold = Math.max(0, this.bold - 1);
    if (!blockTags.has(name)) return;
    if (this.withinCell > 0) {
      if (name === 'table') this.withinCell -= 1;
      return this.writer.soften();
    }
    const table = this.tables[this.tables.length - 1];
    if (name === 'td' || name === 'th') table?.endCell(this.writer.length);
    else if (name === 'tr') table?.endCell(this.writer.length);
    if (name === 'table') this.endTable();
    else if (table?.inCell === true) this.writer.soften();
    else if (name !== 'td' && name !== 'th') this.line('\n');
  }

  /** Whether a tag belongs to a table in a cell of a table that holds data. */
  private isWithinCell(name: string): boolean {
    const outer = this.tables[this.tables.length - 1];
    if (name === 'table' && (this.withinCell > 0 || (outer?.inCell === true && outer.hasHeader)))
      this.withinCell += 1;
    return this.withinCell > 0;
  }

  finish(): Layout {
    while (this.tables.length > 0) this.endTable();
    this.line('\n');
    this.writer.finish();
    return { writer: this.writer, blocks: this.blocks.sort((a, b) => a.span.start - b.span.start) };
  }

  private nested(): TableReader {
    const outer = this.tables[this.tables.length - 1];
    if (outer) outer.holdsTable = true;
    return new TableReader();
  }

  private cell(header: boolean, attributes: string): void {
    const table = this.tables[this.tables.length - 1];
    table?.endCell(this.writer.length);
    this.writer.separate(table !== undefined && table.cells.length > 0 ? '\t' : '\n');
    table?.startCell(header, attributes, this.writer.place);
    this.start = this.writer.place;
  }

  private endTable(): void {
    const table = this.tables.pop();
    table?.endCell(this.writer.length);
    const block = table?.block();
    if (block) this.blocks.push(block);
    this.writer.separate('\n');
    this.start = this.writer.place;
    this.kind = 'paragraph';
  }

  /** Ends a line; outside tables it becomes a block. */
  private line(by: '\n'): void {
    const end = this.writer.length;
    // Those around the innermost hold a table.
    const isInTable = this.tables[this.tables.length - 1]?.holdsTable === false;
    if (end > this.start && !isInTable) {
      const isBold =
        this.boldLength >= end - this.start && end - this.start < 80 && !this.writer.endsSentence;
      const kind = this.kind === 'paragraph' && isBold ? 'heading' : this.kind;
      this.hasTitle ||= kind === 'title';
      this.blocks.push({ kind, span: { start: this.start, end } });
    }
    this.writer.separate(by);
    this.start = this.writer.place;
    this.kind = 'paragraph';
    this.boldLength = 0;
  }
}
