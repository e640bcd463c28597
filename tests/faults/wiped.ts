/** The browser loses the whole database, as Chromium does after some kills: everything comes back from the second copy. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../e2e/harness/wait.ts';
import type { Fault } from './fault.ts';
import { judge, openStage, type Stage } from './stage.ts';

/** Messages of a conversation, kept a few at a time. */
const MESSAGES = 600;
const STEP = 60;

export const wiped: Fault = {
  name: 'whole database deleted after a kill',
  must: '0 acknowledged unrecoverable, all back by itself',
  async run(kind, { extensionDir, whole }) {
    const rounds = whole ? 10 : 1;
    const stage = await openStage(kind, { extensionDir });
    let [lost, half, notNew] = [0, 0, 0];
    for (let round = 0; round < rounds; round++) {
      for (let to = STEP; to <= MESSAGES; to += STEP)
        await until('it is acknowledged', async () => (await stage.ask('send', round, 0, to)) === true);
      // Firefox copies right after the acknowledgement.
      await until('all is copied', async () => kind === 'chromium' || (await stage.ask('open')).uncopied === 0);
      const before = (await stage.ask('open')).created;
      await stage.kill();
      deleteDatabases(stage);
      await stage.start();
      if ((await stage.ask('open')).created === before) notNew++;
      const kept = Array.from({ length: round + 1 }, (_, conversation) => ({ conversation, messages: MESSAGES }));
      const judged = await judge(stage, kept);
      lost += judged.lost;
      half += judged.broken;
    }
    await stage.close();
    const all = rounds * MESSAGES;
    return {
      passed: lost + half + notNew === 0,
      shown: `${rounds} databases of up to ${all} messages deleted: ${lost} lost, ${half} half-written, ${rounds - notNew} refilled`,
    };
  },
};

/** Deletes every IndexedDB of the extension from the profile of a browser that does not run. */
export function deleteDatabases({ kind, profile }: Pick<Stage, 'kind' | 'profile'>): void {
  const places = kind === 'chromium' ? 'Default/IndexedDB/chrome-extension_*' : 'storage/*/moz-extension*/idb';
  const found = globSync(places, { cwd: profile });
  if (found.length === 0) throw new Error(`No database of the extension in ${profile}`);
  for (const path of found) rmSync(join(profile, path), { recursive: true });
}
