/** The worker is stopped in the middle of keeping 2,000 messages: all or nothing, and all after they are sent again. */
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../e2e/harness/wait.ts';
import type { Fault } from './fault.ts';
import { judge, openStage, type Stage } from './stage.ts';
import { workerStopper } from './stop-worker.ts';

const MESSAGES = 2_000;

export const workerStopped: Fault = {
  name: 'worker stopped while it keeps 2,000 messages',
  must: '0 acknowledged lost, 0 half-written, all there after the resend',
  async run(kind, { extensionDir, whole }) {
    const wanted = whole ? 100 : 3;
    const stage = await openStage(kind, { extensionDir });
    const stop = await workerStopper(stage.launched(), stage.page());
    let takes = await timeOf(stage, 0);
    let [stops, middle, lost, half, missing] = [0, 0, 0, 0, 0];
    while (middle < wanted && stops < wanted * 4) {
      const conversation = ++stops;
      await stage.ask('prepare', conversation, 0, MESSAGES);
      const sending = stage.ask('send', conversation, 0, MESSAGES);
      // Everywhere in the time that keeping them takes, once after the other.
      await pause(takes * ((stops * 0.618) % 1));
      await stop();
      const acknowledged = (await sending) === true;
      if (!acknowledged) middle++;
      const before = await judge(stage, [{ conversation, messages: acknowledged ? MESSAGES : 0 }]);
      lost += before.lost;
      if (before.broken || ![0, MESSAGES].includes(before.found[0]?.messages ?? 0)) half++;
      if (!acknowledged) takes = await timeOf(stage, conversation);
      missing += (await judge(stage, [{ conversation, messages: MESSAGES }])).lost;
    }
    await stage.close();
    return {
      passed: lost + half + missing === 0 && middle >= wanted,
      shown: `${middle} stops in the middle (of ${stops}): ${lost} lost, ${half} half-written, ${missing} missing after the resend`,
    };
  },
};

/** Sends until it is acknowledged; milliseconds of the last time. */
async function timeOf(stage: Stage, conversation: number): Promise<number> {
  await stage.ask('prepare', conversation, 0, MESSAGES);
  return until('it is acknowledged', async () => {
    const begin = performance.now();
    return (await stage.ask('send', conversation, 0, MESSAGES)) === true && performance.now() - begin;
  });
}
