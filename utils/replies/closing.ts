import { anywhere, wholeWords } from './promise-readers.ts';
import { fold } from './promise-text.ts';

/** Words of thanks and agreement, in the nine languages of `promise-words.ts`. Experience with buyers' messages, 2026-11-23. */
const CLOSING =
  "thanks?|thank you|thx|ty|ok(?:ay)?|great|perfect|alright|fine|got it|understood|bye|merci|d'accord|parfait|super|tres bien|compris|gracias|vale|perfecto|de acuerdo|entendido|danke~|vielen dank|alles klar|in ordnung|obrigad[oa]|valeu|perfeito|combinado|grazie|va bene|perfetto|d'accordo|capito|спасибо|хорошо|ладно|понятно|отлично|شكرا|تمام|حسنا|ممتاز";
const CLOSING_ZH = '谢谢|謝謝|多谢|感谢|好的|好吧|收到|明白|知道了';
/** With one of these there is more to it. */
const BUT = 'not|but|no|mais|pas|pero|aber|nicht|kein~|mas|nao|ma|non|но|не|нет|لكن|ليس|لا|لم|still|when|where';
const BUT_ZH = '但|不|没|沒';
/** Who writes more has something to say. */
const SHORT = 60;

let patterns: { closes: RegExp[]; adds: RegExp[] } | undefined;

/** Whether a message only thanks or agrees: nobody needs to answer it. */
export function isClosing(text: string): boolean {
  if (text.length > SHORT || /[?？؟]/.test(text)) return false;
  // A text of signs alone ("👍") says as much.
  if (!/[\p{L}\p{N}]/u.test(text)) return text.trim() !== '';
  patterns ??= {
    closes: [wholeWords(CLOSING), anywhere(CLOSING_ZH)],
    adds: [wholeWords(BUT), anywhere(BUT_ZH)],
  };
  const folded = fold(text).text;
  const has = (words: readonly RegExp[]) => words.some((pattern) => folded.search(pattern) >= 0);
  return has(patterns.closes) && !has(patterns.adds) && !/\d/.test(folded);
}
