import type { Line, PictureRow } from '../backup/lines.ts';
import type { StoredMessage } from '../chats/model.ts';
import { MOST_PICTURE_BYTES, pictureTypeOf } from '../chats/picture.ts';
import { screenshotHashes, withoutLost, withScreenshots } from '../chats/screenshots.ts';
import { hashMessage } from '../evidence/seal.ts';
import type { StoredOrder } from '../replies/order.ts';
import type { Aside } from './aside.ts';
import { type Whole, wholeOf } from './backup.ts';
import { renumber } from './chats.ts';
import { commit } from './commit.ts';
import { db, type Picture, type Trashed } from './index.ts';
import { blobOf, keepBytes } from './picture-files.ts';
import { restoreOrders } from './restore-orders.ts';
import { restoreRows } from './restore-plan.ts';
import type { Rows } from './rows.ts';

/** Where lines come from, checked for their shape; `undefined` for one that was not readable. */
export interface LineSource {
  lines(): AsyncIterable<readonly (Line | undefined)[]>;
  /** Bytes under this SHA-256, if the source has them. */
  picture(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  hasPicture(sha256: string): boolean;
}

/** What became of a restore. */
export interface Restored {
  /** Messages that were not in the archive, and those that something was added to. */
  added: number;
  changed: number;
  pictures: number;
  /** Lines left out: of a wrong shape, not what was sealed, or belonging to nothing. */
  refused: number;
}

/** About so many messages are written at once. */
const BATCH = 1_000;
/** Pictures are written together up to so many bytes. */
const PICTURE_BATCH = 8_000_000;

/**
 * Brings lines back into the archive. Nothing that is there is lost; the same again changes nothing, so that one that was
 * killed can be run again. `progress` is told how many lines were dealt with.
 */
export async function restore(
  source: LineSource,
  now: number,
  progress: (lines: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Restored> {
  const result: Restored = { added: 0, changed: 0, pictures: 0, refused: 0 };
  const shown = new Set<string>();
  let orders: StoredOrder[] = [];
  let units: Whole[] = [];
  let unit: Whole | undefined;
  let waiting = 0;
  let done = 0;
  const flush = async () => {
    if (units.length > 0) await writeUnits(units, now, result);
    if (orders.length > 0) await restoreOrders(orders, now);
    units = [];
    orders = [];
    waiting = 0;
    progress(done);
  };
  const end = async () => {
    if (unit) {
      const sound = await soundOnly(unit, source);
      result.refused += unit.messages.length - sound.messages.length;
      for (const hash of hashesOf(sound)) shown.add(hash);
      units.push(sound);
      waiting += sound.messages.length;
    }
    unit = undefined;
    if (waiting >= BATCH) await flush();
  };
  const pictures = pictureWriter(source, shown, result);
  for await (const batch of source.lines()) {
    signal?.throwIfAborted();
    for (const line of batch) {
      done += 1;
      if (line?.kind === 'conversation') {
        await end();
        unit = { conversation: line.row, messages: [], erased: [] };
      } else if (line?.kind === 'order') {
        await end();
        orders.push({ ...line.row, wakeAt: line.row.wakeAt ?? Number.POSITIVE_INFINITY });
        if (orders.length >= BATCH) await flush();
      } else if (line?.kind === 'picture') {
        await end();
        await flush();
        signal?.throwIfAborted();
        await pictures.add(line.row);
      } else if (!line || !unit || line.row.conversation !== unit.conversation.key) result.refused += 1;
      else if (line.kind === 'message') unit.messages.push(line.row);
      else if (line.kind === 'erased') unit.erased.push(line.row);
      else unit.reminder = { ...line.row, wakeAt: line.row.wakeAt ?? Number.POSITIVE_INFINITY };
    }
    progress(done);
  }
  await end();
  await flush();
  await pictures.flush();
  return result;
}

/**
 * Unites what was written while the second copy could not be looked at with what was brought back from it. Killed in the
 * middle, it goes on.
 */
export async function uniteAside(now: number): Promise<void> {
  const read = async () => (await db.facts.get('aside'))?.value as Aside<Whole, Trashed> | undefined;
  const aside = await read();
  for (const unit of aside?.units ?? [])
    await writeUnits([unit], now, { added: 0, changed: 0, pictures: 0, refused: 0 });
  if (!aside) return;
  if (aside.orders?.length) await restoreOrders(aside.orders, now);
  await commit(async () => {
    const trash = ((await read())?.trash ?? []).map(({ id: _, ...row }) => row);
    await db.facts.delete('aside');
    return trash.length > 0 ? { trash } : undefined;
  });
}

/** The conversation without messages that are not what was sealed, and without pictures that nobody has. */
async function soundOnly({ conversation, ...unit }: Whole, source: LineSource): Promise<Whole> {
  const hashes = await Promise.all(unit.messages.map((message) => hashMessage(message.previous, message)));
  const sound = unit.messages.filter(({ hash }, at) => hash === hashes[at]).sort((a, b) => a.rank - b.rank);
  const all = { ...unit, conversation, messages: sound };
  const lacking = [...hashesOf(all)].filter((hash) => !source.hasPicture(hash));
  const there = await db.pictures.where('sha256').anyOf(lacking).primaryKeys();
  const lost = new Set(lacking.filter((hash) => !there.includes(hash)));
  if (lost.size === 0) return all;
  const { screenshots = [], ...row } = conversation;
  return {
    ...unit,
    conversation: { ...row, ...withScreenshots(withoutLost(screenshots, lost)) },
    messages: sound.map((message) => withoutPictures(message, lost)),
  };
}

function withoutPictures(message: StoredMessage, lost: ReadonlySet<string>): StoredMessage {
  const images = message.images.map(({ sha256, size, ...image }) =>
    sha256 && !lost.has(sha256) ? { ...image, sha256, size } : image,
  );
  return { ...message, images };
}

function hashesOf({ conversation, messages }: Whole): Set<string> {
  const shown = messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => sha256 ?? []));
  return new Set([...shown, ...screenshotHashes(conversation)]);
}

/** Writes conversations in one transaction. What somebody else wrote in between is read again, and united with. */
async function writeUnits(units: readonly Whole[], now: number, result: Restored): Promise<void> {
  // The same conversation twice in a file: one after the other, or the second would not see the first.
  if (new Set(units.map(({ conversation }) => conversation.key)).size < units.length) {
    for (const unit of units) await writeUnits([unit], now, result);
    return;
  }
  for (;;) {
    const plans: { key: string; ours: Whole | undefined; rows: Rows }[] = [];
    for (const unit of units) {
      const { key } = unit.conversation;
      const ours = await wholeOf(key);
      const rows = await restoreRows(ours, unit, now);
      if (rows === 'noRoom') await renumber(key);
      else plans.push({ key, ours, rows });
    }
    if (plans.length < units.length) continue;
    const rows = together(plans.map((plan) => plan.rows));
    if (isNothing(rows)) return;
    let isCurrent = true;
    await commit(async () => {
      for (const { key, ours } of plans) isCurrent &&= isSame(await wholeOf(key), ours);
      return isCurrent ? rows : undefined;
    });
    if (!isCurrent) continue;
    result.added += rows.added?.length ?? 0;
    result.changed += rows.changed?.length ?? 0;
    return;
  }
}

const isSame = (a: Whole | undefined, b: Whole | undefined) => JSON.stringify(a) === JSON.stringify(b);

function together(all: readonly Rows[]): Rows {
  return {
    conversations: all.flatMap(({ conversations }) => conversations ?? []),
    added: all.flatMap(({ added }) => added ?? []),
    changed: all.flatMap(({ changed }) => changed ?? []),
    erased: all.flatMap(({ erased }) => erased ?? []),
    reminders: all.flatMap(({ reminders }) => reminders ?? []),
    jobs: all.flatMap(({ jobs }) => jobs ?? []),
    ...(all.some(({ screens }) => screens) && { screens: true }),
    removed: { erased: all.flatMap(({ removed }) => removed?.erased ?? []) },
  };
}

const isNothing = ({ removed, screens: _, ...rows }: Rows) =>
  Object.values(rows).every((list) => list.length === 0) && !removed?.erased?.length;

/** Keeps the pictures that a restored message shows and the archive lacks, a few at a time. */
function pictureWriter(source: LineSource, shown: ReadonlySet<string>, result: Restored) {
  let waiting: Picture[] = [];
  let bytes = 0;
  const flush = async () => {
    const pictures = waiting;
    waiting = [];
    bytes = 0;
    if (pictures.length > 0) await commit(async () => ({ pictures }));
    result.pictures += pictures.length;
  };
  return {
    flush,
    async add({ sha256, type, fetchedAt }: PictureRow) {
      const kept = await db.pictures.get(sha256);
      if (!shown.has(sha256) || (kept && (await blobOf(kept)))) return;
      const content = await source.picture(sha256);
      const found = content && content.length <= MOST_PICTURE_BYTES ? pictureTypeOf(content) : undefined;
      if (!content || !found) {
        result.refused += 1;
        return;
      }
      const row = await keepBytes(sha256, content.slice().buffer);
      waiting.push({ sha256, type: type.startsWith('image/') ? type : found, ...row, fetchedAt });
      bytes += content.length;
      if (bytes >= PICTURE_BATCH) await flush();
    },
  };
}
