import { type RepairedText } from '../../../text/repaired-text';
import { type View } from './view';
import { viewOf } from './view-of';

const views = new WeakMap<RepairedText, View>();

/** The view of a text, made once for entities and relations. */
export function sharedView(document: RepairedText): View {
  let view = views.get(document);
  if (!view) views.set(document, (view = viewOf(document)));
  return view;
}
