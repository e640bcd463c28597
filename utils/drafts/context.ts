import type { Folded } from './fold.ts';
import type { Hit } from './match-terms.ts';
import { kindOf, MARK } from './skeleton.ts';

// Cues are looked for in the folded text beside a hit, in the nine languages of the draft guard. Source: experience, 2026-11-22.
const BEFORE = 48;
const AFTER = 32;

/** Straight before the word: writing or calling there, having it, one's own account there. Three languages per line. */
const VERBS =
  'add|contact|reach|message|msg|text|ping|dm|pm|call|talk|chat|speak|write|find|hit|meet|move|continue|switch|send|discuss|reply|connect|video|group|join|follow|' +
  'ajout\\p{L}*|contact\\p{L}*|ecri\\p{L}*|appel\\p{L}*|parl\\p{L}*|discut\\p{L}*|joi\\p{L}*|envo\\p{L}*|retrouv\\p{L}*|pass\\p{L}*|continu\\p{L}*|' +
  'agreg\\p{L}*|anad\\p{L}*|escrib\\p{L}*|habl\\p{L}*|llam\\p{L}*|mand\\p{L}*|envi\\p{L}*|pas\\p{L}*|busca\\p{L}*|' +
  'schreib\\p{L}*|melde\\p{L}*|ruf\\p{L}*|erreich\\p{L}*|schick\\p{L}*|sprech\\p{L}*|fug\\p{L}*|hinzu\\p{L}*|chatten|kontakt\\p{L}*|' +
  'cham\\p{L}*|fala\\p{L}*|convers\\p{L}*|adicion\\p{L}*|escrev\\p{L}*|lig\\p{L}*|' +
  'scriv\\p{L}*|chiam\\p{L}*|sent\\p{L}*|aggiung\\p{L}*|parli\\p{L}*|contatt\\p{L}*|' +
  'пиши\\p{L}*|напиш\\p{L}*|звон\\p{L}*|позвон\\p{L}*|добав\\p{L}*|скин\\p{L}*|общ\\p{L}*|связ\\p{L}*|кин\\p{L}*|пришл\\p{L}*|отправ\\p{L}*|переид\\p{L}*|' +
  'تواصل|راسل\\p{L}*|كلم\\p{L}*|اضف\\p{L}*|ارسل\\p{L}*|اتصل\\p{L}*';
const BY =
  'on|via|by|through|using|over|to|in|sur|par|via|avec|por|en|al|a|no|na|pelo|pela|per|uber|auf|bei|mit|in|su|tramite|con|в|на|через|по|во|على|عبر|ب';
const MINE =
  'my|your|ur|our|mon|ton|votre|ma|ta|mi|tu|su|mein|meine|dein|deine|ihr|ihre|meu|seu|teu|mio|tuo|suo|il mio|il tuo|o meu|мои|твои|ваш|наш|мое|моем';
const HAVE =
  'have|use|got|on|are you on|do you use|have you got|avez vous|as tu|tu as|vous avez|utilisez|utilises|etes vous sur|es tu sur|tienes|tiene|usas|usan|estas en|hast du|haben sie|nutzt|nutzen|tem|voce tem|usa|hai|ha|avete|usi|sei su|есть|у вас|используете|عندك|لديك|هل|تستخدم';

const WRITE_THERE = new RegExp(
  `(?:^|[^\\p{L}])(?:${VERBS})(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,4}[^\\p{L}\\p{N}]+(?:${BY})(?: (?:my|your|the|le|la|mon|mi|meu|o|mein))?[^\\p{L}]*$`,
  'u',
);
const BY_IT =
  /(?:^|[^\p{L}])(?:via|через|por|tramite|per|par|pelo|عبر|using|on my|on your|over|im|в|على)[^\p{L}\p{N}]*$/u;
const MY_OWN = new RegExp(`(?:^|[^\\p{L}])(?:${MINE})[^\\p{L}\\p{N}]*$`, 'u');
const HAVING = new RegExp(`(?:^|[^\\p{L}])(?:${HAVE})(?: (?:a|an|un|the|also|auch|ли|an))?[^\\p{L}\\p{N}]*$`, 'u');
const ADD_IT =
  /(?:(?:^|[^\p{L}])(?:add(?: me)?(?: (?:on|my))?|ajoute[zr]?(?: moi)?(?: sur)?)|加(?:我|个|一下|你|您)*(?:的)?|用|有|上|我的|你的|您的|发|聊|通过|留|给我|在|我们)[\s:：]*$/u;

/** Straight after the word. */
const APP_AFTER = /^[\s"'»)]*(?:id|app|account|messenger|user ?name|群|号)(?![a-z])/u;
const ID_AFTER =
  /^[\s"'»)]*(?:me|call|chat|group|messenger|handle|number|name|nick|konto|gruppe|groupe|grupo|gruppo|cuenta|compte|conta|numero|nummer|аккаунт|группа|ник|号|群|上|聊|联系|交換|交换|教えて|아이디|吗|是|说|发|上说|是多少|多少)(?![a-z])/u;
const HANDLE_AFTER =
  /^\s*(?:(?::|：|=|@|\()\s*@?[\p{L}\p{N}_.+]{3,}|(?:is|est|ist|es|e)\s+@?[a-z.]*[\d_][\p{L}\p{N}_.]{2,})/u;
const LOOKS_LIKE_HANDLE = /^[\s:：=@]*(?=[a-z0-9_.]{4,})(?=[a-z_.]*[0-9_])[a-z][a-z0-9_.]{3,}/u;
const NUMBER_AFTER = /^[\s:：.=-]*\+?\(?\d[\d\s()./-]{5,}/u;

/** Ordinary nouns have articles and measures before them. */
const ARTICLE =
  /(?:^|[^\p{L}])(?:the|a|an|this|that|each|every|no|weak|strong|one|two|le|la|les|un|une|cette|ce|el|los|las|una|der|das|die|ein|eine|dem|den|kein|o|um|uma|lo|il|i|gli|один|эта|этот|\d+ ?(?:mm|cm|m|x)?)[^\p{L}\p{N}]*$/u;

const PAY =
  /(?:^|[^\p{L}])(?:pay|paying|paid|payment|pays|paiement|pago|zahlung|pagamento|transfer|send|sent|accept|take|settle|cash|paie|paye\p{L}*|payer|regl\p{L}*|accept\p{L}*|envo\p{L}*|pag\p{L}*|acept\p{L}*|transfer\p{L}*|zahl\p{L}*|bezahl\p{L}*|uberweis\p{L}*|schick\p{L}*|nimmst|nehmen|aceit\p{L}*|mand\p{L}*|passa?r?|paso|faz\p{L}*|faccio|accett\p{L}*|ricaric\p{L}*|invi\p{L}*|плат\p{L}*|оплат\p{L}*|опла\p{L}*|перев\p{L}*|принима\p{L}*|скин\p{L}*|кошел\p{L}*|付|转|支付|ادفع|تحويل|دفع|via|per|by|par|por|pelo|through|iban|rib|money|argent|geld|dinero|dinheiro|soldi|деньги)(?![\p{L}])/u;

/** Does the buyer mean the app or the payment, and not the ordinary word? Unambiguous terms are always meant. `neighbours`: hits close by. */
export function isMeant(folded: Folded, hit: Hit, neighbours: Hit[]): boolean {
  const { ambiguous } = hit.entry.term;
  if (!ambiguous) return true;
  const { plain } = folded;
  const before = plain.slice(Math.max(0, hit.from - BEFORE), hit.from);
  const after = plain.slice(hit.to, hit.to + AFTER);
  if (isOrdinary(plain, hit)) return false;
  if (ambiguous.cue === 'none') return true;
  if (ambiguous.cue === 'pay') return paysWith(before, after, folded, hit);
  return score(before, after, folded, hit, neighbours) >= 2;
}

function score(before: string, after: string, folded: Folded, hit: Hit, neighbours: Hit[]): number {
  let points = 0;
  if (APP_AFTER.test(after)) points += 2;
  else if (ID_AFTER.test(after)) points += 1;
  if (HANDLE_AFTER.test(after) || LOOKS_LIKE_HANDLE.test(after) || NUMBER_AFTER.test(after)) points += 2;
  const there = WRITE_THERE.test(before);
  if (there) points += 2;
  else if (BY_IT.test(before)) points += 1;
  if (MY_OWN.test(before)) points += 1;
  if (HAVING.test(before)) points += 1;
  if (ADD_IT.test(before)) points += 2;
  if (isCapital(folded, hit)) points += 1;
  if (isWholeDraft(folded.plain, hit)) points += 2;
  if (hasCompany(folded, hit, neighbours)) points += 2;
  if (/^\s*(?:[?!.,;؟？。，]|$)/u.test(after) && points) points += 1;
  if (!there && ARTICLE.test(before)) points -= 2;
  return points;
}

function paysWith(before: string, after: string, folded: Folded, hit: Hit): boolean {
  const near = before.slice(-32);
  if (ARTICLE.test(before) && hit.entry.letters !== 'check' && hit.entry.letters !== 'cheque' && hit.entry.length > 3) {
    return /(?:with|by|per|par|via|mit|con|com|avec) \p{L}+ $/u.test(before) && PAY.test(near);
  }
  if (PAY.test(near) || /^\s*(?:me|you|transfer|payment|account|direct\p{L}*|amigos|friends)(?![\p{L}])/u.test(after))
    return true;
  return MY_OWN.test(before) && isCapital(folded, hit);
}

/** A phrase of the ordinary word which covers the hit. */
function isOrdinary(plain: string, hit: Hit): boolean {
  if (!hit.entry.not.length) return false;
  const from = Math.max(0, hit.from - 24);
  const around = plain.slice(from, hit.to + 24).replace(/[^\p{L}\p{N}]/gu, ' ');
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

/** Named in one breath with an app that is not in doubt: `Signal or Threema`. */
function hasCompany({ plain }: Folded, hit: Hit, neighbours: Hit[]): boolean {
  return neighbours.some((other) => {
    if (other === hit || (other.entry.term.ambiguous && other.entry.term.ambiguous.cue !== 'none')) return false;
    if (other.entry.term.category !== 'messenger' && other.entry.term.category !== 'social') return false;
    const between =
      other.to <= hit.from
        ? plain.slice(other.to, hit.from)
        : hit.to <= other.from
          ? plain.slice(hit.to, other.from)
          : ' x ';
    return /^(?:\s*(?:,|\/|&|\+|or|and|ou|et|o|y|e|u|oder|und|или|и|أو|او|و|或|和|或者)\s*)+(?:on |sur |su |auf |в )?$/u.test(
      between,
    );
  });
}
