/**
 * Until when the buyer is protected, found by words. No marketplace gives this date an anchor of its own: AliExpress
 * shows it as a sentence ("Refund if no delivery before Sep 4, 2026") and as a step of a progress bar ("Refund" with
 * "Sep 4, 2026" beside it); both seen in an order answer of 2026-09. Languages that are not here give nothing.
 */

import type { PageContext } from '../types.ts';
import { daysIn } from './dates.ts';
import { shownLines, textNodes, tidyText } from './text.ts';

const refund = new RegExp(
  [
    'refund|protection|rembours|protección|reembolso|proteção|erstatt|käuferschutz|rimbors|protezione|terugbetal',
    'kopersbescherming|zwrot|ochron|החזר|זיכוי|הגנ|استرداد|حماية|iade|koruma|возврат|защит|返金|保護|환불|보호|退款|保障',
    'pengembalian|perlindungan|hoàn tiền|คืนเงิน',
  ].join('|'),
  'iu',
);
/** A day up to which something can be done. */
export const before = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])(?:before|by|until|till|through|ends?|avant|d['’]ici|jusqu['’]\p{L}+|antes|hasta|vor|bis|até|prima`,
    '|entro|fino|voor|vóór|uiterlijk|tot|przed|do|לפני|עד|قبل|حتى|önce|kadar|до|sebelum|hingga|trước|đến|ก่อน|จนถึง)',
    String.raw`(?![\p{L}\p{M}])|まで|以前|までに|까지|이전|之前|前`,
  ].join(''),
  'iu',
);
/** What the last step of the progress bar is called, alone. */
export const step = new RegExp(
  [
    '^(?:refund|remboursement|reembolso|(?:rück)?erstattung|rimborso|terugbetaling|zwrot(?: pieniędzy)?',
    'החזר(?: כספי)?|استرداد(?: الأموال)?|(?:para )?iade(?:si)?|возврат(?: денег)?|返金|환불|退款',
    'pengembalian dana|hoàn tiền|คืนเงิน)$',
  ].join('|'),
  'iu',
);

/** The text that carries the date: a date alone, or a sentence. Those with a date that can be resolved come first. */
export function protectionText({ root }: PageContext): string | undefined {
  const texts = [...sentences(root), ...steps(root)];
  return texts.find((text) => daysIn(text).some(({ day }) => day)) ?? texts[0];
}

/** Parts of sentences about a refund before some date. */
function* sentences(root: Node): Generator<string> {
  for (const line of shownLines(root)) {
    if (!refund.test(line)) continue;
    for (const part of line.slice(0, 2000).split(/[·•|;。]|(?<=\p{L}{3})\. (?=\p{Lu})/u)) {
      if (refund.test(part) && before.test(part) && daysIn(part).length > 0) yield tidyText(part) ?? '';
    }
  }
}

/** Dates that stand beside the word alone; of the text before and after, the one in the nearer block. */
function* steps(root: Node): Generator<string> {
  const nodes = [...textNodes(root)];
  for (const [index, node] of nodes.entries()) {
    if (!step.test(tidyText(node.data) ?? '')) continue;
    const beside = [nodes[index + 1], nodes[index - 1]].filter((other) => other && isDate(other.data));
    for (
      let block = node.parentElement, up = 0;
      block && beside.length > 0 && up < 4;
      block = block.parentElement, up++
    ) {
      const near = beside.find((other) => other && block?.contains(other));
      if (!near) continue;
      yield tidyText(near.data) ?? '';
      break;
    }
  }
}

/** Nothing but a date, or but some short text with a day in it in a language that is not known. */
const isDate = (text: string): boolean => text.trim().length <= 30 && /\d{1,2}/.test(text) && !/[%$€£]/.test(text);
