/** What stands between the messages of a record: days, events, places where something may be missing. */
import type { CaseEvent, CaseThread } from './case.ts';
import type { Block } from './page.ts';
import { type Entry, placeOf } from './record-order.ts';
import { both, labelled, messageName, type Scene, threadName, told } from './record-scene.ts';
import { type Missing, rangeOf } from './record-stretch.ts';
import { foreign, own, shortened } from './record-text.ts';

/** The block of an event: what, when, and how that is known. */
export function eventBlock(event: CaseEvent, scene: Scene): Block {
  const { evidence, entries, clock, detail } = scene;
  const { words, language } = evidence;
  const { at, precision, title, details, message, url, seenAt } = event;
  const tells = message && entries.get(placeOf(message.conversation, message.rank));
  const when = detail === 'short' ? clock.local(at, precision) : both(scene, at, precision);
  const lines = [
    told(scene, eventKey(event), when),
    tells ? words('evidenceSeeMessage', messageName(scene, tells)) : '',
    seenAt === undefined || seenAt === at
      ? ''
      : told(scene, 'evidenceCaptured', detail === 'short' ? clock.local(seenAt) : both(scene, seenAt)),
    detail === 'short' || !url || details.some((line) => line.includes(url))
      ? ''
      : labelled(scene, 'evidencePage', shortened(url)),
  ];
  return {
    kind: 'event',
    at,
    ...(message ? { message } : {}),
    items: [
      foreign('event', plain(title)),
      ...details.filter(Boolean).map((line) => foreign('other', plain(line))),
      own('time', lines.filter(Boolean).join(' · '), language),
    ],
  };
}

/** Message key of where an event was seen, or of what it is. */
export const eventKey = ({ kind, url, message }: CaseEvent): string =>
  kind === 'order' && !url && message ? 'evidenceEventChat' : EVENT_KEYS[kind];

const EVENT_KEYS: Record<CaseEvent['kind'], string> = {
  order: 'evidenceEventOrder',
  promise: 'evidenceEventPromise',
  deadline: 'evidenceEventDeadline',
};

/** Isolates that the makers of events put around quotes are not part of what was said. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** A place where the archive may never have seen something: one line. */
export const gapBlock = (missing: Missing, thread: CaseThread, scene: Scene): Block => ({
  kind: 'gap',
  items: [own('mark', named(scene.evidence.words(missing), thread, scene), scene.evidence.language)],
});

/** The same words, behind the name of the conversation where there are several. */
function named(said: string, thread: CaseThread, scene: Scene): string {
  const name = threadName(scene, thread);
  return name ? `${scene.evidence.words('evidenceColon', name)} ${said}` : said;
}

type Left = Extract<Entry, { kind: 'left' }>;

/** `14 messages left out here by the one who made this record (numbers 58–71).` */
export function leftWords({ thread, stretch: { count, first, last } }: Left, scene: Scene): string {
  const { words } = scene.evidence;
  const said = words(`evidenceLeftByMaker_${count === 1 ? 'one' : 'other'}`, String(count), rangeOf(first, last));
  return named(said, thread, scene);
}

/** A place where the buyer left messages out: one line, and what the archive may never have seen there. */
export function* leftBlocks(left: Left, scene: Scene): Generator<Block> {
  const { ends, stretch } = left;
  const mark = (block: Block): Block => (ends ? { ...block, ends } : block);
  if (stretch.missing.includes('gapStart')) yield mark(gapBlock('gapStart', left.thread, scene));
  const said = own('mark', leftWords(left, scene), scene.evidence.language);
  yield mark({ kind: 'gap', leftOut: stretch.count, items: [said] });
  if (stretch.missing.includes('gapBetween')) yield mark(gapBlock('gapBetween', left.thread, scene));
}

/** The day that begins. */
export const dayBlock = (day: string, at: number, language: string): Block => ({
  kind: 'day',
  at,
  items: [own('day', day, language)],
});
