import type { Span } from '../../components/CaseSpan.tsx';
import type { HiddenText } from '../../utils/evidence/case.ts';

/** What the buyer chose on the screen that builds a case. */
export interface CasePlan {
  /** Key of the order or seller it is about. */
  about?: string;
  /** Keys of the conversations that are in. */
  threads: string[];
  span: Span;
  note: string;
  /** The buyer's own words to hide. */
  own: HiddenText[];
  /** Typed to be hidden, and not added yet: who typed it does not want it to be seen. */
  typed: HiddenText;
  /** What was found and is to stay readable all the same. */
  open: HiddenText[];
  /** SHA-256 of the pictures that are left out. */
  pictures: string[];
  /** Whether picture files lose what nobody sees in them; absent while the buyer said nothing: then they do where anything is hidden. */
  metadata?: boolean;
  /** Id of the place it goes to. */
  where: string;
}

/** Where nothing is typed. */
export const nothingTyped: HiddenText = { kind: 'words', text: '' };

/** Whether two texts are to be hidden as the same. */
export const isSame = (a: HiddenText, b: HiddenText): boolean => a.kind === b.kind && a.text === b.text;

/** What is hidden: what was found, but for what is to stay, and the buyer's own words, also those not added yet. */
export function hiddenTexts(
  found: readonly HiddenText[],
  { own, open, typed }: Pick<CasePlan, 'own' | 'open' | 'typed'>,
): HiddenText[] {
  return [
    ...found.filter((item) => !open.some((each) => isSame(each, item))),
    ...own,
    ...(typed.text.trim() ? [typed] : []),
  ];
}

/** Whether picture files lose what nobody sees in them: who hides a street hides where a photo was taken, too. */
export const losesMetadata = ({ metadata, pictures }: CasePlan, texts: readonly HiddenText[]): boolean =>
  metadata ?? texts.length + pictures.length > 0;

/** The instants a period goes from and to, in the buyer's own zone; `to` is the first instant after its last day. */
export function periodOf(span: Span): { from?: number; to?: number } {
  if (span.kind !== 'period') return {};
  const day = (value: string | undefined, more: number) => {
    const [year, month, day] = (value ?? '').split('-').map(Number);
    return year && month && day ? new Date(year, month - 1, day + more).getTime() : undefined;
  };
  return { from: day(span.from, 0), to: day(span.to, 1) };
}
