import type { HideChoice } from '../../components/CaseHide.tsx';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';

/** Letters around a found text in its sample. */
const AROUND = 40;

/** The first message with each of these texts, so that the buyer can judge; `counts` says in how many they stand. */
export function placesOf(
  { threads }: Case,
  texts: readonly HiddenText[],
  counts: readonly (number | undefined)[],
): Omit<HideChoice, 'isHidden'>[] {
  const messages = threads
    .flatMap(({ messages }) => messages)
    .map((message) => ({ message, text: fold(message.text) }));
  return texts.map((item, at) => {
    const wanted = fold(item.text);
    const first = messages.find(({ text }) => text.includes(wanted))?.message;
    return {
      item,
      count: counts[at],
      sample: first && sampleOf(first.text, item.text),
      side: first?.direction,
    };
  });
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Some letters around the text, never half a character. */
function sampleOf(text: string, found: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(found.toLowerCase()));
  const [from, to] = [Math.max(0, at - AROUND), at + found.length + AROUND];
  const cut = text.slice(from, to).toWellFormed().replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
