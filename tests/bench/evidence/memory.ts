/** What a browser holds in memory, as Linux counts it. Runs in Node. */
import { readdirSync, readFileSync } from 'node:fs';

/** Watches the processes begun by `root`; the answer ends it and gives the most that one of them grew, in MB; undefined elsewhere. */
export function watchMemory(root: number | undefined): () => number | undefined {
  const first = new Map<number, number>();
  let most = 0;
  const look = () => {
    for (const id of childrenOf(root ?? -1)) {
      const held = heldBy(id);
      if (held === undefined) continue;
      if (!first.has(id)) first.set(id, held);
      most = Math.max(most, held - (first.get(id) as number));
    }
  };
  look();
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    look();
    return first.size > 0 ? most : undefined;
  };
}

function childrenOf(root: number): number[] {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc'))
      if (/^\d+$/.test(name)) parents.set(Number(name), Number(/\) \S (\d+)/.exec(statusOf(name))?.[1]));
  } catch {
    return [];
  }
  const descends = (id: number | undefined): boolean => id !== undefined && (id === root || descends(parents.get(id)));
  return [...parents.keys()].filter((id) => descends(id));
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** Memory of its own (anonymous pages), in MB. */
function heldBy(id: number): number | undefined {
  try {
    const kilobytes = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
