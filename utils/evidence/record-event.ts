/** What stands between the messages of a record: days, events, places where something may be missing. */
import type { CaseEvent } from './case.ts';
import type { Block } from './page.ts';
import { placeOf } from './record-order.ts';
import { both, labelled, type Scene, told } from './record-scene.ts';
import { foreign, own, shortened } from './record-text.ts';

/** The block of an event: what, when, and how that is known. */
export function eventBlock(event: CaseEvent, scene: Scene): Block {
  const { evidence, numbers, clock, detail } = scene;
  const { words, language } = evidence;
  const { kind, at, precision, title, details, message, url, seenAt } = event;
  const number = message && numbers.get(placeOf(message.conversation, message.rank));
  const when = detail === 'short' ? clock.local(at, precision) : both(scene, at, precision);
  const lines = [
    told(scene, kind === 'order' && !url && message ? 'evidenceEventChat' : EVENT_KEYS[kind], when),
    number === undefined ? '' : words('evidenceSeeMessage', String(number)),
    seenAt === undefined
      ? ''
      : told(scene, 'evidenceCaptured', detail === 'short' ? clock.local(seenAt) : both(scene, seenAt)),
    detail === 'short' || !url ? '' : labelled(scene, 'evidencePage', shortened(url)),
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

/** Message key of each kind of event. */
export const EVENT_KEYS: Record<CaseEvent['kind'], string> = {
  order: 'evidenceEventOrder',
  promise: 'evidenceEventPromise',
  deadline: 'evidenceEventDeadline',
};

/** Isolates that the makers of events put around quotes are not part of what was said. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** A place where something may be missing, or was left out: one line. */
export const gapBlock = (text: string, language: string): Block => ({
  kind: 'gap',
  items: [own('mark', text, language)],
});

/** The day that begins. */
export const dayBlock = (day: string, at: number, language: string): Block => ({
  kind: 'day',
  at,
  items: [own('day', day, language)],
});
