import { findDraftBox } from '../../utils/chats/detect.ts';
import { report } from '../../utils/report.ts';
import type { FeatureContext } from './feature.ts';
import { bringPart, type GuardContext } from './parts.ts';
import { placeAndTell } from './place-draft.tsx';
import { seeChat } from './sight.ts';
import { watchPage } from './watch.ts';

/** Brings the guard in where there is a box to write in: no other page pays for its words. */
export function checkDraftBox({ facts: { marketplace }, address }: FeatureContext, signal: AbortSignal): void {
  const found = new AbortController();
  const until = AbortSignal.any([signal, found.signal]);
  const see = () => seeChat(address(), marketplace);
  const context: GuardContext = {
    marketplace,
    findBox,
    conversation: () => {
      const { reading } = see();
      const { origin, pathname, search } = address();
      return [typeof reading === 'string' ? undefined : reading.key, origin + pathname + search];
    },
    isMessage: (text) => {
      const wanted = squeezed(text);
      return see().seen?.messages.some((message) => squeezed(message.text).includes(wanted)) ?? false;
    },
    putBack: placeAndTell,
  };
  const look = () => {
    if (until.aborted || !findBox()) return;
    found.abort();
    bringPart('guard').then(
      (guard) => {
        if (!signal.aborted) guard(context, signal);
      },
      (error: unknown) => {
        if (!signal.aborted) void report(error, 'bring guard');
      },
    );
  };
  watchPage(document, look, until);
  // A box inside a shadow root may come without the page seeing it.
  document.addEventListener('focusin', look, { signal: until });
}

function findBox(): HTMLElement | undefined {
  return document.designMode === 'on' ? document.body : findDraftBox(document);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
