/** The record as a table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads it as UTF-8. */
import type { SeenCard, StoredImage, StoredMessage } from '../chats/model.ts';
import type { Case, CaseEvent, CaseThread } from './case.ts';
import { iso, utc } from './clock.ts';
import { cell } from './csv-cell.ts';
import { closingBlocks } from './record-end.ts';
import { eventKey, leftWords } from './record-event.ts';
import { openingBlocks } from './record-facts.ts';
import { type Entry, type MessageEntry, placeOf, timelineOf } from './record-order.ts';
import { goneWords } from './record-picture.ts';
import { type Scene, sceneOf } from './record-scene.ts';
import { shortened } from './record-text.ts';
import { textsOf } from './texts.ts';
import type { PictureIndex } from './types.ts';
import { precisionKey, remarks, sideKey, wayKey } from './words.ts';

/**
 * `messages.csv` line by line: a heading, one line per message and event in the order of the record, then what the record says about
 * itself. Instants in UTC, the local time beside them.
 */
export function* csvLines(evidence: Case, index: PictureIndex): Generator<string> {
  const scene = sceneOf(evidence, index, 'full');
  yield `\uFEFF${line(COLUMNS.map(([key]) => evidence.words(key)))}`;
  for (const entry of timelineOf(evidence)) yield line(cellsOf(entry, scene));
  const kind = evidence.words('evidenceKindAbout');
  for (const text of [...aboutLines(scene), evidence.words('evidenceApostrophe')])
    yield line(cells({ evidenceKind: kind, evidenceText: text }));
}

/** The same in one piece. */
export const csvOf = (evidence: Case, index: PictureIndex): string => [...csvLines(evidence, index)].join('');

/** Key of the heading, and what a message has there. */
const COLUMNS: [key: string, value: (row: MessageEntry, scene: Scene) => string | undefined][] = [
  ['evidenceKind', (_, { evidence }) => evidence.words('evidenceKindMessage')],
  ['evidenceNumber', ({ place }) => String(place)],
  ['evidenceNumberOf', ({ thread }) => String(thread.total)],
  ['evidenceConversationNo', ({ thread }, scene) => conversationNumber(thread, scene)],
  ['evidenceSide', ({ message }, { evidence }) => evidence.words(sideKey(message))],
  ['evidenceText', ({ message }) => message.text],
  ['evidenceShownTime', ({ message }) => message.shownTime],
  ['evidenceSentUtc', ({ message: { sentAt, precision } }) => (sentAt === undefined ? '' : utc(sentAt, precision))],
  ['evidenceSentLocal', ({ message }, scene) => local(message.sentAt, scene, message.precision)],
  ['evidencePrecision', ({ message }, { evidence }) => message.precision && evidence.words(precisionKey(message))],
  ['evidenceOriginal', ({ message }) => textOf(message, 'original')],
  ['evidenceTranslation', ({ message }) => textOf(message, 'translation')],
  ['evidenceReply', ({ message }) => message.replyTo],
  ['evidenceCards', ({ message }, { evidence }) => message.cards?.map((card) => cardLine(card, evidence)).join('\n')],
  ['evidencePictures', ({ message }, scene) => message.images.map((image) => place(image, scene)).join('\n')],
  [
    'evidenceEarlierTexts',
    ({ message }) => message.revisions?.map(({ text, replacedAt }) => `${text} [< ${iso(replacedAt)}]`).join('\n'),
  ],
  [
    'evidenceWarnings',
    ({ message }, { evidence: { words } }) =>
      remarked(message)
        .map((each) => remarks(each, words))
        .filter(Boolean)
        .join('\n'),
  ],
  ['evidenceGoneSince', ({ message }) => iso(message.goneSince)],
  ['evidenceGapBefore', ({ missing }, { evidence: { words } }) => missing.map((key) => words(key)).join('\n')],
  ['evidenceCaptured', ({ message }) => iso(message.firstSeen)],
  ['evidencePage', ({ message }) => message.url],
  ['evidenceWay', ({ message }, { evidence }) => evidence.words(wayKey(message))],
  ['evidenceReadBy', ({ message }) => message.version],
  ['evidencePeer', ({ thread }) => thread.conversation.peer],
  ['evidenceAccount', ({ thread }) => thread.conversation.account],
  ['evidenceOrder', ({ thread }) => thread.conversation.orderId],
  [
    'evidenceCommitment',
    ({ thread, message }, { hiddenMessages }) =>
      hiddenMessages.get(placeOf(thread.conversation.key, message.rank))?.commitment,
  ],
  ['evidenceSeal', ({ message }, { evidence }) => (evidence.hidden ? '' : message.hash)],
];

/** Which of several conversations. */
const conversationNumber = (thread: CaseThread, { evidence: { threads } }: Scene) =>
  threads.length > 1 ? String(threads.indexOf(thread) + 1) : '';

const messageCells = (row: MessageEntry, scene: Scene) => COLUMNS.map(([, value]) => value(row, scene) ?? '');

function cellsOf(entry: Entry, scene: Scene): string[] {
  if (entry.kind === 'message') return messageCells(entry, scene);
  if (entry.kind === 'event') return eventCells(entry.event, scene);
  const { words } = scene.evidence;
  return cells({
    evidenceKind: words('evidenceKindLeft'),
    evidenceConversationNo: conversationNumber(entry.thread, scene),
    evidenceText: leftWords(entry, scene),
    evidenceGapBefore: entry.stretch.missing.map((key) => words(key)).join('\n'),
  });
}

function eventCells(event: CaseEvent, scene: Scene): string[] {
  const { at, precision, title, details, url, seenAt } = event;
  return cells({
    evidenceKind: scene.evidence.words(eventKey(event)),
    evidenceText: [title, ...details].join('\n'),
    evidenceSentUtc: utc(at, precision),
    evidenceSentLocal: local(at, scene, precision),
    evidencePrecision: scene.evidence.words(precisionKey({ precision })),
    evidenceCaptured: iso(seenAt),
    evidencePage: url,
  });
}

/** What the record says about itself, a line each: facts as `name: value`, how complete it is, what it shows and does not prove. */
function* aboutLines(scene: Scene): Generator<string> {
  for (const block of [...openingBlocks(scene), ...closingBlocks(scene)]) {
    let name = '';
    for (const item of block.items) {
      if (item.kind !== 'paragraph') continue;
      const text = item.text.replace(/[\u2068\u2069]/g, '');
      if (item.role === 'name') name = text;
      else yield name && item.role === 'value' ? `${scene.evidence.words('evidenceColon', name)} ${text}` : text;
    }
  }
}

const cells = (values: Record<string, string | undefined>) => COLUMNS.map(([key]) => values[key] ?? '');

const line = (values: string[]) => `${values.map(cell).join(',')}\r\n`;

const local = (at: number | undefined, { clock }: Scene, precision: StoredMessage['precision']) =>
  at === undefined ? '' : clock.local(at, precision);

const textOf = (message: StoredMessage, kind: 'original' | 'translation') =>
  textsOf(message)
    .flatMap((each) => (each.kind === kind ? [each.text] : []))
    .join('\n');

const cardLine = ({ kind, id, title, details, url }: SeenCard, { words }: Case) =>
  [words(`card_${kind}`), id, title, details, shortened(url)].filter(Boolean).join(' · ');

const place = ({ sha256, url }: StoredImage, { index, hiddenPictures, evidence }: Scene) => {
  const hidden = sha256 === undefined ? undefined : hiddenPictures.get(sha256);
  if (hidden && hidden.state !== 'cleaned') return goneWords(hidden, evidence.words);
  return (sha256 && index.paths.get(sha256)) || shortened(url);
};

const remarked = ({ warnings, revisions = [] }: StoredMessage) => [warnings, ...revisions.map((each) => each.warnings)];
