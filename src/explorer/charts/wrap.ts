/** Lines no wider than `width`; between words, or between characters where a script has no spaces. */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (line !== '' && measure(line + segment) > width) {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else line += segment;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, about as wide as each other: no last line of a single character. */
export function balanced(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines = wrapped(text, width, measure);
  if (lines.length < 2) return lines;
  for (let narrower = measure(text) / lines.length; narrower < width; narrower += width / 16) {
    const better = wrapped(text, narrower, measure);
    if (better.length === lines.length) return better;
  }
  return lines;
}
