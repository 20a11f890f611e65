import { type SlotTypes } from '../../../lexicon/relation-frames';
import { type EntityType } from '../../../model';
import { clauses } from '../../../text/sentences';
import { type Actor, type Scene, sentenceAt } from './scene';
import { topic } from './spoken-of';

interface CommonNoun {
  readonly says: RegExp;
  readonly type: EntityType;
  /** How the name ends that is meant. */
  readonly named?: RegExp;
}

const pointing = '^(?:上述|该|此|本|整个|这[座家条个处])';

const commonNouns: readonly CommonNoun[] = [
  {
    says: new RegExp(
      `${pointing}?(?:扩建|新建|改扩建|技改)?(?:项目|工程|[一二三]期)(?!组|部|名单|清单|公司|总额|资本|经理|信息|管理)`,
    ),
    type: 'Project',
    named: /(?<![一二三四五]期)$/,
  },
  { says: new RegExp(`${pointing}?(?:工业园|产业园|园区|厂区)`), type: 'Facility' },
  {
    says: new RegExp(`${pointing}?(?:炼油厂|炼厂|化肥厂|冶炼厂|工厂)(?![长商房])`),
    type: 'Facility',
    named: /厂$/,
  },
  { says: new RegExp(`${pointing}(?:厂|新厂)(?![长商房])`), type: 'Facility', named: /厂$/ },
  { says: new RegExp(`${pointing}?物流园`), type: 'Facility', named: /园$/ },
  { says: new RegExp(`${pointing}?码头`), type: 'Facility', named: /码头$/ },
  { says: new RegExp(`${pointing}?(?:风电场|电站|电厂)`), type: 'Facility', named: /(?:风电场|电站|电厂)$/ },
  { says: new RegExp(`${pointing}?(?:冷库|保税仓|仓库)`), type: 'Facility', named: /[库仓]$/ },
  { says: new RegExp(`${pointing}?(?:管道|管线)`), type: 'Facility', named: /管[道线]$/ },
  { says: new RegExp(`${pointing}?(?:管道|管线)`), type: 'Project', named: /管[道线](?:工程|项目)$/ },
  {
    says: new RegExp(`${pointing}(?:矿|油田|气田|基地|铁路|机场|港)`),
    type: 'Facility',
    named: /[矿田地路场港]$/,
  },
];

/** What a common noun at a position stands for: 加快项目建设 is said of the project named most lately. */
export function commonNounAt(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const said = scene.folded.slice(position, position + 8);
  for (const { says, type, named } of commonNouns) {
    const meant = types.includes(type) && says.test(said) ? topic(scene, position, [type], named) : null;
    if (meant) return meant;
  }
  return null;
}

/** Of a sentence whose clauses begin with 项目, 一期 or 园区, behind whoever it names at all: what that noun stands for. */
export function commonSubject(scene: Scene, position: number, types: SlotTypes, named?: Actor): Actor | null {
  const { start } = sentenceAt(scene, position);
  for (const clause of clauses(scene.folded, { start, end: position }).reverse()) {
    if (named && named.start >= clause.start) return null;
    const meant = commonNounAt(scene, clause.start, types);
    if (meant) return meant;
  }
  return null;
}
