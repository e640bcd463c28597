import { readSettings } from '../../utils/settings.ts';
import { type StampTrouble, stampWith } from './stamp.ts';

/** Asks for a trusted time, where the buyer wants one; `state` says what became of it. */
export interface Stamper {
  ask: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  state: () => 'done' | StampTrouble;
}

/** `undefined` when the buyer wants none: nobody is asked then. A pack without a trusted time is better than no pack. */
export async function stamper(signal: AbortSignal): Promise<Stamper | undefined> {
  const { timestampUrl } = await readSettings();
  if (!timestampUrl) return undefined;
  let state: 'done' | StampTrouble = 'done';
  const told = (trouble: StampTrouble) => {
    state = trouble;
  };
  return { ask: stampWith(timestampUrl, told, signal), state: () => state };
}
