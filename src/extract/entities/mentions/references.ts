import { type EntityType } from '../../../model';
import { matchesOf } from '../../../text/matches';
import { merged, touches } from '../../spans';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { antecedent, topicBefore } from './antecedents';
import { issuerFor, issuersAmong } from './issuers';
import { references } from './reference-words';

/** The rule of a mention that refers back: its words name nothing outside the article. */
export const refersBackRule = 'refers-back';

/** Words of the text that refer back to a name in it: 该口岸, 集团公司, 项目建成后. They name nothing outside the article. */
export function refersBack(view: View, found: readonly Draft[]): Draft[] {
  const said = references.flatMap((reference) => {
    const matches = matchesOf(reference.pattern, view.folded);
    return matches.length > 0 ? [{ reference, matches }] : [];
  });
  if (said.length === 0) return [];
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const whole = sorted.filter((d) => d.rule !== 'listed-project');
  const named = merged(sorted);
  const issuers = issuersAmong(view, sorted);
  return said.flatMap(({ matches, reference: { types, names, issuer } }) =>
    matches.flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (touches(named, span)) return [];
      const wanted = names ?? lastChar(match[0], types);
      const of =
        issuer === true && issuers.length > 0
          ? issuerFor(view, issuers, antecedent(view, sorted, span.start, types, wanted), span)
          : types.includes('Project')
            ? topicBefore(view, whole, span, types, wanted)
            : antecedent(view, sorted, span.start, types, wanted);
      if (!of) return [];
      const because = `${view.text.slice(span.start, span.end)} refers back to ${view.text.slice(of.start, of.end)}`;
      return [
        draft(view, span, of.type, refersBackRule, 0.5, {
          name: of.name,
          thing: of.thing,
          scope: of.scope,
          because,
        }),
      ];
    }),
  );
}

/** 该处 refers to what ends in 处. */
const lastChar = (text: string, types: readonly EntityType[]): RegExp | undefined =>
  types.includes('GovernmentBody') || types.includes('Facility')
    ? new RegExp(`${text.slice(1)}$`)
    : undefined;
