/** One message of the readable record: who, what, when, and what happened to it since. */
import type { SeenCard, StoredImage, StoredMessage } from '../chats/model.ts';
import { type Clock, utc } from './clock.ts';
import { attribute, block, isolated, text } from './markup.ts';
import { isDrawable } from './pictures.ts';
import { textsOf } from './texts.ts';
import type { EvidenceCase, PictureIndex } from './types.ts';
import { precisionKey, remarks, sideKey, wayKey } from './words.ts';

/** What every message of a record shares. */
export interface Scene {
  evidence: EvidenceCase;
  clock: Clock;
  pictures: PictureIndex;
  /** Whether the messages were captured in different ways, so that each must say which. */
  mixed: boolean;
}

/** An `<article>` for `message`, the `number`th of the record (from 1). */
export function writeMessage(message: StoredMessage, number: number, scene: Scene): string {
  const { evidence, clock } = scene;
  const { words, conversation } = evidence;
  const name = message.direction === 'in' ? conversation.peer : message.direction === 'out' ? conversation.account : '';
  const gone = message.goneSince === undefined ? '' : words('evidenceGoneOn', clock.local(message.goneSince));
  return [
    `<article class="${message.direction}${gone && ' gone'}">`,
    `<div class="who"><span>${text(words(sideKey(message)))}${name ? ` · ${isolated(name)}` : ''}</span>`,
    `<span class="number">${number} / ${evidence.messages.length}</span></div>`,
    message.replyTo ? label(words('evidenceReply')) + block(message.replyTo, 'other') : '',
    ...textsOf(message).map(
      (shown) =>
        (shown.kind ? label(words(TEXT_KEYS[shown.kind])) : '') +
        block(shown.text, shown.text === message.text ? 'text' : 'other'),
    ),
    mark(remarks(message.warnings, words)),
    ...(message.cards ?? []).map((card) => writeCard(card, scene)),
    ...message.images.map((image) => writeImage(image, scene)),
    ...(message.revisions ?? []).map(
      (earlier) =>
        mark(words('evidenceEdited', clock.local(earlier.replacedAt))) +
        block(earlier.text, 'other') +
        mark(remarks(earlier.warnings, words)),
    ),
    mark(gone),
    `<div class="time">${timeLines(message, scene).join('<br>')}</div>`,
    '</article>\n',
  ].join('');
}

function timeLines(message: StoredMessage, { evidence, clock, mixed }: Scene): string[] {
  const { words, conversation } = evidence;
  const { sentAt, precision, shownTime } = message;
  const shown = shownTime
    ? `${text(words('evidenceShownTime'))}: ${isolated(shownTime)}`
    : text(words('evidenceNoTime'));
  const local = sentAt === undefined ? '' : clock.local(sentAt, precision);
  const resolved = local
    ? [local, utc(sentAt as number, precision), words(precisionKey(message))].filter(Boolean).join(' · ')
    : words('evidenceUnresolved');
  const captured = `${words('evidenceCaptured')}: ${clock.local(message.firstSeen)} · ${utc(message.firstSeen)}`;
  return [
    shown,
    text(resolved),
    text(mixed ? `${captured} · ${words(wayKey(message))}` : captured),
    ...(message.url === conversation.url ? [] : [`${text(words('evidencePage'))}: ${isolated(message.url)}`]),
    `${text(words('evidenceSeal'))}: <code>${text(message.hash.slice(0, 16))}…</code>`,
  ];
}

/** The address stands as text: the record opens nothing. */
function writeCard({ kind, id, title, details, url }: SeenCard, { evidence: { words } }: Scene): string {
  const number = id ? ` · ${isolated(id)}` : '';
  return [
    `<div class="label">${text(words(`card_${kind}`))}${number}</div>`,
    block(title, 'card'),
    details ? block(details, 'card') : '',
    `<div class="card">${isolated(url)}</div>`,
  ].join('');
}

function writeImage(image: StoredImage, { evidence: { words }, pictures }: Scene): string {
  const { sha256, alt, url, problem } = image;
  const path = sha256 && pictures.paths.get(sha256);
  const where = `<br>${text(words('evidencePictureAddress'))}: ${isolated(url)}`;
  const description = alt ? `<br>${text(words('evidencePictureAlt'))}: ${isolated(alt)}` : '';
  if (!path) {
    const damaged = sha256 !== undefined && pictures.damaged.has(sha256);
    const reason = words(damaged ? 'evidencePictureDamaged' : 'evidencePictureMissing');
    const detail = problem ? ` (${text(words(`picture_${problem}`))})` : '';
    return `<div class="absent"><b>${text(reason)}</b>${detail}${description}${where}</div>`;
  }
  const drawn = isDrawable(path) ? `<img src="${attribute(path)}" alt="${attribute(alt)}">` : '';
  const file = `${text(words('evidencePictureFile'))}: <code>${text(path)}</code>`;
  return `<figure>${drawn}<figcaption>${file}<br>SHA-256 <code>${text(sha256)}</code>${description}${where}</figcaption></figure>`;
}

const TEXT_KEYS = { original: 'evidenceOriginal', translation: 'evidenceTranslation' };

const mark = (value: string) => value && `<div class="mark">${text(value)}</div>`;

const label = (value: string) => `<div class="label">${text(value)}</div>`;
