import { type Mention, stableHash } from '../../model';
import { type Contribution } from '../contribution';
import { canonicalJson, type Properties, text } from '../properties';
import { toMention } from '../rows';
import { type Standing } from '../resolving/standing';
import { type Before } from './before';
import { mentionYields } from './curated-wins';
import { type Owned, ownedBy } from './owned';

export const mentionKey = ({ entityId, articleId, span, own }: Standing<Mention>): string =>
  `m_${stableHash('mention', own?.[0] ?? entityId, articleId, span.start, span.end)}`;

/** As the engine gives it back. */
const storedMention = ({ own, ...mention }: Standing<Mention>): string =>
  canonicalJson({ ...mention, own: own?.[0] });

const storedRow = (row: Properties): string =>
  canonicalJson({ ...toMention(row), own: row['own'] ?? undefined });

/** Mentions that come and go. */
export function mentionChanges(contributions: readonly Contribution[], before: Before) {
  const mine = new Set(contributions.map(({ contributor }) => contributor));
  const offered = ownedBy(contributions, (batch) => batch.mentions);
  const others = before.mentions.filter((row) => !mine.has(text(row['contributor'])));
  const yields = mentionYields([...offered.map(({ item }) => item), ...others.map(toMention)]);
  const taken = new Set(others.filter((row) => !yields(toMention(row))).map((row) => text(row['key'])));
  const wanted = new Map<string, Owned<Mention> & { readonly key: string }>();
  for (const owned of offered) {
    const key = mentionKey(owned.item);
    if (!yields(owned.item) && !taken.has(key) && !wanted.has(key)) wanted.set(key, { ...owned, key });
  }
  const same = (row: Properties): boolean => {
    const owned = wanted.get(text(row['key']));
    return (
      owned !== undefined &&
      owned.contributor === row['contributor'] &&
      storedMention(owned.item) === storedRow(row)
    );
  };
  const ours = before.mentions.filter((row) => mine.has(text(row['contributor'])));
  const staying = new Set(ours.filter(same).map((row) => text(row['key'])));
  return {
    wanted: [...wanted.values()],
    mentions: [...wanted.values()].filter(({ key }) => !staying.has(key)),
    removedMentions: [
      ...ours.filter((row) => !staying.has(text(row['key']))),
      ...others.filter((row) => yields(toMention(row))),
    ],
  };
}

/** Resolutions that come and go. */
export function resolutionChanges(contributions: readonly Contribution[], before: Before) {
  const wanted = new Map(
    ownedBy(contributions, (batch) => batch.resolutions)
      .filter(({ item }) => !before.takenResolutions.has(item.id))
      .map((owned) => [owned.item.id, owned]),
  );
  const stays = (id: string): boolean => {
    const owned = wanted.get(id);
    const old = before.ownResolutions.get(id);
    return (
      owned !== undefined &&
      canonicalJson({ ...owned.item, contributor: owned.contributor }) === canonicalJson(old)
    );
  };
  return {
    resolutions: [...wanted.values()].filter(({ item }) => !stays(item.id)),
    removedResolutions: [...before.ownResolutions.keys()].filter((id) => !stays(id)),
  };
}
