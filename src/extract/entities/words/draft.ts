import { type NamedThing } from '../../../lexicon/named-thing';
import { type EntityType, foldScript, type Identifiers, type Span } from '../../../model';
import { type View } from './view';

/** A name found by one rule, before names are weighed against each other. */
export interface Draft extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** How sure the rule is, 0 to 1; the surer of two names that cross stands. */
  readonly strength: number;
  /** Canonical, simplified; the text itself where nothing better is known. */
  readonly name: string;
  readonly thing: NamedThing | null;
  /** What makes the name its own; see `Entity.scope`. */
  readonly scope: string;
  readonly because: string | null;
  /** May stand inside a longer name and be an entity of its own: a place in the name of an airport. */
  readonly inner: boolean;
  /** What the text itself says of it: a stock code, a credit code. */
  readonly identifiers: Identifiers;
}

type Optional = Partial<Pick<Draft, 'name' | 'thing' | 'scope' | 'because' | 'inner' | 'identifiers'>>;

const none: Identifiers = {};
const blanks = /[\s\u3000]+/g;
const isWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char);

/** The simplified form of a stretch of text, with blanks only between Latin words. */
function tidy(view: View, span: Span): string {
  const folded = view.folded.slice(span.start, span.end);
  const name = /[a-z\s\u3000]/.test(folded) ? foldScript(view.text.slice(span.start, span.end)) : folded;
  if (!/[\s\u3000]/.test(name)) return name;
  return name.replace(blanks, (blank, at: number) =>
    isWord(name[at - 1]) && isWord(name[at + blank.length]) ? ' ' : '',
  );
}

export function draft(
  view: View,
  span: Span,
  type: EntityType,
  rule: string,
  strength: number,
  more: Optional = {},
): Draft {
  const thing = more.thing ?? null;
  return {
    start: span.start,
    end: span.end,
    type,
    rule,
    strength,
    name: more.name ?? thing?.name ?? tidy(view, span),
    thing,
    scope: more.scope ?? thing?.scope ?? '',
    because: more.because ?? null,
    inner: more.inner ?? false,
    identifiers: more.identifiers ?? none,
  };
}
