/** Who the reader of a page is, by what the page says of the two names in a thread, and what their rows show. */

import { addressOf } from './detect-bubbles.ts';
import type { Row } from './detect-parts.ts';
import type { Box, Page } from './dom.ts';

/** What a page knows of a name or of a kind of rows. */
export interface Surroundings {
  page: Page;
  top: Box;
  /** Texts in the head of the pane, the likeliest name of the other side first. */
  head: string[];
  /** The box to write in. */
  box: Box | undefined;
}

// How a page calls the reader, where it shows a name over the reader's own messages.
const SELF = new Set(
  'you me i moi vous toi yo tú tu usted ich du sie io eu você ik jij u ja ty я вы ты ben sen siz 我 你 您 自分 私 あなた 나 저 أنا أنت אני אתה'.split(
    ' ',
  ),
);
const OWN_WORDS = /(^|[\s_-])(own|mine|me|self|sent|outgoing|out|right|end|sender|from-?me|is-?own|user)($|[\s_-])/i;
const OTHER_WORDS =
  /(^|[\s_-])(other|theirs|received|incoming|in|left|start|receiver|them|peer|seller|bot|assistant)($|[\s_-])/i;
const TICKS = /[✓✔☑🗸]/u;
/** Rows of a kind that are looked at. */
const SAMPLE = 12;
/** What is said of one kind must outweigh what is said of the other by this much. */
const ENOUGH = 1.5;

/** Does a page call its reader so, as in "You"? */
export function isSelf(name: string): boolean {
  return SELF.has(name.toLowerCase());
}

/** "own" or "other" by words in the markup of one box; `undefined` where it says neither. */
export function sideByWords({ element }: Box): 'own' | 'other' | undefined {
  const words = `${element.getAttribute('class') ?? ''} ${Object.values((element as HTMLElement).dataset ?? {}).join(' ')}`;
  return OWN_WORDS.test(words) ? 'own' : OTHER_WORDS.test(words) ? 'other' : undefined;
}

/** Of two names in a thread the one of the reader, or `undefined` where nothing tells. */
export function ownName(names: readonly [string, string], rows: Row[], around: Surroundings): string | undefined {
  const [first, second] = names;
  const weight = (name: string) => {
    const own = rows.filter((row) => row.name === name);
    return (isSelf(name) ? 4 : 0) - saidOfPeer(name, around) + ownMarks(own, around);
  };
  const [a, b] = [weight(first), weight(second)];
  return Math.abs(a - b) < ENOUGH ? undefined : a > b ? first : second;
}

/** Of two kinds of rows the one of the reader, or `undefined` where nothing tells. */
export function ownKind(kinds: readonly [Row[], Row[]], around: Surroundings): Row[] | undefined {
  const weight = (rows: Row[]) => {
    const names = new Set(rows.map((row) => row.name).filter((name) => name !== undefined));
    const said = [...names].map((name) => (isSelf(name) ? 4 : 0) - saidOfPeer(name, around));
    return Math.max(-4, ...said, said.length === 0 ? 0 : -4) + ownMarks(rows, around);
  };
  const [a, b] = [weight(kinds[0]), weight(kinds[1])];
  return Math.abs(a - b) < ENOUGH ? undefined : a > b ? kinds[0] : kinds[1];
}

/** How much the page around the thread says that `name` is the other side. */
function saidOfPeer(name: string, { page, head, box }: Surroundings): number {
  const document = page.root.element.ownerDocument;
  const field = box?.element;
  const words = ['aria-label', 'placeholder', 'data-placeholder', 'title'].map((key) => field?.getAttribute(key) ?? '');
  let said = 0;
  if (head[0] !== undefined && isNamed(name, head[0])) said += 4;
  else if (head.some((text) => isNamed(name, text))) said += 3;
  if (words.some((text) => isNamed(name, text))) said += 3;
  if (isNamed(name, document.title)) said += 2;
  return said;
}

/** Ticks, an avatar as beside the box to write in, words in the markup: what marks the reader's own rows. */
function ownMarks(rows: Row[], { box }: Surroundings): number {
  const sample = rows.slice(-SAMPLE);
  const share = (holds: (row: Row) => boolean) => sample.filter(holds).length / Math.max(1, sample.length);
  let marks = 0;
  if (share(({ unit }) => TICKS.test(unit.root.element.textContent ?? '')) > 0.5) marks += 2;
  const face = box && faceBeside(box);
  if (face && share(({ unit }) => picturesIn(unit.row).includes(face)) > 0.3) marks += 3;
  const words = sample.map(
    ({ unit }) => sideByWords(unit.root) ?? (unit.root.kids[0] && sideByWords(unit.root.kids[0])),
  );
  marks +=
    (words.filter((word) => word === 'own').length - words.filter((word) => word === 'other').length) /
    Math.max(1, words.length);
  return marks;
}

/** Address of the one picture beside the box to write in: the reader's avatar. */
function faceBeside(box: Box): string | undefined {
  for (let up = box.parent, steps = 0; up && steps < 3; up = up.parent, steps += 1) {
    const pictures = picturesIn(up);
    if (pictures.length > 0) return pictures.length === 1 ? pictures[0] : undefined;
  }
  return undefined;
}

function picturesIn(box: Box): string[] {
  const own = box.make.tag === 'IMG' ? [addressOf(box)] : [];
  return [...own, ...box.kids.flatMap(picturesIn)];
}

/** Does `text` name `name`, or the other way round, as whole words? */
function isNamed(name: string, text: string): boolean {
  const [inner, outer] = name.length <= text.length ? [name, text] : [text, name];
  if (inner.length < 2) return false;
  const at = outer.toLowerCase().indexOf(inner.toLowerCase());
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return at >= 0 && !isWord(outer[at - 1]) && !isWord(outer[at + inner.length]);
}
