import { browser } from '../../utils/browser.ts';
import { checkStamp, stampRequest } from '../../utils/evidence/timestamp.ts';
import { patternFor } from '../../utils/sites.ts';

/** Why a pack has no stamp. `permission`: the browser lets Parley not ask there; `unreachable`: no answer; `wrong`: no stamp of this pack. */
export type StampTrouble = 'permission' | 'unreachable' | 'wrong';

/** What to tell the buyer, a key of `_locales`. */
export const stampTroubleKey: Record<StampTrouble, string> = {
  permission: 'stampPermission',
  unreachable: 'stampUnreachable',
  wrong: 'stampWrong',
};

const TIME_MS = 30_000;
/** Answers are some 5 KB long. */
const MOST_BYTES = 200_000;

/**
 * Asks the authority at an address for a time stamp. What is answered takes the SHA-256 (hex) of a file, and gives the authority's answer
 * as it came, or `undefined` after `told` was told why there is none. Only the hash, and a random number, leave the browser; nothing does
 * without the buyer's permission for that host. Throws only when `signal` was aborted.
 */
export function stampWith(
  url: string,
  told: (trouble: StampTrouble) => void = () => undefined,
  signal?: AbortSignal,
): (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  return async (sha256) => {
    const pattern = patternFor(url);
    if (!pattern || !(await browser.permissions.contains({ origins: [pattern] }))) return void told('permission');
    const nonce = crypto.getRandomValues(new Uint8Array(8));
    const answer = await ask(url, stampRequest(sha256, nonce), signal);
    signal?.throwIfAborted();
    if (!answer) return void told('unreachable');
    const { wrong } = await checkStamp(answer, sha256, nonce);
    // What browsers cannot check, openssl can.
    if (wrong && wrong !== 'method') return void told('wrong');
    return answer;
  };
}

/**
 * RFC 3161, 3.4. No cookies, no referrer, and nowhere else. The permission makes the host one of the extension's own origins; asked as
 * that, Firefox does not name the installation (`Origin: moz-extension://…`), measured 2026-11-23.
 */
async function ask(url: string, request: Uint8Array<ArrayBuffer>, signal?: AbortSignal) {
  const ended = AbortSignal.timeout(TIME_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      mode: 'same-origin',
      headers: { 'content-type': 'application/timestamp-query' },
      body: request,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, ended]) : ended,
    });
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > 0 && bytes.length <= MOST_BYTES ? bytes : undefined;
  } catch {
    return undefined;
  }
}
