import { listen, type Page } from '../../utils/messages.ts';
import { captureChat } from './capture-chat.ts';
import { checkDraftBox } from './check-draft.ts';
import { prepareFarewell } from './farewell.ts';
import { startFeatures } from './feature.ts';
import { describeChat } from './health.ts';
import type { Part } from './parts.ts';
import { placeFromPopup, placeHeldDraft } from './place-draft.tsx';
import { speaksForPage } from './sight.ts';
import { teachHere } from './taught-here.ts';

/** Starts what a page with a chat needs. */
export const startChat: Part = (context, signal) => {
  startFeatures([placeHeldDraft, captureChat, checkDraftBox], context, signal);
  listen<Omit<Page, 'describePage' | 'examinePage' | 'findFrame' | 'takeScreenshot'>>(
    {
      describeChat,
      placeDraft: ({ text }) => placeFromPopup(text),
      teach: () => {
        if (!speaksForPage()) return undefined;
        teachHere();
        return Promise.resolve(true);
      },
    },
    signal,
  );
  return prepareFarewell();
};
