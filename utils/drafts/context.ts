import type { Folded } from './fold.ts';
import type { Hit } from './match-terms.ts';
import { paysWith } from './pay-context.ts';
import { kindOf, MARK } from './skeleton.ts';
import type { Ambiguity } from './terms/types.ts';

// Cues are looked for in the folded text beside a hit, in the nine languages of the draft guard. Source: experience, 2026-11-23.
const BEFORE = 48;
const AFTER = 32;
const NEAR = 40;
/** Points a cue of an app must reach. */
const LEAST = { app: 2, likely: 1, strict: 3 };

/** Straight before the word: writing or calling there, having it, one's own account there. One or two languages per line. */
const VERBS =
  'add|contact|reach|message|msg|text|ping|dm|pm|call|talk|chat|speak|write|find|hit|hmu|meet|move|continue|switch|send|discuss|reply|connect|video|group|join|follow|hop|jump|found|saw|' +
  'ajout\\p{L}*|contact\\p{L}*|ecri\\p{L}*|appel\\p{L}*|parl\\p{L}*|discut\\p{L}*|joi\\p{L}*|envo\\p{L}*|retrouv\\p{L}*|pass\\p{L}*|continu\\p{L}*|mp|repond\\p{L}*|rejoin\\p{L}*|suis\\p{L}*|trouv\\p{L}*|' +
  'agreg\\p{L}*|anad\\p{L}*|escrib\\p{L}*|habl\\p{L}*|llam\\p{L}*|mand\\p{L}*|envi\\p{L}*|pas\\p{L}*|busca\\p{L}*|sigue\\p{L}*|conect\\p{L}*|contest\\p{L}*|encontr\\p{L}*|' +
  'schreib\\p{L}*|melde\\p{L}*|ruf\\p{L}*|erreich\\p{L}*|schick\\p{L}*|sprech\\p{L}*|fug\\p{L}*|hinzu\\p{L}*|chatten|kontakt\\p{L}*|folg\\p{L}*|adde?|gefunden|' +
  'cham\\p{L}*|fala\\p{L}*|convers\\p{L}*|adicion\\p{L}*|escrev\\p{L}*|lig\\p{L}*|segu\\p{L}*|entra\\p{L}*|achei|acha|' +
  'scriv\\p{L}*|chiam\\p{L}*|sent\\p{L}*|aggiung\\p{L}*|parli\\p{L}*|contatt\\p{L}*|trov\\p{L}*|risp\\p{L}*|' +
  'пиши\\p{L}*|напиш\\p{L}*|писа\\p{L}*|звон\\p{L}*|позвон\\p{L}*|добав\\p{L}*|скин\\p{L}*|общ\\p{L}*|связ\\p{L}*|свяж\\p{L}*|кин\\p{L}*|пришл\\p{L}*|отправ\\p{L}*|переид\\p{L}*|ответ\\p{L}*|созвон\\p{L}*|обсуд\\p{L}*|жду|нашел|нашла|видел\\p{L}*|' +
  'تواصل\\p{L}*|راسل\\p{L}*|كلم\\p{L}*|اكلم\\p{L}*|اضف\\p{L}*|ضيف\\p{L}*|ارسل\\p{L}*|اتصل\\p{L}*|ابعت\\p{L}*|نكمل|نتكلم|نتواصل|تابع\\p{L}*';
const BY =
  'on|via|by|through|using|over|to|in|sur|par|avec|por|en|al|a|no|na|pelo|pela|per|uber|auf|bei|mit|su|tramite|con|в|на|через|по|во|علي|عبر|ب|في|ع|ف';
const MINE =
  'my|your|ur|yr|our|mon|ton|votre|ma|ta|mi|tu|su|mein|meine|meinem|dein|deine|deinem|ihr|ihre|euer|meu|seu|teu|vosso|mio|tuo|suo|vostro|il mio|il tuo|o meu|мои|твои|ваш|свои|наш|мое|моем|моя|твоя|вашем|вашу';
const HAVE =
  'have|use|uses|using|got|on|are you on|do you use|have you got|avez vous|as tu|t as|tu as|j ai|vous avez|utilise|utilisez|utilises|etes vous sur|es tu sur|je suis sur|tienes|tenes|tiene|usas|usan|usa|uso|tengo|estas en|estoy en|hast du|haste|hast|haben sie|habe|nutzt|nutzen|nutze|benutze|tem|tens|tenho|voce tem|vc tem|hai|ha|ho|avete|usi|uso|sei su|sono su|siete su|есть|есть у вас|у вас|у тебя|у меня|используете|использую|пользуетесь|сижу в|عندك|عندكم|عندي|لديك|هل|تستخدم|نستخدم|استخدم';
/** Handing over a name there: `donne ton snap`, `скинь тг`. */
const GIVE =
  'give|share|drop|what s|whats|need|tell|swap|donne\\p{L}*|file|filez|passe\\p{L}*|quel est|c est quoi|dame|das|dime|deja\\p{L}*|pasa\\p{L}*|pon\\p{L}*|manda\\p{L}*|mande|cual es|gib|schick\\p{L}*|wie ist|was ist|passa|me passa|qual e|qual o|dai|dammi|dia|mandi|даи\\p{L}*|скин\\p{L}*|кин\\p{L}*|оставь\\p{L}*|какои|скажи\\p{L}*|дадите|اعطني|عطني|هات|وش';

/** A space of a list may be an apostrophe in the text: `t'as`. */
function apart(words: string): string {
  return words.replaceAll(' ', `[ '’-]`);
}

const DETERMINER = `(?: (?:${MINE}|the|le|la|el|o|os|il|lo|l|me|mir))?`;
const WRITE_THERE = new RegExp(
  `(?:^|[^\\p{L}])(?:${VERBS})(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,4}[^\\p{L}\\p{N}]+(?:${BY})${DETERMINER}[^\\p{L}]*$`,
  'u',
);
const BY_IT =
  /(?:^|[^\p{L}])(?:via|через|por|tramite|per|par|sur|pelo|uber|bei|auf|su|عبر|using|on my|on your|on|over|im|в|علي|عال|ع|ب|3al|3ala|3la|fel|bel)[^\p{L}\p{N}]*$/u;
const MY_OWN = new RegExp(`(?:^|[^\\p{L}])(?:${MINE})[^\\p{L}\\p{N}]*$`, 'u');
const HAVING = new RegExp(
  `(?:^|[^\\p{L}])(?:${apart(HAVE)})(?: (?:a|an|un|the|also|auch|ли|an|o|anche))?[^\\p{L}\\p{N}]*$`,
  'u',
);
const GIVING = new RegExp(
  `(?:^|[^\\p{L}])(?:${apart(GIVE)})(?:[ -](?:me|moi|mir|us|nous|мне|пожалуиста|please|pls|${MINE})){0,2}[^\\p{L}\\p{N}]*$`,
  'u',
);
/** A call or a meeting in it, and for the call apps "do a zoom". */
const CALL =
  /(?:^|[^\p{L}])(?:llamada|videollamada|reunion|reuniao|riunione|chiamata|videochiamata|appel|visio|созвон\p{L}*|звонок|видеозвонок|مكالمه|اجتماع|call|meeting|chamada|anruf)(?: (?:on|por|en|no|na|su|sur|par|via|in|uber|в|по|علي|عبر))?[^\p{L}\p{N}]*$/u;
const DO_A_CALL =
  /(?:^|[^\p{L}])(?:fait|faire|faisons|fais|do|have|hop on|jump on|schedule|set up|arrange|join|host|quick|free for|time for|up for|dispo pour|zeit fur|facciamo|fare|fazer|fazemos|marcar|hacer|hacemos|hagamos|machen|mach\p{L}*|organis\p{L}*|сделаем|نعمل)(?: (?:wir|un|une|a|an|ein|einen|eine|um|uma|una|kurzes|kurzen|quick|short|petit|\d+ min))*[^\p{L}\p{N}]*$/u;
const CALL_APPS = new Set(['zoom', 'meet', 'slack']);
const ADD_IT =
  /(?:(?:^|[^\p{L}])(?:add(?: me)?(?: (?:on|my))?|ajoute[zr]?(?: moi)?(?: sur)?|add (?:me )?(?:in|auf|no|na)|(?:ضيف\p{L}*|اضف\p{L}*|اكلم\p{L}*|كلم\p{L}*|حسابي|معرفي|يوزري|رقم|رقمي)(?: (?:علي|في|ب|ع))?)|加(?:我|个|個|一下|你|您)*(?:的)?|用|有|上|我的|你的|您的|发|發|聊|通过|留|给我|在|我们|可以|换|号|扫|[+➕])[\s:：]*$/u;

/** Straight after the word. */
const APP_AFTER =
  /^[\s"'»)]*(?:id|app|account|messenger|user ?name|群|号|號|私訊|私信|私聊|聯絡|联系|同号|同號)(?![a-z])/u;
const ID_AFTER =
  /^[\s"'»)]*(?:me|call|chat|group|messenger|handle|number|name|nick|channel|profile?|profil[eo]?|page|reel|story|stories|konto|gruppe|groupe|grupo|gruppo|cuenta|perfil|compte|conta|kanal|canale?|numero|nummer|аккаунт\p{L}*|групп\p{L}*|канал\p{L}*|чат\p{L}*|ник|профил\p{L}*|号|群|上|聊|联系|联络|交換|教えて|아이디|吗|嗎|是|说|发|發|上说|是多少|多少|沟通|我)(?![a-z])/u;
const HANDLE_AFTER =
  /^\s*(?:(?::|：|=|@|\()\s*@?[\p{L}\p{N}_.+]{3,}|(?:is|est|ist|es|e|это|c est|at|as|als|como|come|sous|unter)\s+@?(?=[a-z0-9_.]*[\d_.][a-z0-9_])[a-z][a-z0-9_.]{3,})/u;
const LOOKS_LIKE_HANDLE = /^[\s:：=@]*(?=[a-z0-9_.]{4,})(?=[a-z_.]*[0-9_])[a-z][a-z0-9_.]{3,}/u;
const NUMBER_AFTER =
  /^[\s:：.=-]*(?:(?:me|us)(?: (?:at|on|under))? |(?:is|est|ist|es|e|c.est|это)(?: le| the| o| il)? )?\+?\(?\d[\d\s()./-]{5,}/u;
const CALL_AFTER =
  /^[\s-]*(?:call|meeting|invit\p{L}*|link|session|chat|termin|gesprach|anruf|besprechung|konferenz)(?!\p{L})/u;
/** Straight before: whose number or name it is. */
const NUMBER_OF =
  /(?:^|[^\p{L}])(?:numeros?|num|number|nummer|nr|номер|رقم|account|compte|conta|cuenta|user|id|pseudo|号码|perfil|profil)[^\p{L}\p{N}]*$/u;
const TALK_AFTER =
  /^[\s,]*(?:\p{L}+ ){0,2}(?:sprechen|schreiben|schreib|reden|chatten|telefonieren|erreichbar|erreichen|anrufen|melden|kontaktieren|besprechen)(?!\p{L})/u;

/** Ordinary nouns have articles and measures before them. */
const ARTICLE =
  /(?:^|[^\p{L}])(?:the|a|an|this|that|each|every|no|weak|strong|one|two|le|la|les|un|une|cette|ce|el|los|las|una|der|das|die|ein|eine|dem|den|kein|o|um|uma|lo|il|i|gli|один|эта|этот|\d+ ?(?:mm|cm|m|x)?)[^\p{L}\p{N}]*$/u;

const CHECKOUT =
  /(?:check ?out|at the till|a la caisse|panier|an der kasse|warenkorb|carrito|finalizar (?:la )?compra|carrinho|alla cassa|carrello|оформлени|корзин|结算|结账|結帳|结帐|付款页|صفحه الدفع|اتمام الطلب|السله|عربه التسوق)/u;
const ASIDE =
  /(?:instead|direct|diret|friend|amigos|proches|entre amis|amici|freunde|outside|hors|fuera|fora d|fuori|напрямую|вместо|мимо|私|线下|خارج|بدل)/u;

/** Does the buyer mean the app or the payment, and not the ordinary word? Unambiguous terms are always meant. `neighbours`: hits close by. */
export function isMeant(folded: Folded, hit: Hit, neighbours: Hit[]): boolean {
  const { ambiguous } = hit.entry.term;
  if (!ambiguous) return true;
  const { plain } = folded;
  if (isOrdinary(plain, hit)) return false;
  const around = plain.slice(Math.max(0, hit.from - NEAR), hit.to + NEAR);
  const near = nearWords(ambiguous)?.test(around) ?? false;
  if (ambiguous.checkout && CHECKOUT.test(around) && !ASIDE.test(around)) return false;
  if (ambiguous.cue === 'none') return !near && !isCode(hit, plain);
  const before = plain.slice(Math.max(0, hit.from - BEFORE), hit.from);
  const after = plain.slice(hit.to, hit.to + AFTER);
  if (hit.entry.length < 4 && /^\d/.test(after) && !ADD_IT.test(before)) return false;
  if (ambiguous.cue === 'pay') {
    if (near) return false;
    const head = (isWholeDraft(plain, hit) ? 2 : 0) + company(plain, hit, neighbours, isPayment);
    return paysWith(before, after, head, hit.entry.term.term === 'check');
  }
  return score(before, after, folded, hit, neighbours) - (near ? 2 : 0) >= LEAST[ambiguous.cue];
}

function score(before: string, after: string, folded: Folded, hit: Hit, neighbours: Hit[]): number {
  let points = 0;
  if (APP_AFTER.test(after)) points += 2;
  else if (CALL_APPS.has(hit.entry.term.term) && CALL_AFTER.test(after)) points += 4;
  else if (ID_AFTER.test(after) || TALK_AFTER.test(after)) points += 1;
  if (HANDLE_AFTER.test(after) || LOOKS_LIKE_HANDLE.test(after) || NUMBER_AFTER.test(after)) points += 2;
  const call = CALL.test(before) || (CALL_APPS.has(hit.entry.term.term) && DO_A_CALL.test(before));
  const there = call || WRITE_THERE.test(before);
  if (there) points += 2;
  else if (BY_IT.test(before)) points += 1;
  if (MY_OWN.test(before)) points += 1;
  if (GIVING.test(before)) points += 1;
  else if (HAVING.test(before)) points += 1;
  if (ADD_IT.test(before)) points += 2;
  if (NUMBER_OF.test(before)) points += 1;
  if (isWholeDraft(folded.plain, hit)) points += 2;
  points += company(folded.plain, hit, neighbours, isApp);
  if (/^\s*(?:[?!.؟？。！]|$)/u.test(after) && points) points += 1;
  if (isCapital(folded, hit)) points += 1;
  if (!there && ARTICLE.test(before)) points -= 2;
  return points;
}

/** `QQ987654321BR` is a tracking number. */
function isCode(hit: Hit, plain: string): boolean {
  return hit.entry.length < 4 && /^\d{9}[a-z]{2}(?![a-z])/.test(plain.slice(hit.to, hit.to + 12));
}

const nears = new WeakMap<Ambiguity, RegExp>();

function nearWords(ambiguous: Ambiguity): RegExp | undefined {
  if (!ambiguous.near) return undefined;
  let pattern = nears.get(ambiguous);
  if (!pattern) {
    pattern = new RegExp(ambiguous.near, 'u');
    nears.set(ambiguous, pattern);
  }
  return pattern;
}

/** A phrase of the ordinary word which covers the hit. */
function isOrdinary(plain: string, hit: Hit): boolean {
  if (!hit.entry.not.length) return false;
  const from = Math.max(0, hit.from - 24);
  const around = plain.slice(from, hit.to + 24).replace(/[^\p{L}\p{N}]/gu, (sign) => (sign.length > 1 ? '  ' : ' '));
  return hit.entry.not.some((words) => {
    for (let at = around.indexOf(words); at !== -1; at = around.indexOf(words, at + 1)) {
      const open = at === 0 || kindOf(around.charCodeAt(at - 1)) >= MARK || kindOf(words.charCodeAt(0)) > 1;
      if (open && from + at < hit.to && from + at + words.length > hit.from) return true;
    }
    return false;
  });
}

/** Written with capitals in the middle of a sentence: `Signal`, `LINE`. */
function isCapital({ text, plain, start, end }: Folded, hit: Hit): boolean {
  const written = text.slice(start[hit.from], end[hit.to - 1]);
  if (!/^\p{Lu}/u.test(written)) return false;
  return /[\p{L}\p{N},]\s+$/u.test(plain.slice(Math.max(0, hit.from - 4), hit.from)) || /^\p{Lu}{3,}$/u.test(written);
}

/** `Signal?` and nothing else. */
function isWholeDraft(plain: string, hit: Hit): boolean {
  return !/[\p{L}\p{N}]/u.test(plain.slice(Math.max(0, hit.from - 20), hit.from) + plain.slice(hit.to, hit.to + 20));
}

const isApp = ({ category }: Hit['entry']['term']) => category === 'messenger' || category === 'social';
const isPayment = ({ category }: Hit['entry']['term']) => category === 'payment';
const BETWEEN =
  /^(?:\s*(?:,|\/|&|\+|or|and|ou|et|o|y|e|u|oder|und|или|и|либо|أو|او|و|或|和|或者|还是)\s*)+(?:(?:on|by|with|sur|par|su|auf|per|uber|en|por|el|al|no|na|pelo|с|в|на|по|через|علي|ب)\s|(?:l|il|la|le|o|a|the)[\s']+)*$/u;

/** Points for being named in one breath with a word that is not in doubt: `Signal or Threema`. */
function company(plain: string, hit: Hit, neighbours: Hit[], isKind: (term: Hit['entry']['term']) => boolean): number {
  const found = neighbours.some((other) => {
    if (other === hit || (other.entry.term.ambiguous && other.entry.term.ambiguous.cue !== 'none')) return false;
    if (!isKind(other.entry.term)) return false;
    if (other.to <= hit.from) return BETWEEN.test(plain.slice(other.to, hit.from));
    return hit.to <= other.from && BETWEEN.test(plain.slice(hit.to, other.from));
  });
  return found ? 2 : 0;
}
