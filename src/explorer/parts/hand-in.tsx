import { useState } from 'preact/hooks';
import { say } from '../lib/lang';
import { type WordKey } from '../words/zh-hans';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const charsets = ['utf-8', 'gb18030', 'big5'] as const;

/** The bytes as text in the first charset that fits them; offsets count a byte order mark. */
function decode(bytes: ArrayBuffer): string | null {
  for (const charset of charsets)
    try {
      return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue;
    }
  return null;
}

interface Props {
  /** Of the bytes on record; null where they were never seen. */
  readonly sha256: string | null;
  readonly onText: (text: string) => void;
}

/** A place for the file of an article whose text is not stored. It is compared by hash and stays in this browser. */
export function HandIn({ sha256, onText }: Props) {
  const [wrong, setWrong] = useState<WordKey | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const bytes = await file.arrayBuffer();
    if (!('subtle' in crypto)) return setWrong('article_unchecked');
    if (sha256 !== null && hex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256)
      return setWrong('article_other');
    const text = decode(bytes);
    if (text === null) return setWrong('article_unreadable');
    onText(text);
  };
  return (
    <div
      class="panel hand-in"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p>{say('article_hand_in')}</p>
      <label class="button">
        {say('article_choose')}
        <input
          type="file"
          class="unseen"
          accept=".txt,.html,.htm,text/plain,text/html"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      {wrong && (
        <p class="note warn" role="alert">
          {say(wrong)}
        </p>
      )}
    </div>
  );
}
