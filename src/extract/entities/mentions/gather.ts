import { type Identifiers } from '../../../model';
import { type ReadEntity, type ReadMention } from '../../reading';
import { type Draft } from '../words/draft';
import { foldName } from '../words/folded-names';
import { withBodyScopes } from '../bodies/body-scopes';
import { localNames } from './local-names';
import { withDivisions } from './same-named-divisions';
import { withScopes } from './scopes';
import { isShortForm } from '../organizations/short-forms';
import { type View } from '../words/view';
import { phaseRule } from '../works/phases';
import { vocabulary } from '../words/vocabulary';

/** Mentions of one thing together, under its canonical name. */
export function gather(view: View, found: readonly Draft[]): ReadEntity[] {
  const drafts = withBodyScopes(withDivisions(view.text, found));
  const full = new Map([
    ...behindPlaces(drafts),
    ...fullNames(drafts),
    ...fullDepartments(drafts),
    ...sameProjects(view, drafts),
  ]);
  const fullName = (d: Draft): Draft => full.get(foldName(d.name)) ?? d;
  const groups = new Map<string, { readonly first: Draft; readonly all: Draft[] }>();
  const scoped = withScopes(view, drafts, fullName).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const d of scoped) {
    const owner = fullName(d);
    const key = `${d.type}|${foldName(owner.name)}|${foldName(owner.scope)}`;
    const group = groups.get(key);
    if (group) group.all.push(d);
    else groups.set(key, { first: owner, all: [d] });
  }
  const isLocal = localNames(view, scoped);
  return [...groups].map(([key, { first, all }]) => ({
    ...entityOf(view, key, first, all),
    local: isLocal(first),
  }));
}

/** The fullest name of each organisation in the text, by its short names. */
function fullNames(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const distinct = new Map<string, Draft>();
  for (const d of drafts)
    if (d.type === 'Organization' && d.rule !== 'department') distinct.set(foldName(d.name), d);
  const byHead = new Map<string, [string, Draft][]>();
  for (const [name, d] of distinct)
    byHead.set(name.slice(0, 2), [...(byHead.get(name.slice(0, 2)) ?? []), [name, d]]);
  const found = new Map<string, Draft>();
  for (const [name, short] of distinct) {
    if (short.thing !== null) continue;
    const longer = (byHead.get(name.slice(0, 2)) ?? []).filter(([full]) => isShortForm(name, full));
    const longest = Math.max(...longer.map(([full]) => full.length));
    const [only, ...others] = longer.filter(([full]) => full.length === longest);
    if (only && others.length === 0) found.set(name, only[1]);
  }
  return found;
}

/** 长庆油田 is the 中国石油长庆油田 that the text names too: the same name behind a place or an owner. */
function behindPlaces(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft>();
  for (const type of ['Facility', 'Organization'] as const) {
    const named = [
      ...new Map(
        drafts.filter((d) => d.type === type && d.rule !== 'department').map((d) => [foldName(d.name), d]),
      ),
    ];
    for (const [short, d] of named) {
      if (short.length < 4 || d.thing !== null) continue;
      const longer = named.filter(
        ([full]) =>
          full.length > short.length && full.endsWith(short) && isPrefix(full.slice(0, -short.length)),
      );
      const [only, ...others] = longer;
      if (only && others.length === 0) found.set(short, only[1]);
    }
  }
  return found;
}

/** Whether a text is nothing but names of places and organisations. */
function isPrefix(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const match = vocabulary().at(text, at);
    const type = match?.entry.things[0]?.type;
    if (!match || (type !== 'Place' && type !== 'Organization')) return false;
    at = match.end;
  }
  return text !== '';
}

/** 服务四组 is the 驻企服务四组 that was named before: the unit whose name ends with it. */
function fullDepartments(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const units = [
    ...new Map(drafts.filter((d) => d.rule === 'department').map((d) => [foldName(d.name), d])).values(),
  ];
  const found = new Map<string, Draft>();
  for (const short of units) {
    const longer = units.filter(
      (long) => long !== short && foldName(long.name).endsWith(foldName(short.name)),
    );
    const [only] = longer;
    if (only && longer.length === 1 && short.scope === '') found.set(foldName(short.name), only);
  }
  return found;
}

const capacity = /[\d.]+[万亿]?(?:吨|立方米|方|千瓦|吉瓦|gw|mw|台|辆|片|锭)(?:\/年)?/g;

/** Two names of one text with the same capacities of the same product are one project: 200万吨/年PTA项目. */
function sameProjects(view: View, drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const byProduct = new Map<string, Draft>();
  const found = new Map<string, Draft>();
  for (const d of drafts.filter((p) => p.type === 'Project' && p.rule !== phaseRule)) {
    const size = view.folded.slice(d.start, d.end).match(capacity)?.join('+');
    const product = drafts.find((g) => g.type === 'Commodity' && g.start >= d.start && g.end <= d.end);
    if (size === undefined || !product) continue;
    const key = `${size}|${product.name}`;
    const first = byProduct.get(key);
    if (first) found.set(foldName(d.name), first);
    else byProduct.set(key, d);
  }
  return found;
}

function entityOf(view: View, key: string, first: Draft, all: readonly Draft[]): Omit<ReadEntity, 'local'> {
  const thing = first.thing ?? all.find((d) => d.thing !== null)?.thing ?? null;
  const said = all.reduceRight<Identifiers>((found, d) => Object.assign(found, d.identifiers), {});
  const unique = [...new Map(all.map((d) => [`${d.start}-${d.end}`, d])).values()];
  return {
    key,
    type: all[0]?.type ?? first.type,
    name: first.name,
    nameHant: thing?.nameHant ?? null,
    nameEn: thing?.nameEn ?? null,
    scope: first.scope,
    aliases: thing?.aliases ?? [],
    identifiers: { ...said, ...thing?.identifiers },
    mentions: unique.map((d) => mentionOf(view, d, first)),
  };
}

function mentionOf(view: View, d: Draft, first: Draft): ReadMention {
  const text = view.text.slice(d.start, d.end);
  const because =
    d.because ??
    (foldName(text) === foldName(first.name)
      ? null
      : `${d.thing ? 'known name of' : 'short form of'} ${first.name}`);
  return { span: { start: d.start, end: d.end }, text, rule: d.rule, because };
}
