import type { HideChoice } from '../../components/CaseHide.tsx';
import type { StoredMessage } from '../../utils/chats/model.ts';
import { breather } from '../../utils/evidence/breathe.ts';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';

/** Letters around a found text in its sample. */
const AROUND = 40;

/** What a case says, to look into. */
interface Said {
  text: string;
  side?: StoredMessage['direction'];
  folded: string;
}

const known = new WeakMap<Case, Promise<Said[]>>();

/**
 * The first message with each of these texts, else what else of the case holds it, so that the buyer can judge; `counts` says in how many
 * messages they stand. Throws the reason of `signal` when it is aborted.
 */
export async function placesOf(
  evidence: Case,
  texts: readonly HiddenText[],
  counts: readonly (number | undefined)[],
  signal?: AbortSignal,
): Promise<Omit<HideChoice, 'isHidden'>[]> {
  // Read once: every choice of the buyer asks again.
  const said = known.get(evidence) ?? saidIn(evidence);
  known.set(evidence, said);
  const all = await said;
  const breathe = breather(signal);
  const places: Omit<HideChoice, 'isHidden'>[] = [];
  for (const [at, item] of texts.entries()) {
    await breathe();
    const wanted = fold(item.text);
    const first = wanted === '' ? undefined : all.find(({ folded }) => folded.includes(wanted));
    places.push({ item, count: counts[at], sample: first && sampleOf(first.text, item.text), side: first?.side });
  }
  return places;
}

async function saidIn({ threads, note, events = [] }: Case): Promise<Said[]> {
  const breathe = breather();
  const first: Said[] = [];
  const more: Said[] = [];
  for (const { messages } of threads)
    for (const message of messages) {
      await breathe();
      // What a message says itself, before what is only shown in it, or said otherwise.
      first.push(placeOf(message.text, message.direction));
      more.push(...textsIn(message).map((text) => placeOf(text, message.direction)));
    }
  const others = [note ?? '', ...events.flatMap(({ title, details }) => [title, ...details])];
  const accounts = threads.map(({ conversation }) => conversation?.account ?? '');
  return [...first, ...more, ...[...others, ...accounts].map((text) => placeOf(text))];
}

const placeOf = (text: string, side?: StoredMessage['direction']): Said => ({ text, side, folded: fold(text) });

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
