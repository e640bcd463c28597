/** The record of a case for people, as blocks: the HTML page, the PDF and the pictures are all made of them. */
import type { Case } from './case.ts';
import type { Block } from './page.ts';
import { closingBlocks, screenshotBlocks } from './record-end.ts';
import { dayBlock, eventBlock, gapBlock, leftBlocks } from './record-event.ts';
import { openingBlocks } from './record-facts.ts';
import { messageBlock } from './record-message.ts';
import { timelineOf } from './record-order.ts';
import { messageName, type Scene, sceneOf } from './record-scene.ts';
import { own } from './record-text.ts';
import type { PictureIndex } from './types.ts';

/** What will stand in a record: enough to choose by, and the block for where it is wanted. */
export interface Planned extends Pick<Block, 'kind' | 'number' | 'place' | 'name' | 'message' | 'leftOut' | 'ends'> {
  /** Makes it anew each time. */
  block: () => Block;
}

/**
 * The whole record, in the order it is read. `short`: each message in as few lines as possible, for destinations that take few pages;
 * it leaves out hashes and repeated facts, never a message or what became of it.
 */
export function* blocksOf(evidence: Case, index: PictureIndex, detail: 'full' | 'short'): Generator<Block> {
  for (const { block } of planOf(evidence, index, detail)) yield block();
}

/** The same, nothing of it written yet: of a long record only some may be wanted. */
export function* planOf(evidence: Case, index: PictureIndex, detail: 'full' | 'short'): Generator<Planned> {
  const scene = sceneOf(evidence, index, detail);
  for (const block of openingBlocks(scene)) yield made(block);
  yield made({ kind: 'head', items: [own('heading', evidence.words('evidenceThread'), evidence.language)] });
  yield* timelinePlan(scene);
  for (const block of screenshotBlocks(scene)) yield made(block);
  for (const block of closingBlocks(scene)) yield made(block);
}

const made = (block: Block): Planned => ({
  kind: block.kind,
  leftOut: block.leftOut,
  ends: block.ends,
  block: () => block,
});

/** Messages and events with the day wherever it changes, and a mark wherever something may be missing. */
function* timelinePlan(scene: Scene): Generator<Planned> {
  const { evidence, clock } = scene;
  const { language } = evidence;
  let day = '';
  for (const entry of timelineOf(evidence)) {
    if (entry.kind === 'left') {
      for (const block of leftBlocks(entry, scene)) yield made(block);
      continue;
    }
    const timed = entry.kind === 'event' || entry.message.sentAt !== undefined;
    const on = timed ? clock.day(entry.kind === 'event' ? entry.at : (entry.message.sentAt as number)) : day;
    if (on && on !== day) yield made(dayBlock(on, entry.at, language));
    day = on || day;
    if (entry.kind === 'event') {
      const { message } = entry.event;
      yield { kind: 'event', ...(message && { message }), block: () => eventBlock(entry.event, scene) };
      continue;
    }
    const { thread, number, place } = entry;
    for (const missing of entry.missing) yield made(gapBlock(missing, thread, scene));
    const message = { conversation: thread.conversation.key, rank: entry.message.rank };
    const name = messageName(scene, entry);
    yield { kind: 'message', number, place, name, message, block: () => messageBlock(entry, scene) };
  }
}
