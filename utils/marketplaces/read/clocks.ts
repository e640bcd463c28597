/**
 * The clocks of the buyer on an order page, found by words: until when a dispute can be opened, a refund asked for or goods
 * sent back, and when the receipt counts as confirmed. No marketplace gives them anchors of their own.
 */
import type { PageClock, PageContext } from '../types.ts';
import {
  after,
  byItself,
  comesToEnd,
  condition,
  confirm,
  dispute,
  elsewhere,
  goBack,
  isGiven,
  lastDay,
  otherwise,
  protection,
  refund,
  remains,
  seller,
  ships,
  triggers,
  underWay,
  unlessDone,
  workingDays,
} from './clock-words.ts';
import { daysIn, type ShownDay } from './dates.ts';
import { lengthsIn, type ShownLength, withoutLengths } from './durations.ts';
import { before, step } from './protection.ts';
import { shownLines, textNodes, tidyText, westernDigits } from './text.ts';

const longestLine = 2000;
const longestSentence = 300;
const longestLabel = 80;
const mostClocks = 12;
/** How many blocks around a label its date or countdown is looked for in. */
const mostBlocks = 4;
/** Longer than any protection: a countdown of another kind. */
const LONGEST = 400 * 24 * 3_600_000;

const DIGIT = /\p{Nd}/u;

/** The clocks below an element, in page order, each once. */
export function clocksOf({ root, document }: PageContext): PageClock[] {
  const language = languageOf(document);
  const found = new Map<string, PageClock>();
  for (const text of clockTexts(root)) {
    const clock = clockIn(text, language);
    if (!clock) continue;
    const { about, day, left, within } = clock;
    const key = [about, day, left, within?.days, within?.of].join();
    if (!found.has(key)) found.set(key, clock);
    if (found.size >= mostClocks) break;
  }
  return [...found.values()];
}

/** A sentence, or a label with its value, as a clock; `undefined` when it is none or not certain. */
export function clockIn(text: string, language?: string): PageClock | undefined {
  const about = aboutOf(text);
  if (!about) return undefined;
  const shown = tidyText(text) ?? '';
  const plain = plainOf(shown);
  const dates = daysIn(plain, { dayFirst: isDayFirst(plain, language) });
  const day = dates.findLast((date) => date.day)?.day;
  if (day) {
    // A label and its date may stand side by side without a space in the page's source.
    if (isStep(plain, dates)) return { about, text: shown.replace(/(\p{L})(?=\d)/u, '$1 '), day };
    const isEnd = before.test(plain) || comesToEnd.test(plain) || lastDay.test(plain);
    return isEnd || (about === 'confirm' && byItself.test(plain)) ? { about, text: shown, day } : undefined;
  }
  const [length, ...more] = lengthsIn(plain);
  // "tem 7 dias" is no day of July, though Turkish writes it so.
  const isDated = dates.some(
    (date) => !length || date.index >= length.end || date.index + date.text.length <= length.index,
  );
  if (!length || isDated || workingDays.test(plain) || more.length > 0 || length.length <= 0 || length.length > LONGEST)
    return undefined;
  if (remains.test(plain)) return { about, text: shown, left: length.length };
  // That the receipt is confirmed names the receipt, and the order: neither is what it is counted from.
  const of = triggerOf(plain, length, about === 'confirm' ? ['delivery'] : ['receipt', 'delivery', 'order']);
  if (of) return length.days ? { about, text: shown, within: { days: length.days, of } } : undefined;
  // "If you don't confirm within 7 days": since when is not said, and it need not be now.
  const isUnless = condition.test(plain.slice(0, length.index)) || unlessDone.test(plain.slice(length.end));
  if (about === 'confirm' && length.days && isUnless) return undefined;
  const runs = about === 'confirm' ? byItself.test(plain) : comesToEnd.test(plain) || isGiven.test(plain);
  const isBare =
    !length.days && !/\p{L}{3}/u.test(plain.slice(length.end)) && protection.test(plain.slice(0, length.index));
  return runs || isBare ? { about, text: shown, left: length.length } : undefined;
}

/** Texts that may tell a clock: parts of sentences, and labels with the date or countdown that stands beside them. */
function* clockTexts(root: Node): Generator<string> {
  for (const line of shownLines(root)) {
    if (line.length < 3 || !DIGIT.test(line)) continue;
    for (const part of line.slice(0, longestLine).split(/[·•|;。!?]|(?<=\p{L}{3})\.\s*(?=\p{Lu})/u)) {
      const text = tidyText(part);
      if (text && text.length <= longestSentence && DIGIT.test(text)) yield text;
    }
  }
  yield* labelled(root);
}

/** What the sentence is about: the buyer's dispute, return or receipt, or nothing of that. */
function aboutOf(shown: string): PageClock['about'] | undefined {
  const text = plainOf(shown);
  if (otherwise.test(text) || (underWay.test(text) && !condition.test(text))) return undefined;
  if (dispute.test(text)) return 'dispute';
  const isBack = goBack.test(text) && !step.test(labelOf(text));
  const isMoney = refund.test(text) || protection.test(text);
  if (confirm.test(text) && (byItself.test(text) || (!isBack && !isMoney && triggers[0]?.[1].test(text)))) {
    return seller.test(text) ? undefined : 'confirm';
  }
  if (isBack) return 'return';
  return isMoney && !ships.test(text) ? 'dispute' : undefined;
}

/** Labels of which the value stands in another block: `Refund` / `Sep 4, 2026`, `Protection` / `13 d 5 h`. */
function* labelled(root: Node): Generator<string> {
  const nodes = [...textNodes(root)];
  for (const [index, node] of nodes.entries()) {
    const label = node.data.length <= 2 * longestLabel ? (tidyText(node.data) ?? '') : '';
    if (!label || label.length > longestLabel || DIGIT.test(label) || !aboutOf(label)) continue;
    for (let block = node.parentElement, up = 0; block && up < mostBlocks; block = block.parentElement, up++) {
      const [next, before] = [run(nodes, index, 1, block), run(nodes, index, -1, block)];
      const value = [next, before].find((text) => text && isValue(text));
      if (!value) continue;
      yield `${label} ${value}`;
      break;
    }
  }
}

/** The texts after (or before) a node inside a block, while they are a countdown's parts or the first of a date. */
function run(nodes: readonly Text[], from: number, direction: 1 | -1, block: Element): string {
  const parts: string[] = [];
  for (let index = from + direction; parts.length < 12; index += direction) {
    const node = nodes[index];
    if (!node || !block.contains(node)) break;
    const text = tidyText(node.data) ?? '';
    const isPart = text.length <= 30 && isPiece(text);
    if (!isPart) {
      if (parts.length === 0) parts.push(text);
      break;
    }
    if (direction === 1) parts.push(text);
    else parts.unshift(text);
  }
  return parts.join(' ');
}

/** Digits, a unit of time, or both: one of the elements that a countdown is drawn with. */
const isPiece = (text: string): boolean => /^[\d\s:]+$/.test(plainOf(text)) || bare(`0 ${text}`) || bare(text);

/** Nothing but a date or a countdown. */
function isValue(text: string): boolean {
  const plain = plainOf(text);
  if (text.length > 60 || !/\d/.test(plain) || /[%$€£]/.test(text)) return false;
  return bare(plain) || daysIn(plain).some((date) => plain.length - date.text.length <= 8);
}

function bare(text: string): boolean {
  const plain = plainOf(text);
  const rest = withoutLengths(plain)
    .replace(remains, ' ')
    .replace(/(?<!\p{L})(?:and|et|y|e|und|en|i|и|ve|و)(?!\p{L})/giu, ' ');
  return rest !== plain && !/[\p{L}\d]/u.test(rest);
}

/** Fit for comparing: digits and signs in their usual form, parts of a digital clock without space, letters without odd variants. */
function plainOf(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .replace(/(\d)\s*:\s*(?=\d\d(?!\d))/g, '$1:')
    .replace(/İ/g, 'i')
    .replace(/ё/g, 'е');
}

/** A label is all that stands before the first digit. */
const labelOf = (text: string): string => (/^\D*/.exec(plainOf(text))?.[0] ?? '').trim();

/** Nothing but the last step of the progress bar and its date. */
function isStep(text: string, dates: readonly ShownDay[]): boolean {
  const rest = dates.reduce((left, date) => left.replace(date.text, ' '), text).replace(/[\s:.,]+$|^[\s:.,]+/g, '');
  return step.test(rest);
}

/** What a length is counted from: named after it up to another thought, or before it as what comes first. */
function triggerOf(text: string, { index, end }: ShownLength, names: readonly (typeof triggers)[number][0][]) {
  const first = (part: string) => triggers.find(([name, pattern]) => names.includes(name) && pattern.test(part))?.[0];
  const rest = text.slice(end, end + 90);
  const cut = elsewhere.exec(rest)?.index ?? rest.length;
  // "Confirmed after 3 days": the word belongs to the length.
  const front = text.slice(0, index).replace(/(?:after|après|después de|nach|após|dopo|после|через|po|na)\s*$/iu, '');
  return first(rest.slice(0, cut)) ?? (after.test(front) ? first(front) : undefined);
}

/** `03/04/2026` is 3 April everywhere but in American English, and the word `the` tells English where the page does not. */
function isDayFirst(text: string, language = ''): boolean {
  if (/^(?:zh|ja|ko)\b/i.test(language)) return false;
  if (/^en\b/i.test(language)) return /^en-(?:GB|IE|AU|NZ|IN|ZA)/i.test(language);
  return !/(?<!\p{L})(?:the|before|by|if|until|your|ends?|is|return|refund|dispute)(?!\p{L})/iu.test(text);
}

function languageOf(document: Document): string | undefined {
  return document.documentElement?.getAttribute('lang') ?? undefined;
}
