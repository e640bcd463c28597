import { browser } from '../../utils/browser.ts';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { picturesOf } from '../../utils/db/chats.ts';
import { packEvidence, zipStream } from '../../utils/evidence/pack.ts';
import { language, word } from '../../utils/i18n.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';

/** Makes the evidence pack of the chosen messages and hands it to the browser as a download. */
export async function downloadPack(
  conversation: StoredConversation,
  messages: readonly StoredMessage[],
  chosen: ReadonlySet<number>,
): Promise<void> {
  const picked = messages.filter(({ rank }) => chosen.has(rank));
  const pictures = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>();
  for (const [hash, blob] of await picturesOf(picked))
    pictures.set(hash, { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type });
  const madeAt = Date.now();
  const files = await packEvidence({
    conversation,
    messages: picked,
    total: messages.length,
    pictures,
    madeAt,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: language(),
    version: browser.runtime.getManifest().version,
    marketplaceName: marketplaces.find(({ id }) => id === conversation.marketplace)?.name ?? conversation.marketplace,
    words: word,
  });
  const blob = await new Response(zipStream(files, madeAt)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([blob], { type: 'application/zip' }));
  link.download = `parley-${fileName(conversation.peer)}-${new Date(madeAt).toISOString().slice(0, 10)}.zip`;
  link.click();
  // The download has its own hold on the bytes once it began; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Letters and digits of any script, at most 40. */
function fileName(peer: string): string {
  const name = peer.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return name.replace(/^-+|-+$/g, '') || 'conversation';
}
