/** One message of the record: who, what, when, and what happened to it since. */
import type { Direction, StoredMessage } from '../chats/model.ts';
import type { CaseThread } from './case.ts';
import { utc } from './clock.ts';
import type { Block, Paragraph } from './page.ts';
import { type MessageEntry, placeOf } from './record-order.ts';
import { cardLines, imageLines } from './record-picture.ts';
import { labelled, messageName, type Scene, threadName, told } from './record-scene.ts';
import { apart, foreign, own, shortened } from './record-text.ts';
import { textsOf } from './texts.ts';
import { precisionKey, remarks, sideKey, wayKey } from './words.ts';

/** The block of a message. In a short record its first line says who and when; nothing that was said is left out. */
export function messageBlock(entry: MessageEntry, scene: Scene): Block {
  const { message, thread, number, place, at } = entry;
  const { evidence, clock, detail } = scene;
  const { words, language } = evidence;
  const label = (text: string) => own('label', text, language);
  const mark = (text: string) => (text ? [own('mark', text, language)] : []);
  const items: Block['items'] = [
    detail === 'short'
      ? own('time', [...whoParts(entry, scene), shortTimes(message, scene)].join(' · '), language)
      : own('who', whoParts(entry, scene).join(' · '), language),
    ...(message.replyTo ? [label(words('evidenceReply')), foreign('other', message.replyTo)] : []),
  ];
  for (const { kind, text } of textsOf(message)) {
    if (kind && !(detail === 'short' && kind === 'original')) items.push(label(words(TEXT_KEYS[kind])));
    items.push(foreign(text === message.text ? 'text' : 'other', text));
  }
  items.push(...mark(remarks(message.warnings, words)));
  for (const card of message.cards ?? []) items.push(...cardLines(card, scene));
  for (const image of message.images) items.push(...imageLines(image, scene));
  for (const { text, replacedAt, late, seenAt = replacedAt, warnings } of message.revisions ?? [])
    items.push(
      ...mark(
        late ? words('evidenceEditedLate', clock.local(seenAt)) : words('evidenceEdited', clock.local(replacedAt)),
      ),
      foreign('other', text),
      ...mark(remarks(warnings, words)),
    );
  items.push(...mark(goneWords(message, scene)), ...hiddenLines(message, thread, scene));
  if (detail === 'full') items.push(...timeLines(message, scene));
  const gone = message.goneSince === undefined ? {} : { gone: true as const };
  return {
    kind: 'message',
    side: message.direction,
    ...gone,
    number,
    place,
    name: messageName(scene, entry),
    message: { conversation: thread.conversation.key, rank: message.rank },
    at,
    items,
  };
}

const TEXT_KEYS = { original: 'evidenceOriginal', translation: 'evidenceTranslation' };

function whoParts({ message, thread, place }: MessageEntry, scene: Scene): string[] {
  const { evidence, detail } = scene;
  const { peer, account } = thread.conversation;
  const name = { in: peer, out: account, system: undefined }[message.direction];
  return [
    evidence.words(detail === 'short' ? 'evidencePlaceShort' : 'evidencePlace', String(place), String(thread.total)),
    evidence.words(sideKey(message)),
    detail === 'full' && name ? apart(name) : '',
    threadName(scene, thread),
  ].filter(Boolean);
}

/** Both times and the first sight in one line: `2026-11-20 10:00 UTC+01:00 · on the site: 10:00 · read 2026-11-21 …`. */
function shortTimes(message: StoredMessage, scene: Scene): string {
  const { evidence, clock, ways, pages } = scene;
  const { words } = evidence;
  const { sentAt, precision, shownTime, firstSeen, url } = message;
  return [
    (sentAt !== undefined && clock.local(sentAt, precision)) || words('evidenceUnresolved'),
    shownTime ? labelled(scene, 'evidenceShownShort', shownTime) : words('evidenceNoTime'),
    told(scene, 'evidenceCaptured', clock.local(firstSeen)),
    ways.length > 1 ? words(wayKey(message)) : '',
    pages.includes(url) ? '' : labelled(scene, 'evidencePage', shortened(url)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function timeLines(message: StoredMessage, scene: Scene): Paragraph[] {
  const { evidence, clock, ways } = scene;
  const { words, language, hidden, threads } = evidence;
  const { sentAt, precision, shownTime, firstSeen, url, hash, conversation } = message;
  const local = sentAt === undefined ? '' : clock.local(sentAt, precision);
  const sent = [
    shownTime ? labelled(scene, 'evidenceShownTime', shownTime) : words('evidenceNoTime'),
    ...(local
      ? // How exact it is shows in the UTC form; a day has none.
        [local, utc(sentAt as number, precision), precision === 'day' ? words(precisionKey(message)) : '']
      : [words('evidenceUnresolved')]),
  ];
  const read = [
    told(scene, 'evidenceCaptured', clock.local(firstSeen)),
    utc(firstSeen),
    ways.length > 1 ? words(wayKey(message)) : '',
    // A seal is a hash over what was there before: where something is hidden, it would let a short text be guessed.
    hidden || !hash ? '' : labelled(scene, 'evidenceSeal', `${hash.slice(0, 16)}…`),
  ];
  const usual = threads.find((thread) => thread.conversation.key === conversation)?.conversation.url;
  return [sent, read, url === usual ? [] : [labelled(scene, 'evidencePage', shortened(url))]]
    .map((parts) => parts.filter(Boolean).join(' · '))
    .filter(Boolean)
    .map((line) => own('time', line, language));
}

function goneWords({ goneSince, goneBy, lastSeen }: StoredMessage, { evidence: { words }, clock }: Scene): string {
  if (goneSince === undefined) return '';
  const told = words('evidenceGoneOn', clock.local(goneSince));
  const last = lastSeen === undefined ? told : words('evidenceGoneLast', told, clock.local(lastSeen));
  return goneBy ? `${last} ${words(GONE_KEYS[goneBy])}` : last;
}

const GONE_KEYS: Record<Direction, string> = {
  in: 'evidenceGoneByIn',
  out: 'evidenceGoneByOut',
  system: 'evidenceGoneBySystem',
};

function hiddenLines({ rank }: StoredMessage, { conversation: { key } }: CaseThread, scene: Scene): Paragraph[] {
  const { hiddenMessages, detail, evidence } = scene;
  const { words, language } = evidence;
  const hidden = hiddenMessages.get(placeOf(key, rank));
  if (hidden === undefined) return [];
  const { commitment, filesOnly } = hidden;
  const said = own('mark', words(filesOnly ? 'evidenceMessageFile' : 'evidenceMessageHidden'), language);
  return detail === 'short'
    ? [said]
    : [said, own('caption', labelled(scene, 'evidenceCommitment', commitment), language)];
}
