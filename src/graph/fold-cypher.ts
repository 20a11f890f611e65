/** What stands for a piece of text that is finished, until all is. */
const mark = (at: number): string => `⟦${at}⟧`;
const marks = /⟦(\d+)⟧/g;

const isLiteral = (text: string): boolean => text === 'true' || text === 'false';

/** Where one expression ends and another begins, at one depth of brackets. */
const between =
  /(\b(?:UNWIND|MATCH|WHERE|WITH|DISTINCT|RETURN|ORDER BY|LIMIT|CALL|UNION ALL|WHEN|THEN|ELSE|END|AS|ASC|DESC)\b|[,|:])/;

const negated = (operand: string): string => {
  const [, inner] = /^NOT\s+(true|false)$/.exec(operand) ?? [];
  return inner === undefined ? operand : String(inner === 'false');
};

/** `a AND b` (`decides` false) or `a OR b` (`decides` true), with what is known left out. */
function joined(operands: readonly string[], word: 'AND' | 'OR', decides: 'true' | 'false'): string {
  if (operands.includes(decides)) return decides;
  const open = operands.filter((operand) => !isLiteral(operand));
  return open.length === 0 ? String(decides === 'false') : open.join(` ${word} `);
}

/** One expression without brackets. It stays as written where nothing of it is known. */
function foldedExpression(text: string): string {
  const [, before = '', body = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const alternatives = body
    .split(/\s+OR\s+/)
    .map((one) => one.split(/\s+AND\s+/).map((operand) => negated(operand.trim())));
  if (!alternatives.flat().some(isLiteral)) return text;
  const folded = joined(
    alternatives.map((all) => joined(all, 'AND', 'false')),
    'OR',
    'true',
  );
  return `${before}${folded}${after}`;
}

const foldedSegments = (text: string): string => text.split(between).map(foldedExpression).join('');

/** Folds a text inside out: what stands in brackets, or from CASE to END, is finished and marked before what is around it. */
class Folding {
  private readonly finished: string[] = [];

  fold(text: string): string {
    let rest = text.replace(/'(?:[^'\\]|\\.)*'/g, (string) => this.keep(string));
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/(\w?)([([{])([^()[\]{}]*)[)\]}]/, (_, word: string, open: string, inner: string) =>
        this.group(word, open, inner),
      );
    }
    return this.unfold(this.clauses(rest));
  }

  private group(word: string, open: string, inner: string): string {
    if (open === '[') {
      const list = this.clauses(inner);
      return word + this.keep(/\bWHERE false\s*\|/.test(list) ? '[]' : `[${list}]`);
    }
    if (open === '{') return word + this.keep(`{${this.clauses(inner)}}`);
    const value = this.expressions(inner);
    const isPlain = word === '' && (isLiteral(value.trim()) || /^⟦\d+⟧$/.test(value.trim()));
    return isPlain && isLiteral(value.trim()) ? value.trim() : word + this.keep(`(${value})`);
  }

  /** Clauses, or what stands in a list: here a condition that always holds may go. */
  private clauses(text: string): string {
    return this.expressions(text).replace(/[ \t]*\bWHERE true(?=\s*(?:\||\n|$))/g, '');
  }

  private expressions(text: string): string {
    const cases = text.replace(/\bCASE\b((?:(?!\bCASE\b)[^])*?)\bEND\b/g, (_, branches: string) =>
      this.choice(branches),
    );
    return foldedSegments(cases).replace(/\bnull (?:ASC|DESC), /g, '');
  }

  /** `WHEN a THEN b ELSE c`: one branch, where it is known which. */
  private choice(branches: string): string {
    const [, when = '', then = '', otherwise = 'null'] =
      /^\s*WHEN\b([^]*?)\bTHEN\b([^]*?)(?:\bELSE\b([^]*))?$/.exec(branches) ?? [];
    const known = foldedExpression(when).trim();
    if (!isLiteral(known) || /\bWHEN\b/.test(then)) return this.keep(`CASE${foldedSegments(branches)}END`);
    const value = foldedSegments(known === 'true' ? then : otherwise).trim();
    if (isLiteral(value) || value === 'null') return value;
    return this.keep(/\s(?:AND|OR)\s/.test(value) ? `(${value})` : value);
  }

  private keep(text: string): string {
    return mark(this.finished.push(text) - 1);
  }

  private unfold(text: string): string {
    return text.replace(marks, (_, at: string) => this.unfold(this.finished[Number(at)] ?? ''));
  }
}

/**
 * A Cypher text of the safe dialect without what `true` and `false` in it decide: `(true OR a) AND b` is `b`, `CASE WHEN false THEN a ELSE b END` is `b`,
 * a pattern comprehension `WHERE false` is `[]`, and nothing is ordered by null. It means what it meant.
 */
export const foldCypher = (text: string): string => new Folding().fold(text);
