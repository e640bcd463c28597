import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';
import { conversation, message, NOW } from '../db/rows.ts';

/** A case about an order of a lamp, of one conversation with these messages. */
export const caseOf = (
  messages: Partial<StoredMessage>[],
  row: Partial<StoredConversation> = {},
  change: Partial<Case> = {},
): Case => ({
  about: {
    marketplace: 'aliexpress',
    marketplaceName: 'AliExpress',
    peer: 'Lamp Store',
    orderId: '8190000000000001',
  },
  threads: [
    {
      conversation: conversation('a', { peer: 'Lamp Store', ...row }),
      messages: messages.map((each, seq) => message('a', seq, '', each)),
      total: messages.length,
      screenshots: [],
    },
  ],
  events: [],
  picture: async () => undefined,
  madeAt: NOW,
  zone: 'Europe/Paris',
  language: 'en',
  version: '1',
  words: (key) => key,
  ...change,
});
