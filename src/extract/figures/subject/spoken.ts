import { type DraftSubject } from '../draft';

/** Who a text has spoken of so far. */
export interface Spoken {
  /** Who the whole text is about. */
  readonly document: DraftSubject | null;
  /** Who the sentences before were about, the last first. */
  recent: readonly DraftSubject[];
  /** The last sentence with figures was about several. */
  several: boolean;
  /** No figure of this paragraph was read yet. */
  atHead: boolean;
  /** Who most figures so far are about, and how many of each. */
  mostly: DraftSubject | null;
  readonly times: Map<string, number>;
  /** The last of 全国, 我省 and the like. */
  whole: DraftSubject | null;
  /** The name that a sentence last opened with. */
  topic: DraftSubject | null;
}

export const newSpoken = (document: DraftSubject | null): Spoken => ({
  document,
  recent: [],
  several: false,
  atHead: true,
  mostly: null,
  times: new Map(),
  whole: null,
  topic: null,
});

/** What a sentence says of whom it is about. */
interface Heard {
  readonly topic: DraftSubject | null;
  /** Whom its figures are about, in order. */
  readonly about: readonly DraftSubject[];
  readonly whole: DraftSubject | null;
}

const mostRecent = 5;

const keyOf = ({ named, text }: DraftSubject): string => named?.key ?? text;

/** Keeps whom a sentence was about. */
export function hear(spoken: Spoken, { topic, about, whole }: Heard): void {
  if (about.length > 0) {
    spoken.several = new Set(about.map(keyOf)).size > 1;
    spoken.atHead = false;
  }
  for (const subject of about) count(spoken, subject);
  spoken.whole = whole ?? spoken.whole;
  spoken.topic = topic ?? spoken.topic;
  if (about.length === 0 && topic === null) return;
  const seen = new Set<string>();
  spoken.recent = [...[...about].reverse(), ...(topic ? [topic] : []), ...spoken.recent]
    .filter((subject) => !seen.has(keyOf(subject)) && seen.add(keyOf(subject)))
    .slice(0, mostRecent);
}

function count(spoken: Spoken, subject: DraftSubject): void {
  const times = (spoken.times.get(keyOf(subject)) ?? 0) + 1;
  spoken.times.set(keyOf(subject), times);
  const most = spoken.mostly ? (spoken.times.get(keyOf(spoken.mostly)) ?? 0) : 0;
  if (times > most) spoken.mostly = subject;
}
