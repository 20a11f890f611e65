import { foldScript } from '../../../model';
import { foldName } from '../../entities/words/folded-names';
import { type Page } from '../../page';
import { type ReadEntity } from '../../reading';
import { type DraftSubject } from '../draft';

/** The rule of mentions that only figures made: names of groups (受访者) and of bodies no table knows. */
export const subjectRule = 'subject of a figure';

/** Gives every subject a key: that of the entity named there, else one made for the words. */
export function subjectsOf(page: Page): {
  keyOf: (subject: DraftSubject | null) => string;
  made: () => ReadEntity[];
} {
  const byName = new Map<string, string>();
  const keys = new Set(page.entities.map(({ key }) => key));
  for (const entity of page.entities) {
    byName.set(foldName(entity.name), entity.key);
    for (const mention of entity.mentions) byName.set(foldName(mention.text), entity.key);
  }
  const made = new Map<string, ReadEntity>();
  const names = new Map<string, string>();
  const keyOf = (subject: DraftSubject | null): string => {
    if (subject === null) return '';
    if (subject.named && keys.has(subject.named.key)) return subject.named.key;
    const written = names.get(subject.text);
    const name = written ?? foldName(subject.text);
    if (written === undefined) names.set(subject.text, name);
    const known = byName.get(name);
    if (known !== undefined) return known;
    const key = `${subject.named?.type ?? 'Organization'}|${name}|`;
    made.set(key, madeOf(key, subject));
    byName.set(name, key);
    return key;
  };
  return { keyOf, made: () => [...made.values()] };
}

const madeOf = (key: string, subject: DraftSubject): ReadEntity => ({
  key,
  type: subject.named?.type ?? 'Organization',
  name: foldScript(subject.text),
  nameHant: null,
  nameEn: null,
  scope: '',
  local: false,
  aliases: [],
  identifiers: {},
  mentions: [
    {
      span: { start: subject.start, end: subject.end },
      text: subject.text,
      rule: subjectRule,
      because: null,
    },
  ],
});
