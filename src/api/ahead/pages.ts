import { type FigureAsk, type RelationAsk } from '../../graph/ahead/asks';
import { canonicalKey } from '../../graph/properties';
import { type Page } from '../../graph/questions';

/** Pages that came with the node they belong to, until the field below it asks for them. */
export class PagesAhead {
  private readonly pages = new Map<string, Page<unknown> | null>();

  /** `null`: the page cannot come in one statement. */
  put<T>(id: string, ask: FigureAsk | RelationAsk, page: Page<T> | null): void {
    this.pages.set(this.key(id, ask), page);
  }

  /** What was put under an ask answers it; undefined where nobody looked. */
  get<T>(id: string, ask: FigureAsk | RelationAsk): Page<T> | null | undefined {
    return this.pages.size === 0
      ? undefined
      : (this.pages.get(this.key(id, ask)) as Page<T> | null | undefined);
  }

  private key(id: string, ask: FigureAsk | RelationAsk): string {
    return `${id} ${canonicalKey(ask)}`;
  }
}
