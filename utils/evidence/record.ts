/** The record of a case for people, as blocks: the HTML page, the PDF and the pictures are all made of them. */
import type { StoredMessage } from '../chats/model.ts';
import type { Case, CaseThread } from './case.ts';
import type { Block } from './page.ts';
import { closingBlocks, screenshotBlocks } from './record-end.ts';
import { dayBlock, eventBlock, gapBlock } from './record-event.ts';
import { openingBlocks } from './record-facts.ts';
import { messageBlock } from './record-message.ts';
import { timelineOf } from './record-order.ts';
import { type Scene, sceneOf } from './record-scene.ts';
import { own } from './record-text.ts';
import type { PictureIndex } from './types.ts';

/**
 * The whole record, in the order it is read. `short`: each message in as few lines as possible, for destinations that take few pages;
 * it leaves out hashes and repeated facts, never a message or what became of it.
 */
export function* blocksOf(evidence: Case, index: PictureIndex, detail: 'full' | 'short'): Generator<Block> {
  const scene = sceneOf(evidence, index, detail);
  yield* openingBlocks(scene);
  yield { kind: 'head', items: [own('heading', evidence.words('evidenceThread'), evidence.language)] };
  yield* timelineBlocks(scene);
  yield* screenshotBlocks(scene);
  yield* closingBlocks(scene);
}

/** Messages and events with the day wherever it changes, and a mark wherever something may be missing. */
function* timelineBlocks(scene: Scene): Generator<Block> {
  const { evidence, clock } = scene;
  const { words, language } = evidence;
  const before = new Map<CaseThread, StoredMessage>();
  let day = '';
  for (const entry of timelineOf(evidence)) {
    const timed = entry.kind === 'event' || entry.message.sentAt !== undefined;
    const on = timed ? clock.day(entry.kind === 'event' ? entry.at : (entry.message.sentAt as number)) : day;
    if (on && on !== day) yield dayBlock(on, entry.at, language);
    day = on || day;
    if (entry.kind === 'event') {
      yield eventBlock(entry.event, scene);
      continue;
    }
    const { thread, message } = entry;
    const previous = before.get(thread);
    if (message.gapBefore) yield gapBlock(words(previous ? 'gapBetween' : 'gapStart'), language);
    if (leavesOut(thread, previous, message)) yield gapBlock(words('evidenceLeftOutHere'), language);
    before.set(thread, message);
    yield messageBlock(entry, scene);
  }
}

/** Whether some of what was left out may stand before a message: ranks of a thread go up by one where nothing was put between. */
const leavesOut = ({ total, messages }: CaseThread, previous: StoredMessage | undefined, { rank }: StoredMessage) =>
  messages.length < total && previous !== undefined && rank - previous.rank !== 1;
