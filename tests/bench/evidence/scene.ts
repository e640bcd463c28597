/** A made-up case of any length in the scripts that sellers write, for measuring. */
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';
import type { Picture } from '../../../utils/evidence/types.ts';

/** Sentences by language; each message takes some, so that the words of a long thread come again as they do in life. */
export const SENTENCES = {
  latin: [
    'Hello dear customer, thank you for your order!',
    'When will you ship the lamp? It was promised for Friday.',
    'We will refund you 12.50 € if the parcel does not arrive before 12/11.',
    'Bonjour, j’ai bien reçu le colis, mais la télécommande est cassée.',
    'Please do not open a dispute, dear friend, we solve it for you.',
    'The tracking number LP00123456789CN shows nothing since three weeks.',
  ],
  chinese: [
    '亲爱的买家，您的包裹已经在昨天发货了。',
    '请您耐心等待，预计需要十五到二十天送达。',
    '谢谢您的理解与支持！如果有任何问题请随时联系我们。',
    '遥控器坏了，请给我重新寄一个。',
    '您好，海关正在检查这个包裹，我们也没有办法。',
    '退款将在三至五个工作日内原路退回您的账户。',
  ],
  russian: [
    'Здравствуйте! Ваш заказ отправлен, ожидайте доставку в течение 30 дней.',
    'Пульт не работает, пришлите, пожалуйста, новый.',
    'Мы вернём вам деньги, если посылка не придёт до 12 ноября.',
    'Спасибо за понимание, дорогой друг!',
  ],
  arabic: [
    'مرحبا، تم شحن طلبك أمس.',
    'يرجى الانتظار حتى وصول الطرد خلال 15 يوما.',
    'شكرا لصبرك! سنعيد لك المبلغ إذا لم يصل الطرد.',
    'جهاز التحكم لا يعمل، من فضلك أرسل واحدا جديدا.',
    'لا تفتح نزاعا من فضلك يا صديقي العزيز.',
  ],
  hebrew: ['שלום, ההזמנה שלך נשלחה אתמול.', 'השלט לא עובד, בבקשה שלח לי חדש.', 'תודה על הסבלנות! נחזיר לך 12.50 ₪.'],
  emoji: ['Thanks 😀👍🏽', 'ok ❤️ 🎉', '😡 where is it? 📦🚚'],
};

/** Which sentences a case is made of. */
export type Tongue = keyof typeof SENTENCES | 'mixed';

/** The text of message `at`. */
export function textOf(at: number, tongue: Tongue): string {
  const tongues = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];
  const own = SENTENCES[tongue === 'mixed' ? (tongues[at % tongues.length] as keyof typeof SENTENCES) : tongue];
  const count = 1 + ((at * 7) % 4);
  const sentences = Array.from({ length: count }, (_, index) => own[(at * 5 + index * 3) % own.length]);
  return `${sentences.join(' ')} (${(at * 7919) % 9973})`;
}

/** A case of so many messages and pictures. */
export function caseOf(messages: number, tongue: Tongue, pictures: number, picture: Case['picture']): Case {
  const every = pictures > 0 ? Math.max(1, Math.floor(messages / pictures)) : 0;
  const start = Date.UTC(2026, 0, 5, 8);
  const all = Array.from({ length: messages }, (_, at): StoredMessage => {
    const number = Math.floor(at / Math.max(1, every));
    const drawn = every > 0 && at % every === 0 && number < pictures;
    return {
      conversation: 'aliexpress//id%3A77',
      rank: at,
      seq: at,
      direction: at % 3 === 0 ? 'out' : 'in',
      text: textOf(at, tongue),
      shownTime: new Date(start + at * 1_800_000).toISOString().slice(0, 16).replace('T', ' '),
      sentAt: start + at * 1_800_000,
      precision: 'minute',
      images: drawn ? [{ url: `https://ae01.alicdn.com/kf/${number}.jpg`, alt: '', sha256: shaOf(number) }] : [],
      firstSeen: start + at * 1_800_000 + 60_000,
      url: 'https://www.aliexpress.com/p/message/index.html?id=77',
      way: 'adapter',
      version: '0.1.0',
      hash: shaOf(at),
      previous: '',
    };
  });
  return {
    about: {
      marketplace: 'aliexpress',
      marketplaceName: 'AliExpress',
      peer: 'Shenzhen 光明 Store',
      orderId: '3012345678901234',
    },
    threads: [{ conversation: conversationOf(messages, start), messages: all, total: messages, screenshots: [] }],
    events: [],
    picture,
    madeAt: start + messages * 1_800_000,
    zone: 'Europe/Paris',
    language: 'en',
    version: '0.1.0',
    words: (key, ...values) =>
      (en[key as keyof typeof en]?.message ?? key).replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  };
}

const conversationOf = (count: number, start: number): Case['threads'][number]['conversation'] => ({
  key: 'aliexpress//id%3A77',
  marketplace: 'aliexpress',
  peer: 'Shenzhen 光明 Store',
  id: '77',
  orderId: '3012345678901234',
  title: 'LED desk lamp',
  url: 'https://www.aliexpress.com/p/message/index.html?id=77',
  firstSeen: start,
  lastSeen: start + count * 1_800_000,
  count,
  lastAt: start + count * 1_800_000,
  lastText: '',
  lastDirection: 'in',
  links: 0,
  sights: [],
  blocks: [],
  digest: '',
  head: shaOf(count),
});

/** What looks like a hash, another for each number. */
export const shaOf = (number: number): string => number.toString(16).padStart(8, '0').repeat(8);

/** A picture such as sellers send, with noise so that it is as large as a photograph: `side` × `side` × 3/4 pixels. */
export async function photo(seed: number, side: number): Promise<Picture> {
  const canvas = new OffscreenCanvas(side, Math.round(side * 0.75));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const colours = context.createLinearGradient(0, 0, side, side);
  colours.addColorStop(0, `hsl(${(seed * 47) % 360} 60% 40%)`);
  colours.addColorStop(1, `hsl(${(seed * 91) % 360} 60% 70%)`);
  context.fillStyle = colours;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < 1500; i++) {
    context.fillStyle = `hsl(${(seed * 13 + i * 37) % 360} 50% 50% / 0.5)`;
    context.fillRect((i * 7919) % canvas.width, (i * 104729) % canvas.height, 9, 9);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' };
}
