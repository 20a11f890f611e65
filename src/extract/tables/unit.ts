import { type Span } from '../../model';
import { plainUnit, readUnit, unitMatcher, type Unit } from '../../text/quantities/units';
import { type Page } from '../page';

export interface WrittenUnit {
  readonly text: string;
  readonly scale: number;
  readonly unit: Unit;
}

export const percentUnit = (): WrittenUnit | null => {
  const entry = unitMatcher().at('%', 0)?.entry;
  return entry ? { text: '%', scale: 0, unit: plainUnit(entry) } : null;
};

const unitLabel =
  /单位[:： ]*(?:新台币|人民币|港币)?([十百佰千仟万亿兆]*[\u4e00-\u9fffa-z%/]{1,8}?)(?=[\s,;。)]|$)/;

/** The unit that 单位: or a bracket of a header, a label or a caption names. */
export function unitIn(page: Page, spans: readonly Span[], caption: boolean): WrittenUnit | null {
  for (const span of spans) {
    const text = page.text.slice(span.start, span.end);
    const folded = page.folded.slice(span.start, span.end);
    const said = unitLabel.exec(folded);
    const places = said
      ? [{ at: said.index + said[0].length - (said[1]?.length ?? 0), length: said[1]?.length ?? 0 }]
      : caption
        ? []
        : brackets(folded);
    for (const { at, length } of places) {
      const written = text.slice(at, at + length).trim();
      const unit = readUnit(written);
      if (unit) return { text: written.replace(/^(?:新[台臺][币幣]|人民[币幣])(?=.*元)/, ''), ...unit };
    }
  }
  return null;
}

const brackets = (folded: string): { at: number; length: number }[] =>
  [...folded.matchAll(/\(([^()]{1,12})\)/g)].map((m) => ({ at: m.index + 1, length: (m[1] ?? '').length }));
