/** The whole browser is killed while it keeps messages, again and again, on one profile: what was acknowledged is there. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserKind } from '../e2e/harness/types.ts';
import type { Fault, Outcome, Run } from './fault.ts';
import { askIn, judge, openStage, type Stage } from './stage.ts';

/** Messages in a snapshot, and how many of the newest known ones are seen with them. */
const NEW = 20;
const KNOWN = 10;
/** Conversations that are written at the same time, each as in a tab of its own. */
const TABS = 3;
/** A browser lives so long at most after its first acknowledgement. */
const LONGEST_MS = 1_500;

export const killed: Fault = {
  name: 'browser killed while it keeps messages (SIGKILL)',
  must: '0 acknowledged lost',
  run: (kind, run) => killAgainAndAgain(kind, run, run.whole ? 40 : 2),
};

export const killedOften: Fault = {
  name: 'the same 400 times, for databases that Chromium loses',
  must: '0 acknowledged unrecoverable',
  only: 'chromium',
  long: true,
  run: (kind, run) => killAgainAndAgain(kind, run, run.kills ?? 400),
};

/** Every kill ends some conversations; the next start checks these, and the end checks all again. */
async function killAgainAndAgain(kind: BrowserKind, { extensionDir }: Run, kills: number): Promise<Outcome> {
  const stage = await openStage(kind, { extensionDir });
  const acknowledged = new Map<number, number>();
  let [lost, half, wiped] = [0, 0, 0];
  let before = (await stage.ask('open')).created;
  for (let round = 0; round < kills; round++) {
    const writing = Array.from({ length: TABS }, (_, tab) => write(stage, round * TABS + tab, acknowledged));
    await Promise.race(writing.map(({ first }) => first));
    await pause((LONGEST_MS * (round + 0.5)) / kills);
    await stage.kill();
    await Promise.all(writing.map(({ end }) => end));
    await stage.start();
    const { created } = await stage.ask('open');
    const isNew = created !== before;
    if (isNew) wiped++;
    before = created;
    const last = isNew || round === kills - 1 ? 0 : round * TABS;
    const kept = [...acknowledged].map(([conversation, messages]) => ({ conversation, messages }));
    const judged = await judge(
      stage,
      kept.filter(({ conversation }) => conversation >= last),
    );
    lost += judged.lost;
    half += judged.broken;
    if (judged.lost + judged.broken > 0) console.log(`${kind}, kill ${round + 1}:`, judged.lost, judged.problems);
  }
  await stage.close();
  const all = [...acknowledged.values()].reduce((sum, messages) => sum + messages, 0);
  return {
    passed: lost + half === 0,
    shown: `${kills} kills, ${all} acknowledged: ${lost} lost, ${half} half-written; ${wiped} databases lost by the browser`,
  };
}

/** Sends one window of a conversation after the other until the browser is gone. `acknowledged` lives outside of it. */
function write(stage: Stage, conversation: number, acknowledged: Map<number, number>) {
  const page = stage.page();
  let isFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    isFirst = resolve;
  });
  const end = (async () => {
    for (let from = 0; ; from += NEW) {
      const answer = await askIn(page, 'send', [conversation, Math.max(0, from - KNOWN), from + NEW]);
      if (answer !== true) return;
      acknowledged.set(conversation, from + NEW);
      isFirst();
    }
  })().catch(() => undefined);
  return { first, end };
}
