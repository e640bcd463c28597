/** What a site writes where a message was. A seller may write the same: it counts only in the place of a message. */

import { NOTICES } from './deletion-words.ts';
import type { Direction } from './model.ts';

/** What a notice says. */
export interface DeletionNotice {
  /** Who took the message back, where it says so: a side, the site, or whoever wrote it. */
  by?: Direction | 'author';
}

/** Longer texts are messages. */
const LONGEST = 120;
const BY: Record<keyof typeof NOTICES, DeletionNotice['by']> = {
  buyer: 'out',
  seller: 'in',
  site: 'system',
  author: 'author',
  somebody: undefined,
};
/** Some word of every notice: nearly all other texts are told by this alone. */
const WORD =
  /messag|mensaje|mensagem|nachricht|bericht|wiadomo|mesaj|сообщени|消息|訊息|信息|留言|撤回|收回|メッセージ|메시지|رسالة|הודעה/iu;
/** What stands around the words: quotes, signs, a link to write the message anew. */
const AROUND =
  /^(?:[\s\p{P}\p{S}\p{Extended_Pictographic}]|\u200d|\ufe0f)+|(?:[\s\p{P}\p{S}\p{Extended_Pictographic}]|\u200d|\ufe0f)+$/gu;
const AGAIN = /[\s,.，。!！]+(?:re-?edit|edit again|undo|重新编辑|重新編輯)$/iu;

type By = DeletionNotice['by'] | 'nobody';
let patterns: [RegExp, By][] | undefined;
/** The same texts are asked about again and again. */
const asked = new Map<string, By>();
const MOST_ASKED = 5_000;

/**
 * What a text says of a message taken back; `undefined` when it is no such notice. Beside or in the bubble of a side, a notice
 * that names nobody means the author; in a row of the site's own it may be anybody.
 */
export function deletionNotice(text: string, direction: Direction): DeletionNotice | undefined {
  if (text.length > LONGEST || text.length === 0) return undefined;
  if (!asked.has(text)) {
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(text, WORD.test(text) ? saidBy(text) : 'nobody');
  }
  const said = asked.get(text);
  if (said === 'nobody') return undefined;
  const by = said ?? (direction === 'system' ? undefined : 'author');
  return by === undefined ? {} : { by };
}

/** Who took a message back, `undefined` where that is left open; `nobody` when the text says no such thing. */
function saidBy(text: string): By {
  const plain = text.normalize('NFC').trim().replace(AGAIN, '').replace(AROUND, '').replaceAll('’', "'");
  const words = plain.replace(/\s+/g, ' ').toLowerCase();
  patterns ??= Object.entries(NOTICES).map(([who, forms]): [RegExp, By] => [
    new RegExp(`^(?:${forms.join('|').replaceAll('#', '[^.!?。！？]{1,40}')})$`, 'u'),
    BY[who as keyof typeof NOTICES],
  ]);
  const found = patterns.find(([pattern]) => pattern.test(words));
  return found ? found[1] : 'nobody';
}
