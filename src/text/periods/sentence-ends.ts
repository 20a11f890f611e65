/** Tells, of places in rising order, where the sentence before each ended; -1 before the first end. */
export function sentenceEnds(folded: string): (at: number) => number {
  let read = 0;
  let ended = -1;
  return (at) => {
    for (; read < at; read += 1) if ('。!?;\n'.includes(folded.charAt(read))) ended = read;
    return ended;
  };
}
