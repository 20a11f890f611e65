import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

const named =
  /[（(](?:[^（()）]{0,48}?[，,、；;\s])?(?:以下)?(?:统称|简称|下称|又称|合称)(?:为|:|：)?\s*[“"「『‘']?([^“”"「」『』‘’（()），,；;]{2,14})[”"」』’']?[^（()）]{0,20}[)）]/g;
const quotedOnly = /[（(]\s*[“"「『]([^“”"「」『』（()）]{2,10})[”"」』](?:或[^（()）]{1,14})?\s*[)）]/g;
const refers = /^(?:本|该|贵)|^(?:公司|集团|集团公司|项目|标的公司|上市公司)$/;
const types: ReadonlySet<string> = new Set([
  'Organization',
  'GovernmentBody',
  'Facility',
  'Project',
  'Policy',
]);

/** 某某实业有限公司（以下简称“某某实业”）: the name in the bracket is the one in front of it. */
export function bracketedNames(view: View, found: readonly Draft[]): Draft[] {
  const before = new Map<number, Draft>();
  for (const d of found)
    if (types.has(d.type) && (before.get(d.end)?.strength ?? -1) < d.strength) before.set(d.end, d);
  return [named, quotedOnly].flatMap((pattern) =>
    matchesOf(pattern, view.folded).flatMap((match) => {
      const of = before.get(match.index);
      const name = match[1] ?? '';
      if (!of || refers.test(name)) return [];
      const start = match.index + match[0].indexOf(name, 1);
      const because = `named in the bracket behind ${view.text.slice(of.start, of.end)}`;
      const { name: full, thing, scope } = of;
      return [
        draft(view, { start, end: start + name.length }, of.type, 'bracketed-name', 0.95, {
          name: full,
          thing,
          scope,
          because,
        }),
      ];
    }),
  );
}
