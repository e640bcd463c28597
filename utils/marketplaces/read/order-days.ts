/** The days of an order, found by the words beside them: when it was placed, shipped, promised and delivered. */
import type { PageContext, PageDays } from '../types.ts';
import { daysIn } from './dates.ts';
import { shownLines, textNodes, tidyText } from './text.ts';

type DayName = keyof PageDays;

const longestLine = 160;
const longestLabel = 50;
/** Of a time and its zone, "at 10:32 AM PST", and what joins two dates. */
const MOST_LETTERS = 8;

/** What is not certain is looked for before what is: an estimate may name the delivery too. */
const labels: readonly (readonly [DayName, RegExp])[] = [
  [
    'promised',
    /(?<!\p{L})(?:(?:estimated|expected|latest|guaranteed) deliver|deliver\p{L}* (?:by|before|between|estimate)|arriv(?:es|ing) (?:by|between|on)|livraison (?:estim|prév|garantie|avant)|(?:arrivée|livré\p{L}*) (?:prévue?|avant|entre)|entrega (?:estimad|previst|garantid|antes|hasta)|(?:fecha|llegada) estimada|voraussichtlich|lieferung (?:bis|zwischen)|lieferdatum|previsão de entrega|consegna (?:prevista|stimata|entro)|предполагаем|ожидаем|доставка до|очікуван|przewidyw|szacowan|geschatte|verwachte|tahmini|perkiraan|dự kiến)|预计|預計|予定|예상|متوقع|משוער|צפוי/iu,
  ],
  [
    'delivered',
    /(?<!\p{L})(?:delivered(?! (?:by|before))|received on|receipt confirmed|livrée? le|livrée?(?=\s*$|\s*[:\d])|reçue? le|entregado|recibido|entregue|recebido|zugestellt|geliefert|erhalten am|consegnato|ricevuto|доставлен|получен|доставлено|отримано|dostarczon|odebran|bezorgd|ontvangen|geleverd|teslim edildi|terkirim|đã giao)|已送达|已签收|签收时间|确认收货时间|配達済|配達完了|배송 완료|수령일|تم التسليم|تم الاستلام|נמסר/iu,
  ],
  [
    'shipped',
    /(?<!\p{L})(?:shipped|dispatched|sent on|shipping date|ship date|expédiée?|enviado|envio em|fecha de envío|versendet|versandt|verschickt|versanddatum|spedito|spedizione del|отправлен|отгружен|відправлен|wysłan|verzonden|verzenddatum|kargoya verildi|dikirim|đã gửi)|已发货|发货时间|発送済|発送日|발송|تم الشحن|נשלח/iu,
  ],
  [
    'ordered',
    /(?<!\p{L})(?:order(?:ed)? (?:date|placed|on|time|made|created)|(?:date of|placed) (?:order|on)|ordered|order placed|purchase date|purchased on|date de (?:la )?commande|date d[’']achat|command(?:e|ée) (?:passée|du|le|effectuée)|fecha (?:del? )?(?:pedido|compra)|(?:pedido|compra) (?:realizad|efectuad|hech)|bestelldatum|bestell(?:t|ung) (?:am|vom|aufgegeben)|kaufdatum|data do pedido|data da compra|pedido (?:feito|em)|data (?:dell[’'])?(?:ordine|acquisto)|ordine (?:effettuato|del)|дата (?:заказа|замовлення|покупки)|заказ (?:оформлен|создан|от)|data zamówienia|zamówion|zamówienie (?:złożone|z dnia)|besteldatum|besteld op|bestelling geplaatst|sipariş (?:tarihi|verildi)|tanggal pesan|ngày đặt)|下单|下單|订单日期|訂單日期|注文日|주문일|주문 ?날짜|تاريخ الطلب|תאריך ה?הזמנה|הוזמן/iu,
  ],
];
/** A condition or a limit is no event. */
const unless =
  /(?<!\p{L})(?:if|not|no|unless|within|after|refund|si|falls|wenn|nicht|sinon|non|se|não|если|не|jeśli|nie|als|niet|return|retour|coupon|dispute)(?!\p{L})|退款|返金|환불|החזר|استرداد/iu;

/** The days that are shown and certain; a label and its day may stand in two blocks beside each other. */
export function orderDays({ root }: PageContext): PageDays {
  const days: PageDays = {};
  for (const text of dated(root)) {
    if (unless.test(text)) continue;
    const name = labels.find(([, pattern]) => pattern.test(text))?.[0];
    const found = daysIn(text).filter(({ day }) => day);
    const day = (name === 'promised' ? found.at(-1) : found[0])?.day;
    if (name && day) days[name] ??= day;
  }
  return days;
}

/** Lines with a date, and short labels with the date beside them. */
function* dated(root: Node): Generator<string> {
  for (const line of shownLines(root)) {
    if (!/\d|[\u0660-\u0669]/.test(line) || line.length > 10 * longestLine) continue;
    for (const part of line.split(/[·•|;。]/)) {
      const text = tidyText(part);
      if (text && text.length <= longestLine) yield text;
    }
  }
  const nodes = [...textNodes(root)];
  for (const [index, node] of nodes.entries()) {
    const label = tidyText(node.data) ?? '';
    const value = tidyText(nodes[index + 1]?.data ?? '') ?? '';
    if (label.length > longestLabel || value.length > longestLabel || /\d/.test(label) || !isDate(value)) continue;
    if (labels.some(([, pattern]) => pattern.test(label))) yield `${label} ${value}`;
  }
}

/** Nothing but a date or two, with a time perhaps: what has a word of its own, as "Order date: Jul 15" beside "Shipped", speaks for itself. */
function isDate(text: string): boolean {
  if (labels.some(([, pattern]) => pattern.test(text))) return false;
  const dates = daysIn(text);
  const rest = dates.reduce((left, date) => left.replace(date.text, ' '), text);
  return dates.length > 0 && (rest.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS;
}
