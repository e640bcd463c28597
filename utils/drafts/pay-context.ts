// Cues of paying beside a word, in the folded text and the nine languages of the draft guard. Source: experience, 2026-11-23.

const PAY =
  /(?:^|[^\p{L}])[وف]?(?:pay|paying|paid|payment|pays|transfer|cash|settle|money|paiement|paie|paye\p{L}*|payer|regl\p{L}*|argent|sous|acompte|pago|pag[aou]\p{L}*|transfier\p{L}*|transfer\p{L}*|dinero|plata|zahl\p{L}*|bezahl\p{L}*|uberweis\p{L}*|geld|anzahlung|dinheiro|valor|saldo|soldi|ricaric\p{L}*|vers[oi]|vir(?:e|er|ement)|плат\p{L}*|оплат\p{L}*|оплач\p{L}*|заплач\p{L}*|перев\p{L}*|предоплат\p{L}*|деньги|рассч\p{L}*|кошел\p{L}*|ادفع|ندفع|تدفع|دفع|الدفع|تحويل|احول|نحول|حول|فلوس|المبلغ|iban|rib|gcash)(?!\p{L})|[付转轉汇匯]|支付/u;
/** Sending may be of goods: less sure. */
const SEND =
  /(?:^|[^\p{L}])(?:send|sent|sending|envo\p{L}*|envi\p{L}*|mand\p{L}*|schick\p{L}*|passa?r?|paso|pasame|faz\p{L}*|faco|faccio|invi\p{L}*|скин\p{L}*|кин\p{L}*|закин\p{L}*|dep[oó]sit\p{L}*|нужен|share|pass|donn\p{L}*|file|filez|dame|dime|da.me|gib|даи\p{L}*|ابعت|ارسل|نصيفط|deposito)(?!\p{L})/u;
const ACCEPT =
  /(?:^|[^\p{L}])(?:accept\p{L}*|take|takes|prend\p{L}*|prenez|acept\p{L}*|nimmst|nimmt|nehmen|nehmt|aceit\p{L}*|accett\p{L}*|принима\p{L}*|берете|تقبل\p{L}*|have|got|use|tienes|tenes|tens|tem|hast|haben|hai|avez|as|есть|عندك|ممكن)(?: (?:du|sie|a|un|une|les|le|la|il|gli|los|las|o|os|also|auch|anche|tambien))?[^\p{L}\p{N}]*$|[收接用]受?[^\p{L}\p{N}]*$/u;
const BY =
  /(?:^|[^\p{L}])(?:via|through|by|per|par|por|pelo|pela|mittels|uber|tramite|через|عبر|with|mit|con|com|avec|in)(?: (?:a|an|un|une|una|uma|il|la|le|el|die|your|my|tu|su|votre|ton|dein\p{L}*|ihr\p{L}*))?[^\p{L}\p{N}]*$/u;
const DO_A =
  /(?:^|[^\p{L}])(?:hago|hacer|haga\p{L}*|hazme|haz|hare|haces|faco|fazer|faz|farei|fais|faire|ferai|faccio|fare|faro|mache|machen|send|make|do|сделаю|сделать|envoie|envoyez|donne|donnez|gerar|gera|mando|manda|mande|mandar|writ[ei]n?g?|write|mail|cash|invio)(?: ?-?(?:te|le|lhe|vos|vous|you|ti|me|moi|nous))? (?:un|una|um|uma|une|ein|eine|a|o|il|la|le)[^\p{L}\p{N}]*$/u;
const MINE =
  /(?:^|[^\p{L}])(?:my|your|ur|our|mon|ton|votre|mi|tu|su|mein|dein|ihr|meu|seu|teu|mio|tuo|suo|мои|твои|ваш)[^\p{L}\p{N}]*$/u;
const AFTER =
  /^[\s-]*(?:me|you|us|transfer|payment|account|direct\p{L}*|diret\p{L}*|amigos|friends|freunde|amici|famil\p{L}*|entre (?:amis|proches|particuliers)|f ?& ?f|f\/f|ff|the money|the rest|money|the deposit|the balance|deposit|in advance|advance|works|possible|possivel|posible|moglich|можно|для оплаты|an dich|an sie|auf dein|auf ihr)(?!\p{L})|^\s*\d+ ?%|^(?:转|付|收|给你|給你|发我|发给我|给我|發我)/u;
const ARTICLE =
  /(?:^|[^\p{L}])(?:the|a|an|this|that|le|la|les|un|une|el|los|una|der|das|die|ein|eine|o|um|uma|lo|il|gli)[^\p{L}\p{N}]*$/u;
const MONEY = /[€$£¥₽₹]|\d ?(?:eur|euros?|usd|dollars?|bucks|reais|руб|dh|fcfa|pounds?|soles|pesos)(?!\p{L})/u;

/** Is the word between `before` and `after` the way to pay? `head`: points it brings along (alone in the draft, beside a payment not in doubt). `verb`: also a verb of every day (`check`), which must stand where a payment stands. */
export function paysWith(before: string, after: string, head: number, verb: boolean): boolean {
  let points = head;
  const does = DO_A.test(before);
  const by = BY.test(before);
  if (PAY.test(before.slice(-40))) points += verb ? 0 : 2;
  else if (!verb && SEND.test(before.slice(-40))) points += 1;
  if (does || by) points += 2;
  const takes = ACCEPT.test(before);
  if (takes) points += 2;
  if (!verb && AFTER.test(after)) points += 2;
  if (MINE.test(before)) points += 1;
  if (MONEY.test(before)) points += 1;
  if (points && /^\s*(?:[?؟？!]|$)/u.test(after)) points += 1;
  if (!does && !by && !takes && !head && ARTICLE.test(before)) points -= 2;
  return points >= 2;
}
