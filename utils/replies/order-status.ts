import { anywhere, wholeWords } from './promise-readers.ts';
import { fold } from './promise-text.ts';

/**
 * What the site's own words say of an order, in sixteen languages; `~` is any ending. Words of AliExpress, eBay, Amazon and Vinted, and
 * their translations: experience, 2026-11-23.
 */

/** The order was called off or closed. */
const CANCELLED = [
  'cancell?ed|closed|annulee?s?|fermee?s?|cloturee?s?|clos(?:es?)?|cancelad[oa]s?|anulad[oa]s?|cerrad[oa]s?|fechad[oa]s?|encerrad[oa]s?|storniert~|abgebrochen~|annulliert~|geschlossen~|annullat[oaie]|cancellat[oaie]|chius[oaie]|отменен[аоы]?|закрыт[аоы]?|аннулирован[аоы]?|(?:ال)?ملغ(?:اة|ي|ى|ية)|تم (?:ال)?الغا~|الغيت?|(?:ال)?مغلقة?|تم (?:ال)?اغلاق~|geannuleerd|gesloten|anulowan[aeoy]|zamkniet[aeoy]|iptal(?: edildi| edilmis| oldu| olundu)|kapat[ıi]ld[ıi]|kapand[ıi]|kapal[ıi]|בוטל[הו]?|מבוטלת?|נסגרה?|סגורה?',
  '已取消|取消成功|(?:交易|订单|訂單)(?:已)?(?:取消|关闭|關閉)|已关闭|已關閉|キャンセル(?:済|され|完了|しました)|^キャンセル$|キャンセルとなり|^iptal$|(?:买家|卖家|系统|賣家|買家)取消|取消済|取り消され|クローズ|취소(?:됨|되|된| ?완료|했)|^(?:주문 ?)?취소$|닫힘|닫힌',
] as const;
/** The money was paid back. */
const REFUNDED = [
  'refunded|refund (?:(?:was|is|has been|already) )*(?:complete~|success~|issued|sent|paid|made|done|finished|received)|remboursee?s?|remboursement (?:\\w+ )?(?:effectue|termine|recu|reussi|emis|envoye)|reembolsad[oa]s?|reembolso (?:\\w+ )?(?:completad|realizad|efectuad|efetuad|emitid|finalizad|concluid|recibid|recebid|feit|hech)[oa]|estornad[oa]s?|erstattet~|(?:zu)?ruckerstattet~|(?:ruck)?erstattung (?:ist |wurde )?(?:abgeschlossen|erfolgt|erhalten|erfolgreich|ausgefuhrt)|rimborsat[oaie]|rimborso (?:\\w+ )?(?:completat|effettuat|emess|eseguit|ricevut|conclus)o|(?:деньги|средства|оплата) (?:\\w+ )?(?:возвращен[аоы]?|вернули~)|возвращен[аоы]? (?:деньги|средства)|возврат (?:денег |средств )?(?:завершен|выполнен|произведен|осуществлен)|تم (?:ال)?استرداد~|تم رد (?:المبلغ|المال|الاموال)|(?:ال)?مستردة?|اكتمل (?:ال)?استرداد|استرداد (?:\\w+ )?مكتمل|terugbetaald|terugbetaling (?:is )?(?:voltooid|afgerond|ontvangen|gedaan|geslaagd)|zwrocono (?:\\w+ )?(?:srodki|pieniadze|kwote|p[lł]atnosc)|(?:srodki|pieniadze|p[lł]atnosc) (?:\\w+ )?zwrocon[aeoy]|zwrot (?:\\w+ )?(?:zakonczon|zrealizowan|wykonan|dokonan)[yaeo]|iade (?:edildi|edilmis|tamamland[ıi]|yap[ıi]ld[ıi])|iadesi (?:tamamland[ıi]|yap[ıi]ld[ıi]|gerceklesti)|geri odeme (?:tamamland[ıi]|yap[ıi]ld[ıi])|זוכתה?|זוכה|הוחזר ה?(?:כסף|תשלום)|(?:הכסף|התשלום) הוחזר|ה?החזר (?:\\w+ )?(?:הושלם|בוצע)',
  '已(?:全额)?退款|退款(?:已)?(?:成功|完成|到账)|返金(?:済|され|が?完了|しました)|환불(?:됨|되|된|(?:이)? ?완료|했)',
] as const;
/** The buyer has it and said so, or it counts as said. */
const RECEIVED = [
  'completed?|finished|receipt (?:was |has been )?confirmed|terminee?s?|finalisee?s?|achevee?s?|completee?s?|reception confirmee|completad[oa]s?|finalizad[oa]s?|terminad[oa]s?|concluid[oa]s?|recepcion confirmada|recebimento confirmado|abgeschlossen~|beendet|erledigt|empfang bestatigt|completat[oaie]|conclus[oaie]|terminat[oaie]|ricezione confermata|завершен[аоы]?|выполнен[аоы]?|закончен[аоы]?|получение подтверждено|(?:ال)?مكتملة?|اكتملت?|منتهية?|تم (?:ال)?(?:اكتمال|انهاء|اتمام)|تم تاكيد الاستلام|voltooid~|afgerond~|afgehandeld|ontvangst bevestigd|zakonczon[aeoy]|ukonczon[aeoy]|zrealizowan[aeoy]|odbior potwierdzony|tamamland[ıi]|tamamlanm[ıi]s|bitti|sona erdi|הושלם|הושלמה|הסתיים|הסתיימה',
  '已完成|交易(?:成功|完成)|(?:订单|訂單)(?:已)?完成|已确认收货|已確認收貨|^完成$|取引が?完了|^完了|完了済|受取(?:確認)?(?:済|完了)|구매 ?확정|거래 ?완료|^완료|수취 ?확인|수령 ?확인 ?완료',
] as const;
/** Not yet, not all of it, or refused. */
const PENDING = [
  '(?<!as )requested|request (?:sent|submitted|received)|(?:cancell?ation|refund|return) request~|pending|process~|progress|in review|await~|wait~|will|to be|being|initiated|approved|partial~|reject~|declin~|denied|fail~|en attente|en cours|demandee?s?|demande d\\w*|partiel~|refusee?s?|sera|pendiente~?|en proceso|procesando|solicitad[oa]s?|solicitud|esperando|espera|parcial~|rechazad[oa]|sera~?|pendente|aguardando|processamento|recusad[oa]|solicitacao|angefragt|beantragt|ausstehend|bearbeitung|wird|warte~|teil~|abgelehnt|in attesa|richiest~|in corso|elaborazione|parzial~|rifiutat~|sara|запро~|ожида~|обраб~|частичн~|отклонен~|будет|заявк~|قيد|طلب (?:ال)?(?:الغاء|استرداد|ارجاع)|معلق|انتظار|بانتظار|جزئي~|مرفوض|سيتم|aangevraagd|behandeling|wacht~|in afwachting|gedeeltelijk|wordt|geweigerd|oczek~|w trakcie|w toku|prosb~|zgloszon~|czesciow~|odrzucon~|zostanie|bekl~|talep~|talebi|isleniyor|ediliyor|k[ıi]smi|k[ıi]smen|reddedil~|edilecek|ממתי~|בהמתנה|בקש~|בתהליך|בטיפול|חלקי~|נדח~|יבוטל|תבוטל',
  '待|申请|申請|处理中|處理中|中$|部分|拒绝|拒絕|失败|即将|将|リクエスト|処理|予定|一部|拒否|失敗|요청|신청|대기|처리 ?중|진행 ?중|중$|부분|거절|예정|실패',
] as const;
/** Something else came to its end. */
const OTHER = [
  'disputes?|claim|case|return|complaint|payment|checkout|delivery|shipment|shipping|litige|retour|reclamation|paiement|livraison|expedition|disputa|reclamacion|devolucion|devolucao|reclamacao|pago|pagamento|envio|entrega|streitfall|streit|ruckgabe|rucksendung|zahlung|lieferung|versand|controversia|contestazione|reso|consegna|spedizione|спор|возврат|оплата|доставка|отправка|(?:ال)?نزاع|(?:ال)?دفع|(?:ال)?توصيل|(?:ال)?شحن|geschil|retour|betaling|levering|bezorging|verzending|spor|zwrot|p[lł]atnosc|dostawa|wysy[lł]ka|anlasmazl[ıi]k~|odeme|teslimat|kargo|gonderim|ה?מחלוקת|ה?תשלום|ה?משלוח|ה?החזרה|refund|remboursement|reembolso|rimborso|(?:ruck)?erstattung|terugbetaling|(?:ال)?استرداد|ה?החזר|iade(?:si)?',
  '纠纷|糾紛|争议|退货|退貨|退款|付款|支付|发货|發貨|配送|紛争|返品|返金|支払|決済|発送|분쟁|반품|환불|결제|배송|주문 ?완료|注文完了',
] as const;
/** Where it stands before: not so; anywhere: only under a condition. */
const NOT =
  "not|no|never|n't|pas|non|nicht|kein~|nao|не|لم|لا|غير|niet|geen|nie|degil|לא|cannot|can|peut|puede|pode|kann|puo|может|kan|mozna|moze";
const NOT_HERE = [
  'edilmedi|edilemez|tamamlanmad[ıi]|if|unless|until|si|wenn|falls|bis|sofern|se (?:nao|non)|если|اذا|als|tenzij|jesli|eger|אם',
  '未|不|没|沒|如果|ません|ていない|場合|않|불가|경우',
] as const;

/** Why, or by whom. */
const CAUSE =
  / (?:due to|because|by|for|after|por|par|faute|suite|wegen|aufgrund|durch|nach|per|da|a causa|devido|из-за|بسبب|door|wegens|z powodu|przez) /;

interface Words {
  whole: RegExp;
  anywhere: RegExp;
}

/** Made when first needed. */
let patterns: Record<'cancelled' | 'refunded' | 'received' | 'pending' | 'other' | 'notHere', Words> | undefined;
let not: RegExp | undefined;

/**
 * Whether an order is over (cancelled, closed or wholly refunded: nothing of it has to be watched), or its receipt is confirmed
 * (what counts from the receipt still runs); `undefined` when its status says neither, or not surely.
 */
export function phaseOf(status: string | undefined): 'over' | 'received' | undefined {
  if (!status) return undefined;
  patterns ??= {
    cancelled: wordsOf(CANCELLED),
    refunded: wordsOf(REFUNDED),
    received: wordsOf(RECEIVED),
    pending: wordsOf(PENDING),
    other: wordsOf(OTHER),
    notHere: wordsOf(NOT_HERE),
  };
  const text = fold(status.slice(0, 300)).text.replace(/[(（][^)）]*[)）]|[:"«»]/g, '');
  if (has(text, patterns.notHere)) return undefined;
  let phase: 'over' | 'received' | undefined;
  let isOther = false;
  for (const each of text.split(/[.,;!?|/·•。、\n–—]| - /)) {
    const part = (each.split(CAUSE)[0] ?? '').trim();
    // "Dispute - closed": what a lone word is about stands before it.
    const said: typeof phase = isOther && !part.includes(' ') ? undefined : partSays(part, each);
    if (said === 'over') return said;
    phase ??= said;
    if (part) isOther = said === undefined && has(part, patterns.other);
  }
  return phase;
}

/** What a part says, by what stands before its cause; `whole` is with it. */
function partSays(part: string, whole: string): 'over' | 'received' | undefined {
  if (!patterns || !part || has(whole, patterns.pending)) return undefined;
  if (says(part, patterns.refunded)) return 'over';
  if (has(part, patterns.other)) return undefined;
  if (says(part, patterns.cancelled)) return 'over';
  return says(part, patterns.received) ? 'received' : undefined;
}

/** Said, and not denied before. */
function says(part: string, words: Words): boolean {
  not ??= wholeWords(NOT);
  const at = found(part, words);
  return at >= 0 && part.slice(0, at).search(not) < 0;
}

const has = (text: string, words: Words): boolean => found(text, words) >= 0;

function found(text: string, { whole, anywhere }: Words): number {
  const at = text.search(whole);
  return at >= 0 ? at : text.search(anywhere);
}

const wordsOf = ([whole, inside]: readonly [string, string]): Words => ({
  whole: wholeWords(whole),
  anywhere: anywhere(inside),
});
