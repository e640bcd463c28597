/**
 * Hidden threads that change, seen through windows in any order: `hidden-thread.ts` says what the windows carry. `MERGE_RUNS=10000`
 * runs as many, `MERGE_SEED` begins with another seed; a failure prints the seed and the smallest shape that fails.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, threadAfter } from '../../../utils/chats/apply.ts';
import { conversationKey } from '../../../utils/chats/key.ts';
import { type Changes, merge } from '../../../utils/chats/merge.ts';
import type { Sight, StoredMessage } from '../../../utils/chats/model.ts';
import { movedSights, noteSight } from '../../../utils/chats/sights.ts';
import { type HiddenMessage, type Shape, type Story, storyOf, type View } from './hidden-thread.ts';

const RUNS = Number(process.env.MERGE_RUNS ?? 150);
const SEED = Number(process.env.MERGE_SEED ?? 20_261_123);
const TIMEOUT = 60_000 + RUNS * 1_000;

const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  length: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(12, 30, 60) },
    { weight: 12, arbitrary: fc.constantFrom(120, 240) },
    { weight: 1, arbitrary: fc.constantFrom(800, 2_000) },
  ),
  ids: fc.boolean(),
  times: fc.constantFrom('none', 'clock', 'ago'),
  notices: fc.constantFrom('none', 'row', 'bubble'),
  translates: fc.constantFrom('never', 'beside', 'alone'),
  more: fc.nat(12),
  size: fc.constantFrom(12, 14, 16, 18, 22, 30, 40, 100),
  late: fc.constantFrom(0, 0.1, 0.4),
});

interface Archive {
  thread: StoredMessage[];
  sights: Sight[];
}

/** Keeps a window as the background does. */
function see({ thread, sights }: Archive, view: View): [Archive, Changes] {
  const { messages, atEnd, atStart, at } = view;
  const changes = merge(thread, { messages, atEnd, atStart, seenAt: at, sights });
  const source = { conversation: 'c', url: '', seenAt: at, way: 'detected', version: '0' } as const;
  const applied = applyChanges(thread, changes, source);
  const sealed = applied.added.map((message, n) => ({ ...message, seq: thread.length + n, hash: '', previous: '' }));
  const ranks = thread.map(({ rank }) => rank);
  const moved = movedSights(sights, ranks, changes.reranked);
  const seen = changes.shown ? noteSight(moved, { ...changes.shown, at }) : moved;
  return [{ thread: threadAfter(thread, applied, sealed), sights: seen }, changes];
}

const numberOf = ({ replyTo = '' }: StoredMessage) => Number(replyTo);
const isReal = ({ replyTo = '' }: StoredMessage) => !replyTo.startsWith('gone');
const plain = (text: string) => text.replace(/^<(.*)>$/s, '$1');

/** The texts of each message that some window showed. */
function shownTexts({ views }: Story): Map<number, Set<string>> {
  const shown = new Map<number, Set<string>>();
  for (const { messages } of views)
    for (const { replyTo, text } of messages) {
      if (replyTo.startsWith('gone')) continue;
      const texts = shown.get(Number(replyTo)) ?? new Set();
      shown.set(Number(replyTo), texts.add(plain(text)));
    }
  return shown;
}

/** Whether a neighbour on both sides is still shown at the end: of the outermost nobody can tell that it is gone. */
function isBetween({ messages, end }: Story, { n }: HiddenMessage): boolean {
  const stays = ({ shownFrom, deletedAt }: HiddenMessage) => shownFrom <= end && deletedAt > end;
  return messages.slice(0, n).some(stays) && messages.slice(n + 1).some(stays);
}

describe('any thread, seen through any windows', () => {
  it(
    'is kept with every message once, in order, with every version and every gone mark, and nothing else',
    () => {
      fc.assert(
        fc.property(shapes, (shape) => {
          const story = storyOf(shape);
          let archive: Archive = { thread: [], sights: [] };
          for (const view of story.views) [archive] = see(archive, view);
          const kept = archive.thread.filter(isReal);
          const shown = shownTexts(story);
          const expected = story.messages.filter(({ n }) => shown.has(n));
          expect(kept.map(numberOf)).toEqual(expected.map(({ n }) => n));
          const notices = archive.thread.filter((message) => !isReal(message)).map(({ replyTo }) => replyTo);
          expect(new Set(notices).size).toBe(notices.length);
          for (const message of expected) {
            const record = kept.find((each) => numberOf(each) === message.n) as StoredMessage;
            expectVersions(record, message, shown.get(message.n) as Set<string>, shape);
            const gone = message.deletedAt <= story.end;
            if (!gone || isBetween(story, message))
              expect([message.n, record.goneSince !== undefined]).toEqual([message.n, gone]);
            if (gone && message.notice) expect([message.n, record.goneBy]).toEqual([message.n, message.notice.by]);
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    TIMEOUT,
  );

  it(
    'changes nothing when the same window comes again',
    () => {
      fc.assert(
        fc.property(shapes, (shape) => {
          let archive: Archive = { thread: [], sights: [] };
          for (const view of storyOf(shape).views) {
            [archive] = see(archive, view);
            const { shown: _, ...changes } = see(archive, view)[1];
            expect(Object.values(changes).flat()).toEqual([]);
          }
        }),
        { numRuns: Math.ceil(RUNS / 3), seed: SEED },
      );
    },
    TIMEOUT,
  );
});

/** Every version that was shown, in order; where a translation stands alone, some are known as translations only. */
function expectVersions(
  record: StoredMessage,
  message: HiddenMessage,
  shown: Set<string>,
  { translates }: Shape,
): void {
  const versions = message.versions.map(({ text }) => text).filter((text) => shown.has(text));
  const kept = [...(record.revisions ?? []).map(({ text }) => plain(text)), plain(record.text)];
  const others = (record.otherTexts ?? []).map(({ text }) => plain(text));
  if (translates === 'alone') expect(new Set([...kept, ...others])).toEqual(new Set(versions));
  else expect([message.n, kept]).toEqual([message.n, versions]);
}

it('the same id in two conversations, and one seller in two accounts, are two', () => {
  const facts = { marketplace: 'aliexpress', peer: 'Vega', id: '7' };
  const keys = [facts, { ...facts, id: '8' }, { ...facts, account: 'a' }, { ...facts, account: 'b' }].map(
    conversationKey,
  );
  expect(new Set(keys).size).toBe(4);
});
