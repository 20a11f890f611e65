import { type ObservationKind } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';

/** True for a percentage, 倍 or 成: a figure whose shape hangs on the words around it. */
export const isRatio = (q: WrittenQuantity): boolean => q.unit?.entry.class === 'ratio';

/** 达到…的, 占…之: what stands between is what the number is a part or a multiple of. */
export const ratioOf =
  /(?:达到?|为|是|相当于|占|超过?|(?<!截)至|约为|完成)[^,。]*(?:的|之)(?:约|近|超过?|逾)?$/;

/** Whether a figure is an amount of what its sort measures: a level, or power that is installed. What else can be made is each good's own. */
export const isAmount = (kind: ObservationKind, q: WrittenQuantity): boolean =>
  kind === 'level' || (kind === 'capacity' && q.unit?.entry.dimension === 'power');
