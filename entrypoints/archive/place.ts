/** What the address of the page names: a conversation and a message in it, or a case that is being built. */

/** Where a case begins: from a conversation, from messages chosen in it, from an order, or from nothing. */
export interface CaseStart {
  /** Key of a conversation. */
  conversation?: string;
  /** Key of an order, `<marketplace>:<orderId>`. */
  order?: string;
  /** Ranks of the chosen messages of the conversation. */
  ranks?: number[];
}

/** What is open. */
export interface Place {
  key?: string;
  rank?: number;
  build?: CaseStart;
}

/** What the address says now. No key begins with `?`: it is encoded. */
export function readPlace(): Place {
  const hash = location.hash.slice(1);
  if (hash.startsWith('?')) {
    const asked = new URLSearchParams(hash);
    const ranks: unknown = (history.state as { ranks?: unknown } | null)?.ranks;
    return {
      build: {
        conversation: asked.get('conversation') || undefined,
        order: asked.get('order') || undefined,
        ranks: Array.isArray(ranks) ? ranks.filter((rank) => typeof rank === 'number') : undefined,
      },
    };
  }
  const [key, rank] = hash.split('&');
  try {
    return { key: key ? decodeURIComponent(key) : undefined, rank: rank === undefined ? undefined : Number(rank) };
  } catch {
    return {};
  }
}

/** Opens the screen that builds a case. What was chosen stays with the entry of the history: an address has no room for it. */
export function openBuild({ ranks, ...start }: CaseStart): void {
  const asked = new URLSearchParams({ build: '1' });
  for (const [name, value] of Object.entries(start)) if (value) asked.set(name, value);
  history.pushState({ ranks }, '', `#?${asked}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Opens a conversation, at a message of it; without a key, the list. */
export function openKept(key?: string, rank?: number): void {
  const place = key === undefined ? '' : encodeURIComponent(key);
  location.hash = place + (rank === undefined ? '' : `&${rank}`);
}
