import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { CaseEvent } from '../../../utils/evidence/case.ts';
import type { Paragraph } from '../../../utils/evidence/page.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { csvOf } from '../../../utils/evidence/record-csv.ts';
import { entriesOf, placeOf } from '../../../utils/evidence/record-order.ts';
import { shown } from '../../../utils/evidence/record-text.ts';
import { MARKUP } from './payloads.ts';
import { caseOf, NONE, threadOf } from './record-sample.ts';
import { CONVERSATION, NOW } from './sample.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...MARKUP, '\ud800', '\u2068', '\u2069\u2067', '\u202e', '\u2029', '\r\n\t', '', '=1', 'مرحبا'),
);
const optional = fc.option(text, { nil: undefined });
const instant = fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 9e15, 5.5, -1, 0, NOW));
const perhaps = fc.option(instant, { nil: undefined });
const yes = fc.constantFrom(undefined, true as const);
const message: fc.Arbitrary<Partial<StoredMessage>> = fc.record({
  direction: fc.constantFrom('out' as const, 'in' as const, 'system' as const),
  text,
  shownTime: optional,
  sentAt: perhaps,
  precision: fc.constantFrom(undefined, 'day' as const, 'minute' as const, 'second' as const),
  firstSeen: instant,
  images: fc.array(fc.record({ url: text, alt: text, sha256: optional, problem: optional }), { maxLength: 2 }),
  cards: fc.array(
    fc.record({
      kind: fc.constantFrom('order', 'link' as const),
      id: optional,
      title: text,
      details: optional,
      url: text,
    }),
    { maxLength: 2 },
  ),
  replyTo: optional,
  original: optional,
  translation: optional,
  url: text,
  revisions: fc.array(fc.record({ text, replacedAt: instant, late: yes, seenAt: perhaps }), { maxLength: 2 }),
  goneSince: perhaps,
  lastSeen: perhaps,
  gapBefore: yes,
});
const event: fc.Arbitrary<CaseEvent> = fc.record({
  kind: fc.constantFrom('order' as const, 'promise' as const, 'deadline' as const),
  at: instant,
  precision: fc.constantFrom('day' as const, 'minute' as const),
  title: text,
  details: fc.array(text, { maxLength: 2 }),
  url: optional,
  seenAt: perhaps,
});

describe('a record of anything', () => {
  it('holds every message and event once, every text of them, and nothing that a page could play tricks with', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(message, { maxLength: 6 }), { maxLength: 3 }),
        fc.array(event, { maxLength: 4 }),
        fc.constantFrom('full' as const, 'short' as const),
        optional,
        async (conversations, events, detail, note) => {
          const threads = await Promise.all(
            conversations.map(async (messages, at) => {
              const key = `${CONVERSATION.key}${at}`;
              return threadOf(messages, { conversation: { ...CONVERSATION, key, peer: note ?? '' } });
            }),
          );
          const evidence = await caseOf(threads, { events, note });
          const blocks = [...blocksOf(evidence, NONE, detail)];
          const count = conversations.flat().length;
          expect(blocks.flatMap(({ number }) => number ?? [])).toEqual(
            Array.from({ length: count }, (_, at) => at + 1),
          );
          expect(blocks.filter(({ kind }) => kind === 'event')).toHaveLength(events.length);
          const entries = entriesOf(evidence);
          for (const { conversation, messages } of threads) {
            const own = messages.map(({ rank }) => entries.get(placeOf(conversation.key, rank))?.number ?? 0);
            expect(own).toEqual([...own].sort((a, b) => a - b));
            for (const { rank, text, original, translation, replyTo, revisions = [] } of messages) {
              const number = entries.get(placeOf(conversation.key, rank))?.number;
              const lines = paragraphs(blocks.find((block) => block.number === number)?.items ?? []);
              for (const said of [text, original, translation, replyTo, ...revisions.map((each) => each.text)])
                if (said) expect(lines).toContain(shown(said));
            }
          }
          for (const line of blocks.flatMap(({ items }) => paragraphs(items))) {
            expect(line).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|[\u202a-\u202e\u2066\u2067]/u);
            expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
          }
          const csv = csvOf(evidence, NONE);
          expect(csv.split('"').length % 2).toBe(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const paragraphs = (items: readonly (Paragraph | { kind: 'picture'; caption: Paragraph[] })[]) =>
  items.flatMap((item) => (item.kind === 'picture' ? item.caption : [item])).map((item) => item.text);
