import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is neither false, null nor undefined, and gives it; throws with `what` after 15 s. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await pause(60);
  }
  throw new Error(`Waited in vain until ${what}`, { cause: last });
}
