/** Made-up messages of about 200 bytes in several scripts, the same for the same number. Runs in Node and in pages. */
import type { SeenMessage, Snapshot } from '../../../utils/chats/model.ts';

const SCRIPTS = {
  en: 'hello the lamp arrived yesterday but its switch does not work could you please send another one thank you very much for help order parcel box picture size colour green metre shipping refund dispute plug voltage screw broken missing late customs tracking',
  fr: 'bonjour la lampe est arrivée hier mais l’interrupteur ne marche pas pourriez vous en envoyer une autre merci beaucoup reçu colis déjà abîmé très pièce cassée côté où être numéro',
  ru: 'здравствуйте лампа пришла вчера но выключатель не работает можете прислать другую спасибо заказ посылка размер цвет зелёный метр доставка ещё номер возврат',
  ar: 'مرحبا وصل المصباح أمس لكن المفتاح لا يعمل هل يمكنكم إرسال آخر شكرا جزيلا الطلب الطرد المقاس اللون الأخضر متر الشحن',
  zh: '您好 台灯 昨天 到了 但是 开关 不能用 可以 再发 一个 吗 非常 感谢 订单 包裹 尺寸 颜色 绿色 已经 发货 物流 退款 仓库 亲 今天下午',
};
const LISTS = Object.values(SCRIPTS).map((words) => words.split(' '));
/** Which script message `n` is in: half English, the rest shared. */
const TURN = [0, 1, 0, 2, 0, 4, 0, 3, 0, 4];
const BYTES = 200;
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 8);
const bytes = new TextEncoder();

/** Text number `n`: words, a number of its own, now and then an emoji. */
export function textOf(n: number): string {
  const words = LISTS[TURN[n % TURN.length] as number] as string[];
  const space = words === LISTS[4] ? '' : ' ';
  let text = n % 13 === 0 ? `🙏 ${n}` : `${n}`;
  let random = (n + 1) * 2_654_435_761;
  for (let length = text.length; length < BYTES; ) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const word = words[(random >>> 8) % words.length] as string;
    text += space + word;
    length += space.length + bytes.encode(word).length;
  }
  return text;
}

/** Message `n` of conversation `c`, sent one minute after the one before. */
export function messageOf(c: number, n: number): SeenMessage {
  const sentAt = START + (c * 7 + n) * MINUTE;
  const shownTime = new Date(sentAt).toISOString().slice(0, 16).replace('T', ' ');
  const direction = (c + n) % 3 === 0 ? 'out' : 'in';
  return { direction, text: textOf(c * 50_000 + n), images: [], shownTime, sentAt, precision: 'minute' };
}

/** What is seen of conversation `c` when messages `from` to `to` (not included) are on the screen. */
export function snapshotOf(c: number, from: number, to: number): Snapshot {
  const messages = Array.from({ length: to - from }, (_, at) => messageOf(c, from + at));
  const conversation = { marketplace: 'aliexpress', peer: `Seller ${c}` };
  const url = 'https://www.aliexpress.com/p/message/index.html';
  return { conversation, url, seenAt: START + (c * 7 + to) * MINUTE, way: 'adapter', atStart: from === 0, messages };
}
