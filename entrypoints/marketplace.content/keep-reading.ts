import { isSame, partToSend, type Reading } from '../../utils/chats/reading.ts';
import { ask, type KeepProblem, type KeepResult } from '../../utils/messages.ts';

/** Waits before a snapshot that was not kept is sent again; the last one repeats. */
const RETRY_MS = [500, 1_000, 3_000, 10_000, 30_000];

export type Kept = Exclude<KeepResult, { problem: KeepProblem }>;

/** What became of a reading. */
export interface KeepNews {
  kept: (kept: Kept, reading: Reading, isNewest: () => boolean) => void;
  /** Told of the newest reading only; `unreachable` when nobody answered for a while. */
  notKept: (why: KeepProblem | 'unreachable') => void;
}

/**
 * Sends readings until they are kept, whatever stands in the way: a killed worker answers nothing, a full disk may be
 * cleared, and the same again is harmless. What was scrolled past or left is sent for a while; what is on the screen until
 * it is kept. The promise ends with `undefined` when it was given up.
 */
export function readingKeeper(news: KeepNews, signal: AbortSignal): (reading: Reading) => Promise<Kept | undefined> {
  let newest: Reading | undefined;
  /** The last reading that is known to be kept: only what differs from it is sent. */
  let kept: Reading | undefined;
  let running: Promise<Kept | undefined> = Promise.resolve(undefined);

  const keep = async (reading: Reading): Promise<Kept | undefined> => {
    for (let attempt = 0; ; attempt += 1) {
      const result = await ask('keepSnapshot', partToSend(reading, kept)).catch(() => undefined);
      const shown = reading === newest;
      if (result && 'kept' in result) {
        // The buyer deleted it from the archive meanwhile: what is on the screen is sent whole.
        if (kept && result.kept < reading.snapshot.messages.length) {
          kept = undefined;
          continue;
        }
        // A retry of what was seen before must not stand for what was seen since.
        if (!kept || reading.snapshot.seenAt >= kept.snapshot.seenAt) kept = reading;
        news.kept(result, reading, () => reading === newest);
        return result;
      }
      const why = result?.problem ?? 'unreachable';
      if (shown && (result || attempt >= RETRY_MS.length - 1)) news.notKept(why);
      const over = (signal.aborted || !shown) && attempt >= RETRY_MS.length;
      if (why === 'wrongShape' || why === 'tooLarge' || over) return undefined;
      await pause(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] as number);
    }
  };

  return (reading) => {
    if (newest && isSame(reading, newest) && !reading.snapshot.atStart) return running;
    newest = reading;
    running = keep(reading);
    return running;
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
