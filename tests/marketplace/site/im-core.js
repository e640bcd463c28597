import { mountCore } from './chat/core.js';
import { renameStyles } from './chat/names.js';
import { get, onChange } from './data.js';
import { late } from './dom.js';

/** Thread and box inside the frame of the iframe variant. */
const params = new URLSearchParams(location.search);
const peer = params.get('peer') ?? '';
const { signal } = new AbortController();

await renameStyles();
await late(300, signal);
const draw = await mountCore(document.body, peer, params);
await refresh();
onChange(refresh, signal);

async function refresh() {
  const { conversations, now } = await get('conversations');
  const conversation = conversations.find((/** @type {any} */ candidate) => candidate.peer === peer);
  if (conversation) draw(conversation, now);
}
