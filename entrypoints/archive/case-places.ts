import type { HideChoice } from '../../components/CaseHide.tsx';
import type { StoredMessage } from '../../utils/chats/model.ts';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';

/** Letters around a found text in its sample. */
const AROUND = 40;

/** The first message with each of these texts, else what else of the case holds it, so that the buyer can judge; `counts` says in how many messages they stand. */
export function placesOf(
  { threads, note, events = [] }: Case,
  texts: readonly HiddenText[],
  counts: readonly (number | undefined)[],
): Omit<HideChoice, 'isHidden'>[] {
  const messages = threads.flatMap(({ messages }) => messages);
  const said = [
    // What a message says itself, before what is only shown in it, or said otherwise.
    ...messages.map(({ text, direction }) => placeOf(text, direction)),
    ...messages.flatMap((message) => textsIn(message).map((text) => placeOf(text, message.direction))),
    ...[note ?? '', ...events.flatMap(({ title, details }) => [title, ...details])].map((text) => placeOf(text)),
    ...threads.flatMap(({ conversation }) => placeOf(conversation?.account ?? '')),
  ];
  return texts.map((item, at) => {
    const wanted = fold(item.text);
    const first = wanted === '' ? undefined : said.find(({ folded }) => folded.includes(wanted));
    return { item, count: counts[at], sample: first && sampleOf(first.text, item.text), side: first?.side };
  });
}

const placeOf = (text: string, side?: StoredMessage['direction']) => ({ text, side, folded: fold(text) });

const textsIn = ({ original, translation, replyTo, revisions, otherTexts, cards, images }: StoredMessage): string[] =>
  [
    original,
    translation,
    replyTo,
    ...[...(revisions ?? []), ...(otherTexts ?? [])].map(({ text }) => text),
    ...(cards ?? []).flatMap(({ title, details }) => [title, details]),
    ...(images ?? []).map(({ alt }) => alt),
  ].filter((text) => text !== undefined);

/** Letters and digits alone: what is found has plain spaces and hyphens, the messages have theirs. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+@]+/gu, '');

/** Some letters around the text, never half a character. */
function sampleOf(text: string, found: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(found.toLowerCase()));
  const [from, to] = [Math.max(0, at - AROUND), at + found.length + AROUND];
  const cut = text.slice(from, to).toWellFormed().replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
