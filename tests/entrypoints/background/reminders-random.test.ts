import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { sweep } from '../../../entrypoints/background/reminders.ts';
import { db } from '../../../utils/db/index.ts';
import { markAnswered, snooze } from '../../../utils/db/reminders.ts';
import { endOfQuiet } from '../../../utils/replies/quiet.ts';
import { snoozeEnd } from '../../../utils/replies/snooze.ts';
import { firstWake } from '../../../utils/replies/wake.ts';
import { answers, asks, HOUR, keyOf, reminderOf, restart, see, startScreen } from './reminders-scene.ts';

const START = Date.UTC(2026, 10, 16, 2);
const PEERS = ['A', 'B', 'C', 'D', 'E'];
const quiet = { on: true, from: 22, to: 8 };

const peer = fc.constantFrom(...PEERS);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sweep' as const), at: fc.nat(36) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('two sweeps' as const), at: fc.nat(36) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const), at: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('killed before' as const), at: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('killed after' as const), at: fc.nat(60) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask' as const), at: fc.nat(12), peer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), at: fc.nat(12), peer }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answered' as const), at: fc.nat(12), peer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hour' as const), at: fc.nat(12), peer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tomorrow' as const), at: fc.nat(12), peer }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('until they answer' as const), at: fc.nat(12), peer }) },
);

afterEach(() => {
  vi.restoreAllMocks();
});

/** What must have been told by now, counted without looking at what Parley noted of it. */
interface Expected {
  /** When it wakes; `Infinity` when there is nothing (more) to tell. */
  wake: number;
  times: number;
}

it('whatever happens when, each thing that is due is told exactly once, never early and never at night', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const screen = await startScreen({ quiet });
      const threads = new Map(PEERS.map((name) => [name, [answers(START - HOUR, `hello, ${name} here`)]]));
      const expected = new Map<string, Expected>();
      let now = START;

      /** A look at this time tells what woke and was not told, unless it is night. */
      const looked = () => {
        if (endOfQuiet(quiet, now) !== undefined) return;
        for (const each of expected.values())
          if (each.wake <= now) Object.assign(each, { wake: Number.POSITIVE_INFINITY, times: each.times + 1 });
      };
      const say = async (name: string, message: ReturnType<typeof asks>) => {
        const thread = threads.get(name) ?? [];
        threads.set(name, [...thread, message]);
        // What comes after "answered elsewhere" waits anew.
        const { answered } = (await db.reminders.get(keyOf(name))) ?? {};
        const waited = thread.at(-1)?.direction === 'out' && !answered;
        await see(name, [...thread, message], now);
        const before = expected.get(name);
        if (message.direction === 'in')
          expected.set(name, { wake: Number.POSITIVE_INFINITY, times: before?.times ?? 0 });
        else if (!waited) expected.set(name, { wake: firstWake(await reminderOf(name)), times: before?.times ?? 0 });
        looked();
      };
      /** Runs only while a clock does. */
      const withClock = async (name: string, change: () => Promise<void>, wake: number) => {
        const reminder = await db.reminders.get(keyOf(name));
        if (!reminder || reminder.answered) return;
        await change();
        const { times = 0 } = expected.get(name) ?? {};
        expected.set(name, { wake, times });
      };
      const told = () => {
        const times = new Map(PEERS.map((name) => [name, 0]));
        for (const name of screen.log.flatMap((id) => summaries.get(id) ?? [id])) {
          const found = PEERS.find((each) => keyOf(each) === name);
          if (found) times.set(found, (times.get(found) ?? 0) + 1);
        }
        return times;
      };
      /** Who was named in each summary. */
      const summaries = new Map<string, string[]>();
      screen.before = (options) => {
        const { message, title } = options as { message: string; title: string };
        if (!title.startsWith('notifyManyTitle')) return;
        const named = PEERS.filter((name) =>
          message.split('\n').some((line) => line.startsWith(`notifyLine ${name} `)),
        );
        summaries.set(`summary:${now}`, named.map(keyOf));
        expect(endOfQuiet(quiet, now)).toBeUndefined();
      };

      for (const step of acts) {
        // An answer within three minutes would be a machine’s.
        now += step.at * HOUR + 4 * 60_000;
        if (step.do === 'sweep') await sweep(now);
        else if (step.do === 'two sweeps') await Promise.all([sweep(now), sweep(now)]);
        else if (step.do === 'restart') {
          await restart(screen);
          await sweep(now);
        } else if (step.do === 'killed before' || step.do === 'killed after') {
          // The note that a killed worker leaves, before or after the browser showed its notification.
          const due = await db.reminders.where('wakeAt').belowOrEqual(now).toArray();
          if (endOfQuiet(quiet, now) !== undefined || due.length === 0) continue;
          const items = due.map(({ conversation }) => ({ id: conversation, notification: conversation }));
          await db.facts.put({ name: 'showing', value: { at: now, items } });
          for (const { id } of items) screen.seen.delete(id);
          if (step.do === 'killed before') continue;
          for (const { conversation } of due) {
            screen.log.push(conversation);
            screen.seen.set(conversation, { title: '', message: '' });
          }
          looked();
          await sweep(now + 1);
        } else if (step.do === 'ask') await say(step.peer, asks(now, `question ${now}`));
        else if (step.do === 'answer') await say(step.peer, answers(now, `answer ${now}`));
        else if (step.do === 'answered')
          await withClock(step.peer, () => markAnswered(keyOf(step.peer), now), Number.POSITIVE_INFINITY);
        else if (step.do === 'until they answer')
          await withClock(step.peer, () => snooze(keyOf(step.peer), 'answer', now), Number.POSITIVE_INFINITY);
        else {
          const until = snoozeEnd(step.do, now) as number;
          await withClock(step.peer, () => snooze(keyOf(step.peer), until, now), until);
        }
        if (['sweep', 'two sweeps', 'restart'].includes(step.do)) looked();
        for (const [name, { times }] of expected) expect(told().get(name), `${name} at ${step.do}`).toBe(times);
      }
      now = new Date(now + 60 * 24 * HOUR).setHours(12);
      await sweep(now);
      looked();
      for (const [name, { times }] of expected) expect(told().get(name), `${name} at the end`).toBe(times);
    }),
    { numRuns: 60 },
  );
}, 120_000);
