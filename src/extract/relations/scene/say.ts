import { behindLast, charSet } from '../../../text/char-set';
import { type RelationType, type Span, type Status } from '../../../model';
import { type ReadRelation } from '../../reading';
import { refersBackRule } from '../../entities/mentions/references';
import { type Actor, clauseAt, type Scene } from './scene';

/** One finder's relations. */
export type Finder = (scene: Scene) => ReadRelation[];

const denied =
  /(?:不再|不会|不能|不得|无法|难以|不是|不属于|不拥有|不持有|不用|不需|无需|无须|并不|并非|并未|尚未|没有|未能|未有|未曾|从未|否认|否决|拒绝|终止|取消|放弃|停止|叫停|暂停|暂缓|中止|搁置|无意|无关|未(?=[收投持入控参建生签运经获得批核备审])|不(?=[生收投持控向为在以经从]))/;
const hypothetical =
  /(?:如果|假如|假设|倘若|若(?![羌尔干])|一旦|万一|传闻|据传|传言|或将|或许|可能|能否|是否|谣传|假使)/;
const planned =
  /(?:将(?!军|近|[^，,。；;]{1,16}(?:纳入|列为|列入|并入|收归|收至|视为))|拟(?!合)|计划(?!单列)|预计|有望|力争|规划(?!处|部|局|发展|设计)|打算|准备|筹划|筹建|建成后|投产后|达产后|即将|争取|目标是|远期)/;
const building = /(?:在建|正在建设|建设中|正在施工|施工中|开工建设|加紧建设|建设现场|建设进度)/;

const endsSentence = charSet('。；;！？\n');

/** What a clause says of its own truth: `null` where it is denied or only supposed. */
export function statusAt(scene: Scene, span: Span): Status | null {
  const clause = clauseAt(scene, span.start);
  const sentenceStart = Math.max(0, clause.start - 60);
  const words = scene.folded.slice(clause.start, Math.max(clause.end, span.end));
  const before = scene.folded.slice(clause.start, span.end);
  if (denied.test(before) || hypothetical.test(words)) return null;
  const earlier = scene.folded.slice(
    behindLast(endsSentence, scene.folded, sentenceStart, clause.start),
    clause.start,
  );
  if (/(?:如果|假如|倘若|一旦)/.test(earlier)) return null;
  if (planned.test(before) || /(?:建成后|投产后|达产后)/.test(earlier)) return 'planned';
  return building.test(words) ? 'under_construction' : 'realised';
}

/** What words beside a statement say of it: planned, being built or so already. */
export const statusOf = (words: string): Status =>
  planned.test(words) ? 'planned' : building.test(words) ? 'under_construction' : 'realised';

interface Saying {
  readonly rule: string;
  /** The words that state it. Default: from the first of the two to the last. */
  readonly span?: Span;
  readonly confidence?: number;
  readonly role?: string | null;
  readonly status?: Status;
  readonly implied?: readonly string[];
}

/** A relation between two that are named; none where one of them was not found, of a thing with itself, or that is denied or supposed. */
export function say(
  scene: Scene,
  from: Actor | null | undefined,
  relation: RelationType,
  to: Actor | null | undefined,
  how: Saying,
): ReadRelation[] {
  if (!from || !to) return [];
  const span = how.span ?? across(from, to);
  const status = how.status ?? statusAt(scene, span);
  if (status === null || from.entity.key === to.entity.key) return [];
  return [
    {
      type: 'relation',
      relation,
      from: from.entity.key,
      fromText: nameAt(from),
      to: to.entity.key,
      toText: nameAt(to),
      role: how.role ?? null,
      span: { start: span.start, end: span.end },
      status,
      confidence: how.confidence ?? 0.8,
      rule: how.rule,
      implied: how.implied ?? [],
    },
  ];
}

/** As written; for 该集团 and 项目, which name nothing, the name that they stand for, as written last before them. */
function nameAt(actor: Actor): string {
  if (actor.rule !== refersBackRule) return actor.text;
  const names = actor.entity.mentions.filter(({ rule }) => rule !== refersBackRule);
  const before = names.filter(({ span }) => span.end <= actor.start);
  return (before.at(-1) ?? names[0])?.text ?? actor.text;
}

/** From the first of some spans to the last of them. */
export const across = (...spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
