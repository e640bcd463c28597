import { h } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Chip } from '../../components/Chip.tsx';
import { t } from '../../utils/i18n.ts';
import { mountUi } from './ui.tsx';
import { watchPage } from './watch.ts';

/**
 * An extension that was updated, switched off or removed leaves its scripts behind in open pages; nobody answers them any
 * more. Looks for that whenever the page changes or comes back into view, and ends the script.
 */
export function noticeUpdate(ctx: ContentScriptContext, signal: AbortSignal): void {
  const look = () => void ctx.isInvalid;
  watchPage(document, look, signal);
  document.addEventListener('visibilitychange', look, { signal });
}

/** Prepares the last words of a script, while it can still ask for texts: that the page must be loaded again. */
export function prepareFarewell(): () => void {
  const controller = new AbortController();
  const ui = mountUi(controller.signal);
  const [text, label, hide] = [t('chipReload'), t('chipReloadNow'), t('chipHide')];
  return () => {
    const state = { tone: 'problem' as const, text, actions: [{ label, onClick: () => location.reload() }] };
    ui.layer('corner')(h(Chip, { state, hide, onHide: () => controller.abort() }));
  };
}
