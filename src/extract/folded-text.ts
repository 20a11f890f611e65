import { foldForMatch } from '../lexicon/match';
import { type RepairedText } from '../text/repaired-text';

const folded = new WeakMap<RepairedText, string>();

/** The text of a document as its recognisers read it (`foldForMatch`), made once for names, relations and figures. */
export function foldedText(document: RepairedText): string {
  let text = folded.get(document);
  if (text === undefined) folded.set(document, (text = foldForMatch(document.text)));
  return text;
}
