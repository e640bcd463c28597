/** Cases that are sent everywhere: one as a buyer has it, and a long one. Runs in the page and, for its texts, in Node. */
import en from '../../../public/_locales/en/messages.json';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';

export type CaseName = 'demo' | 'long';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const URL = 'https://www.aliexpress.com/p/message/index.html?sellerSeq=2668012345';

const SAID = [
  'Hello, is the desk lamp with the wooden foot still there?',
  'Yes dear friend, we ship it tomorrow morning.',
  '您好，包裹已经发货了，请您耐心等待十五天。谢谢！',
  'Bonjour, je n’ai toujours rien reçu à Lyon, où est le colis ?',
  'Посылка задерживается на таможне, подождите, пожалуйста.',
  'مرحبا، تم شحن طلبك أمس وسيصل خلال أسبوع.',
  'שלום, ההזמנה שלך נשלחה אתמול בבוקר.',
  'ok',
  'It came today, and the foot is broken in two.',
  'Please do not open a dispute, we solve it for you.',
  'I paid 24.90 € on 3 November; I want all of it back.',
];

/** Longer than a page. */
const LONG = Array.from({ length: 400 }, (_, n) => `Sentence ${n + 1} of a very long complaint about the lamp.`).join(
  ' ',
);

/** The texts of the messages of a case, in order. */
export function textsOf(name: CaseName): string[] {
  if (name === 'demo') return [...SAID, LONG, 'That is all for now, thank you for reading it.'];
  return Array.from({ length: 3_000 }, (_, n) =>
    n % 9 === 0 ? 'ok' : `${String(n + 1).padStart(4, '0')}: ${SAID[(n * 7) % SAID.length]}`,
  );
}

/** Numbers of the messages with a picture, by case. */
const pictured = (name: CaseName) =>
  name === 'demo' ? (n: number) => n === 4 || n === 8 : (n: number) => n % 100 === 50;

/** SHA-256 of the picture of a message; only its form counts here. */
export const hashOf = (n: number) => n.toString(16).padStart(64, '0');

/** A case. */
export function caseNamed(name: CaseName, picture: Case['picture']): { evidence: Case; pictures: string[] } {
  const pictures: string[] = [];
  const conversation = 'aliexpress//id%3A2668012345';
  const has = pictured(name);
  const texts = textsOf(name);
  const messages = texts.map((text, n): StoredMessage => {
    const sentAt = NOW - (texts.length - n) * HOUR;
    const sha256 = hashOf(n);
    if (has(n)) pictures.push(sha256);
    return {
      ...{
        conversation,
        rank: n,
        seq: n,
        direction: n % 2 ? 'in' : 'out',
        text,
        shownTime: new Date(sentAt).toISOString(),
      },
      ...{
        sentAt,
        precision: 'minute',
        url: URL,
        firstSeen: NOW - HOUR,
        lastSeen: NOW,
        version: '0.1.0',
        way: 'adapter',
      },
      images: has(n) ? [{ url: `https://ae01.alicdn.com/kf/S${n}.jpg`, alt: 'The broken foot', sha256 }] : [],
      ...{ hash: '', previous: '', ...(n % 250 === 3 && { flagged: true }) },
    } as StoredMessage;
  });
  const row = {
    key: conversation,
    marketplace: 'aliexpress',
    peer: 'Vega Store',
    id: '2668012345',
    url: URL,
    firstSeen: NOW - HOUR,
  };
  const shown = {
    lastSeen: NOW,
    count: messages.length,
    links: messages.length,
    sights: [],
    blocks: [],
    digest: '',
    head: '',
  };
  const evidence: Case = {
    about: {
      marketplace: 'aliexpress',
      marketplaceName: 'AliExpress',
      peer: 'Vega Store',
      orderId: '8212313961591322',
      title: 'Desk lamp',
    },
    threads: [{ conversation: { ...row, ...shown } as never, messages, total: messages.length, screenshots: [] }],
    events: [
      { kind: 'order', at: NOW - 90 * HOUR, precision: 'minute', title: 'Order paid', details: ['“Payment received”'] },
      {
        kind: 'deadline',
        at: NOW + 90 * HOUR,
        precision: 'day',
        title: 'Last day to open a dispute',
        details: ['not verified'],
      },
    ],
    note: 'The lamp came broken, and the seller promised to refund it.',
    picture,
    ...{ madeAt: NOW, zone: 'Europe/Paris', language: 'en', version: '0.1.0' },
    words: (key, ...values) =>
      ((en as Record<string, { message: string }>)[key]?.message ?? key).replace(
        /\$(\d)/g,
        (_, at) => values[Number(at) - 1] ?? '',
      ),
  };
  return { evidence, pictures };
}
