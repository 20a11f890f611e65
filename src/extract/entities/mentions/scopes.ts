import { scopeUnder } from '../../../model';
import { type Draft } from '../words/draft';
import { foldName } from '../words/folded-names';
import { bodyEndBefore, postsBefore } from '../people/role-bodies';
import { type View } from '../words/view';

/** The fullest name of what a name stands for in this text. */
export type FullName = (d: Draft) => Draft;

/** Gives people the body whose post they hold, so that namesakes of two bodies stay apart. */
export function withScopes(view: View, drafts: readonly Draft[], fullName: FullName): Draft[] {
  const bodies = new Map<number, Draft>();
  for (const d of drafts) if (isBody(d) && (bodies.get(d.end)?.start ?? -1) < d.start) bodies.set(d.end, d);
  const press = pressOf(view, drafts, bodies, fullName);
  const people = new Map<string, Draft[]>();
  const scoped = [...drafts]
    .sort((a, b) => a.start - b.start)
    .map((d) => {
      if (d.type !== 'Person' || d.thing !== null || d.scope !== '') return d;
      const posts = postsBefore(view, d.start);
      const body =
        posts < d.start ? bodies.get(bodyEndBefore(view, posts, (at) => bodies.has(at))) : undefined;
      const own = body && body.end < d.start ? scopeUnder(fullName(body)) : d.rule === 'byline' ? press : '';
      const given = own === '' ? d : { ...d, scope: own };
      if (own !== '') people.set(foldName(d.name), [...(people.get(foldName(d.name)) ?? []), given]);
      return given;
    });
  return scoped.map((d) =>
    d.type === 'Person' && d.scope === '' ? asBefore(d, people.get(foldName(d.name)) ?? []) : d,
  );
}

const isBody = (d: Draft): boolean =>
  d.type === 'Organization' || d.type === 'GovernmentBody' || d.type === 'Facility' || d.type === 'Project';

/** A person named without a post is the one of that name who was named before, else the one named after. */
function asBefore(d: Draft, known: readonly Draft[]): Draft {
  const of = known.filter((k) => k.start < d.start).at(-1) ?? known[0];
  return of ? { ...d, scope: of.scope } : d;
}

/** The paper that the text says its reporters write for, where it is one. */
function pressOf(
  view: View,
  drafts: readonly Draft[],
  bodies: ReadonlyMap<number, Draft>,
  fullName: FullName,
): string {
  const papers = new Set<string>();
  for (const d of drafts) {
    if (d.type !== 'Person') continue;
    const posts = postsBefore(view, d.start);
    const body = /记者|通讯员/.test(view.folded.slice(posts, d.start)) ? bodies.get(posts) : undefined;
    if (body) papers.add(scopeUnder(fullName(body)));
  }
  const [only, ...others] = papers;
  return only !== undefined && others.length === 0 ? only : '';
}
