/** The thread as a table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads it as UTF-8. */
import type { SeenCard, StoredMessage } from '../chats/model.ts';
import { type Clock, clockFor, iso, utc } from './clock.ts';
import { textsOf } from './texts.ts';
import type { EvidenceCase, PictureIndex } from './types.ts';
import { precisionKey, remarks, sideKey, wayKey } from './words.ts';

/** `messages.csv`: a heading line, then one line per message; instants in UTC, the local time beside them. */
export function writeCsv(evidence: EvidenceCase, pictures: PictureIndex): string {
  const clock = clockFor(evidence.zone, evidence.language);
  const heading = COLUMNS.map(([key]) => evidence.words(key));
  const lines = evidence.messages.map((message, index) =>
    COLUMNS.map(([, value]) => value({ message, number: index + 1, evidence, clock, pictures }) ?? ''),
  );
  return `\uFEFF${[heading, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

interface Row {
  message: StoredMessage;
  number: number;
  evidence: EvidenceCase;
  clock: Clock;
  pictures: PictureIndex;
}

const COLUMNS: [key: string, value: (row: Row) => string | undefined][] = [
  ['evidenceNumber', ({ number }) => String(number)],
  ['evidenceSide', ({ message, evidence }) => evidence.words(sideKey(message))],
  ['evidenceText', ({ message }) => message.text],
  ['evidenceShownTime', ({ message }) => message.shownTime],
  [
    'evidenceSentUtc',
    ({ message: { sentAt, precision } }) => (sentAt === undefined ? undefined : utc(sentAt, precision)),
  ],
  [
    'evidenceSentLocal',
    ({ message: { sentAt, precision }, clock }) => (sentAt === undefined ? undefined : clock.local(sentAt, precision)),
  ],
  ['evidencePrecision', ({ message, evidence }) => message.precision && evidence.words(precisionKey(message))],
  ['evidenceOriginal', ({ message }) => textOf(message, 'original')],
  ['evidenceTranslation', ({ message }) => textOf(message, 'translation')],
  ['evidenceReply', ({ message }) => message.replyTo],
  ['evidenceCards', ({ message, evidence }) => message.cards?.map((card) => cardLine(card, evidence)).join('\n')],
  ['evidencePictures', ({ message, pictures }) => message.images.map((image) => place(image, pictures)).join('\n')],
  [
    'evidenceEarlierTexts',
    ({ message }) => message.revisions?.map(({ text, replacedAt }) => `${text} [< ${iso(replacedAt)}]`).join('\n'),
  ],
  [
    'evidenceWarnings',
    ({ message: { warnings, revisions = [] }, evidence: { words } }) =>
      [warnings, ...revisions.map((revision) => revision.warnings)]
        .map((each) => remarks(each, words))
        .filter(Boolean)
        .join('\n'),
  ],
  ['evidenceGoneSince', ({ message }) => iso(message.goneSince)],
  ['evidenceCaptured', ({ message }) => iso(message.firstSeen)],
  ['evidencePage', ({ message }) => message.url],
  ['evidenceWay', ({ message, evidence }) => evidence.words(wayKey(message))],
  ['evidenceSeal', ({ message }) => message.hash],
];

const textOf = (message: StoredMessage, kind: 'original' | 'translation') =>
  textsOf(message)
    .flatMap((shown) => (shown.kind === kind ? [shown.text] : []))
    .join('\n');

const cardLine = ({ kind, id, title, url }: SeenCard, { words }: EvidenceCase) =>
  [words(`card_${kind}`), id, title, url].filter(Boolean).join(' · ');

const place = ({ sha256, url }: { sha256?: string; url: string }, { paths }: PictureIndex) =>
  (sha256 && paths.get(sha256)) || url;

/**
 * A quoted cell. One that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV injection",
 * full-width signs included); NUL, which cuts cells short, is shown as U+2400.
 */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""').replaceAll('\0', '\u2400')}"`;
}
