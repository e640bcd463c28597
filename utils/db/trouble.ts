/** What keeps an open page or worker from the archive, for as long as it does. */
export type Trouble =
  /** An older page of Parley holds the database while it is to be brought to a new version. */
  | 'blocked'
  /** Another page brought the database to a newer version: this one is of an older Parley, and must not write. */
  | 'outdated';

let current: Trouble | undefined;
const listeners = new Set<(trouble: Trouble | undefined) => void>();

/** Notes what keeps from the archive; `undefined` when it no longer does. */
export function noteTrouble(trouble: Trouble | undefined): void {
  become(trouble);
  if (trouble === 'blocked') others?.postMessage(trouble);
}

function become(trouble: Trouble | undefined): void {
  if (trouble === current) return;
  current = trouble;
  for (const listener of listeners) listener(trouble);
}

/**
 * Of several that wait for one old page only the first hears that it is blocked: it tells the others, also those that come
 * later and ask.
 */
const others = globalThis.location?.protocol.endsWith('extension:') ? new BroadcastChannel('trouble') : undefined;
others?.addEventListener('message', ({ data }) => {
  if (data === 'blocked') become('blocked');
  else if (current === 'blocked') others.postMessage('blocked');
});
others?.postMessage('anything?');

/** Tells what keeps from the archive, now and whenever it changes. Answers how to stop. */
export function watchTrouble(listener: (trouble: Trouble | undefined) => void): () => void {
  listeners.add(listener);
  listener(current);
  return () => listeners.delete(listener);
}

/** The same, for `useLive`. */
export const liveTrouble = () => ({
  subscribe: (next: (trouble: Trouble | undefined) => void) => ({ unsubscribe: watchTrouble(next) }),
});

/** Does something with the archive; rejects at once, rather than wait without end, while something keeps from it. */
export async function unlessKept<T>(work: Promise<T>): Promise<T> {
  let stop: () => void = () => undefined;
  const kept = new Promise<never>((_, reject) => {
    stop = watchTrouble((trouble) => {
      if (trouble) reject(new DOMException(`The archive is ${trouble}`, 'InvalidStateError'));
    });
  });
  return Promise.race([work, kept]).finally(stop);
}
