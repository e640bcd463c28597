/** The marketplaces' own notices that a message was refused, held back or removed: how to know one when it appears. */

import { EXPERIENCE, type Origin } from './terms/types.ts';

/** What a notice on the page says about the message sent last. */
export interface Refusal extends Origin {
  /** False when the words also fit a mere failure: then only a draft with a finding makes it a refusal. */
  certain: boolean;
}

/** A notice is short; longer texts are something else. In UTF-16 units. */
export const LONGEST_NOTICE = 600;

/**
 * What is not sent, and why, per language: stems in this order with a few letters between them, alternatives apart by `|`.
 * A notice has one of each. `failed` alone is how AliExpress begins its notice, and what a lost connection looks like too.
 */
const LANGUAGES: Record<string, { failed: string; rules: string }> = {
  en: {
    failed:
      'error send messag|messag not sent|messag not be sent|messag wasn t sent|couldn t send messag|could not send messag|unable send messag|can t send messag|cannot send messag|failed send messag|messag not delivered|messag blocked|messag rejected|messag refused|messag removed|messag deleted|messag hidden',
    rules:
      'local regulat|local polic|policy|policies|guideline|prohibited|not allowed|sensitive|forbidden|contact info|contact detail|personal info|terms of|rules|violat|inappropriate|restricted',
  },
  fr: {
    failed:
      'erreur envoi messag|erreur envoy messag|messag pas ete envoy|messag pas pu etre envoy|impossible envoy messag|messag non envoye|messag bloque|messag refuse|messag supprime',
    rules:
      'politiques reglement|politique|reglement|regles|interdit|sensible|coordonnees|conditions|non autoris|pas autoris|inappropri|enfrei',
  },
  es: {
    failed:
      'error envi mensaje|mensaje no se ha enviado|mensaje no se pudo envi|no se pudo envi mensaje|no se ha podido envi mensaje|no pudimos envi mensaje|mensaje no enviado|mensaje bloqueado|mensaje rechazado|mensaje eliminado',
    rules:
      'politicas regul|politica|normativ|normas|regla|prohibid|no permitid|sensible|datos de contacto|condiciones|inapropiad|infring',
  },
  de: {
    failed:
      'senden nachricht fehler|fehler senden nachricht|fehler versenden nachricht|fehler nachricht senden|nachricht nicht gesendet|nachricht nicht gesendet werden|nachricht nicht verschickt|nachricht blockiert|nachricht abgelehnt|nachricht entfernt|nachricht geloscht',
    rules:
      'lokal richtlin|ortlich|richtlin|vorschrift|regeln|regel|verboten|nicht erlaubt|unzulassig|sensib|kontaktdaten|bestimmung|versto',
  },
  pt: {
    failed:
      'erro envi mensagem|mensagem nao foi enviada|mensagem nao pode ser enviada|nao foi possivel envi mensagem|nao conseguimos envi mensagem|mensagem bloqueada|mensagem recusada|mensagem removida',
    rules:
      'politicas regul|politica|normas|regras|regra|proibid|nao permitid|sensiv|dados de contato|dados de contacto|termos|inadequad|viola',
  },
  it: {
    failed:
      'errore invio messaggio|errore invi messaggio|messaggio non e stato inviato|messaggio non inviato|impossibile inviare messaggio|messaggio bloccato|messaggio rifiutato|messaggio rimosso|messaggio eliminato',
    rules:
      'politiche normat|politiche|politica|normativ|regole|regolament|vietat|non consentit|sensibil|dati di contatto|condizioni|inappropriat|viola',
  },
  ru: {
    failed:
      'ошибка отправ сообщени|отправ сообщени ошибка|сообщение не отправлено|сообщение не было отправлено|не удалось отправить сообщение|невозможно отправить сообщение|сообщение заблокирован|сообщение отклонен|сообщение удален',
    rules: 'местн норматив|местн|политик|правил|запрещ|недопустим|контактн|норматив|услови|наруш|нельзя',
  },
  uk: {
    failed:
      'помилка надсилан повідомлен|помилка відправ повідомлен|повідомлення не надіслано|не вдалося надіслати повідомлення',
    rules: 'місцев|політик|правил|заборон|контактн|норматив|умов|поруш',
  },
  ar: {
    failed:
      'خطأ ارسال الرسالة|خطا ارسال الرسالة|تعذر ارسال الرسالة|لم يتم ارسال الرسالة|لم ترسل الرسالة|فشل ارسال الرسالة|تم حظر الرسالة|تم حذف الرسالة',
    rules:
      'السياسات التنظيمية|السياس|سياس|اللوائح|القوانين|قواعد|القواعد|محظور|غير مسموح|ممنوع|معلومات الاتصال|الشروط|حساسة',
  },
  zh: {
    failed:
      '发送消息 出错|发送消息 错误|消息发送 错误|消息发送失败|发送失败|消息未发送|无法发送消息|無法傳送訊息|訊息傳送失敗|發送訊息 錯誤|發送失敗|傳送訊息 錯誤|消息被屏蔽|消息被拦截',
    rules: '政策|法规|法規|规定|規定|规则|規則|违反|違反|违规|違規|敏感|禁止|不允许|不允許|联系方式|聯絡',
  },
  pl: {
    failed:
      'blad wysyl wiadomosci|wiadomosc nie zostala wyslana|nie udalo sie wyslac wiadomosci|nie mozna wyslac wiadomosci|wiadomosc zablokowan',
    rules: 'lokaln|zasad|polityk|przepis|regulamin|zabronion|niedozwolon|dane kontaktowe|narusz',
  },
  nl: {
    failed:
      'fout verzend bericht|fout verstur bericht|bericht is niet verzonden|bericht niet verstuurd|bericht kon niet|kan bericht niet verzenden|bericht geblokkeerd|bericht verwijderd',
    rules: 'lokale|regelgev|beleid|regels|richtlijn|verboden|niet toegestaan|contactgegevens|voorwaarden|gevoelig',
  },
  tr: {
    failed:
      'mesaj gonder hata|mesaj iletil hata|mesaj gonderilemedi|mesajiniz gonderilemedi|mesaj engellendi|mesaj silindi',
    rules: 'yerel|politika|duzenle|kural|yasak|izin verilm|iletisim bilgi|kosul|ihlal|hassas',
  },
  ja: {
    failed: 'メッセージ 送信 エラー|メッセージ 送信でき|送信 失敗|メッセージ ブロック|メッセージ 削除',
    rules: '規制|ポリシー|規約|ルール|禁止|違反|連絡先|不適切|ガイドライン',
  },
  ko: {
    failed:
      '메시지 전송 오류|메시지 보내 오류|메시지 전송 못|메시지 보낼 수 없|메시지 전송 실패|전송 실패|메시지 차단|메시지 삭제',
    rules: '규제|정책|규정|규칙|금지|위반|연락처|허용되지|민감',
  },
  id: {
    failed: 'kesalahan mengirim pesan|pesan tidak terkirim|pesan gagal dikirim|gagal mengirim pesan|pesan diblokir',
    rules: 'kebijakan|peraturan|dilarang|tidak diizinkan|melanggar|kontak|ketentuan|sensitif',
  },
  vi: {
    failed: 'loi gui tin nhan|tin nhan khong duoc gui|khong the gui tin nhan|gui tin nhan that bai|tin nhan bi chan',
    rules: 'quy dinh|chinh sach|cam|khong duoc phep|vi pham|lien he|nhay cam',
  },
  th: {
    failed: 'ข้อผิดพลาด ส่งข้อความ|ส่งข้อความไม่สำเร็จ|ไม่สามารถส่งข้อความ',
    rules: 'นโยบาย|กฎ|ห้าม|ไม่อนุญาต|ละเมิด|ข้อมูลติดต่อ',
  },
  he: { failed: 'שגיאה שליחת ההודעה|ההודעה לא נשלחה|לא ניתן לשלוח', rules: 'מדיניות|תקנות|כללי|אסור|פרטי קשר|תנאי' },
};

const page = (effect: Origin['effect'], sureness: Origin['sureness'], source: string): Origin => ({
  effect,
  sureness,
  source: `${source}, collected 2026-11-23`,
});

/** Wordings that one marketplace is known for; stems as above. Pages as read on 2026-11-22 and 2026-11-23. */
const KNOWN: { marketplace: string; says: string; origin: Origin }[] = [
  {
    marketplace: 'fiverr',
    says: 'messag being reviewed trust and safety|message under review trust|possible terms of service violation',
    origin: page('held', 'community', 'https://forum.fiverr.com/t/345504'),
  },
  {
    marketplace: 'amazon',
    says: 'messag not sent did not meet communication guidelines|messag not meet buyer seller messaging',
    origin: page('refused', 'official', 'https://sellercentral.amazon.co.uk/seller-forums'),
  },
  {
    marketplace: 'mercari',
    says: 'message deleted by admin|message removed by admin',
    origin: page('masked', 'community', 'https://todars.com'),
  },
  {
    marketplace: 'shopee',
    says: 'all your messages blocked by the system|messages will be blocked by system',
    origin: page('strike', 'community', 'https://sellerby.com/p/2984'),
  },
  {
    marketplace: 'ebay',
    says: 'emails should only be about your ebay transactions|violated member to member contact policy|messages blocked member contact',
    origin: page('refused', 'community', 'https://talkin.icu/blog/ebay-message-policy-violation-avoid'),
  },
];

/** Where the words of AliExpress' own notice are quoted (in French; the other languages are translations). */
const ALIEXPRESS = page('refused', 'community', 'https://oferal.com, contacting AliExpress sellers');

interface Needle {
  failed: RegExp;
  rules: RegExp;
}
let needles: Needle[] | undefined;
const known = new Map<string, RegExp>();

/**
 * Whether a text that appeared on the page is the marketplace's word that it did not let a message through, in whichever
 * language; `undefined` when it is something else. Apostrophes, spaces, accents and case do not matter.
 */
export function refusalIn(text: string, marketplace: string): Refusal | undefined {
  if (text.length > LONGEST_NOTICE || text.length < 8) return undefined;
  const said = plain(text);
  for (const { marketplace: where, says, origin } of KNOWN) {
    if (where !== marketplace) continue;
    const pattern = known.get(says) ?? compile(says);
    known.set(says, pattern);
    if (pattern.test(said)) return { ...origin, certain: true };
  }
  needles ??= Object.values(LANGUAGES).map(({ failed, rules }) => ({ failed: compile(failed), rules: compile(rules) }));
  const failed = needles.filter((needle) => needle.failed.test(said));
  if (failed.length === 0) return undefined;
  const origin = marketplace === 'aliexpress' ? ALIEXPRESS : { ...EXPERIENCE, effect: 'refused' as const };
  return { ...origin, certain: failed.some(({ rules }) => rules.test(said)) };
}

/** Lower case, without accents, one space for whatever is no letter or digit. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0640]/g, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function compile(list: string): RegExp {
  const ways = list.split('|').map((way) => plain(way).split(' ').join('.{0,28}?'));
  return new RegExp(ways.join('|'), 'u');
}
