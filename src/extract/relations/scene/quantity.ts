import { once } from '../../../lexicon/load';
import { foldForMatch } from '../../../lexicon/match';
import { anyOf } from '../../../lexicon/word-lists';

/** A number with its unit: 15亿元, 年产20万吨, 1.5GW. */
export const quantity = once(
  () =>
    `(?:(?:年产|日产|年|第)?[\\d][\\d.,~—-]*[余多几]?\\s?[十百千万亿兆]*(?:${foldForMatch(anyOf('relation-words.yaml', 'units')).slice(3, -1)})?(?:/年|/日)?(?:以上|左右|级)?)`,
);
