import { direction, language, type MessageKey, t } from '../utils/i18n.ts';

/** Gives an extension page its language, direction and title; the place to draw in. */
export function preparePage(title: MessageKey): HTMLElement {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
  return document.getElementById('app') as HTMLElement;
}
