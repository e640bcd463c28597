/** What a browser holds in memory, as Linux counts it. Runs in Node. */
import { readdirSync, readFileSync } from 'node:fs';

/** The process that grew most since it was first seen, and by how many MB. */
export interface Grown {
  megabytes: number;
  process: string;
}

/** Watches the processes begun by `root`. `most` is undefined where nobody counts; `stop` ends it. */
export function watchMemory(root: number | undefined): { most: () => Grown | undefined; stop: () => void } {
  const first = new Map<number, number>();
  let most: Grown = { megabytes: 0, process: '' };
  const look = () => {
    for (const id of childrenOf(root ?? -1)) {
      const held = heldBy(id);
      if (held === undefined) continue;
      if (!first.has(id)) first.set(id, held);
      const megabytes = held - (first.get(id) as number);
      if (megabytes > most.megabytes) most = { megabytes, process: kindOf(id) };
    }
  };
  look();
  const timer = setInterval(look, 100);
  return {
    most() {
      look();
      return first.size > 0 ? most : undefined;
    },
    stop: () => clearInterval(timer),
  };
}

/** What a process of a browser is for, as its command line tells. */
function kindOf(id: number): string {
  try {
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean);
    const type = words.find((word) => word.startsWith('--type='))?.slice(7);
    return type ?? (words.includes('-contentproc') ? (words.at(-1) ?? '') : 'browser');
  } catch {
    return '';
  }
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
