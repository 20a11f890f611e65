import { lang } from '../lib/lang';
import { address } from '../lib/router';

/** Where it is asked which projects link oil to textiles, in the words of the reader. */
export const firstQuestion = (): string =>
  address('/links', lang.get() === 'en' ? { from: 'oil', to: 'textiles' } : { from: '石油', to: '纺织' });
