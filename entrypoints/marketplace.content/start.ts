import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { readPage } from '../../utils/marketplaces/page.ts';
import type { PageKind } from '../../utils/marketplaces/types.ts';
import { listen, type Page } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { captureChat } from './capture-chat.ts';
import { checkDraftBox } from './check-draft.tsx';
import { contactSeller } from './contact-seller.tsx';
import type { Feature } from './feature.ts';
import { placeHeldDraft, placeText } from './place-draft.tsx';
import { mountUi } from './ui.tsx';

/** The features of a kind of page; a failing one does not take the others with it. */
const features = (kind: PageKind): Feature[] => {
  if (kind === 'other') return [];
  return kind === 'messages' ? [placeHeldDraft, captureChat, checkDraftBox] : [contactSeller];
};

/** Starts the features that fit the page; they end when the controller aborts or the extension is gone. */
export function start(url: URL, ctx: ContentScriptContext): AbortController {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ctx.signal]);
  // The kind follows from the address; the rest is read again when it is needed, for pages fill late.
  const facts = readPage(chatFrame() ?? url, document);
  if (!facts) return controller;
  listenToPopup(url, signal);
  const ui = mountUi(signal);
  for (const feature of features(facts.kind)) {
    try {
      feature({ facts, url, ui }, signal);
    } catch (error) {
      void report(error, `start ${feature.name}`);
    }
  }
  return controller;
}

/** A chat may live in a frame of the message page, under an address of its own: then the page's address tells the kind. */
function chatFrame(): URL | undefined {
  if (window === window.top) return undefined;
  try {
    return new URL((window.top as Window).location.href);
  } catch {
    return URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  }
}

function listenToPopup(url: URL, signal: AbortSignal): void {
  listen<Page>(
    {
      describePage: () => {
        const facts = window === window.top ? readPage(url, document) : undefined;
        return facts && Promise.resolve(facts);
      },
      placeDraft: ({ text }) => placeText(text),
    },
    signal,
  );
}
