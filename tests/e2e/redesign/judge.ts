/** Is a redesigned page read as the page was? */

import type { SeenConversation } from '../../../utils/chats/model.ts';

/**
 * `same` as the page; `null` or `low` (confidence below 0.5): nothing would be archived; `time`: a shown time is lost or
 * another; `notice`: a row of the site is lost or too much; `box`: another box to write in; `wrong`: messages differ.
 */
export type Verdict = 'same' | 'null' | 'low' | 'time' | 'notice' | 'box' | 'wrong';

/** What counts of a conversation, as plain data. */
export interface Reading {
  rows: { direction: string; text: string; time: string; images: number }[];
  confidence: number;
  because: string[];
  /** Is the box to write in that of the page? */
  ownBox: boolean;
}

export function readingOf(conversation: SeenConversation | null): Reading | null {
  return (
    conversation && {
      rows: conversation.messages.map(({ direction, text, shownTime, images }) => ({
        direction,
        text,
        time: shownTime ?? '',
        images: images.length,
      })),
      confidence: conversation.confidence,
      because: conversation.because,
      ownBox: conversation.draftBox?.hasAttribute('m-box') ?? false,
    }
  );
}

export function judge(page: Reading | null, mutant: Reading | null): Verdict {
  if (mutant === null) return page === null ? 'same' : 'null';
  if (page === null) return mutant.confidence < 0.5 ? 'same' : 'wrong';
  const said = (reading: Reading, time: boolean) =>
    JSON.stringify(
      reading.rows
        .filter(({ direction }) => direction !== 'system')
        .map((row) => [row.direction, row.text, row.images, time && row.time]),
    );
  const notices = (reading: Reading) =>
    JSON.stringify(reading.rows.filter(({ direction }) => direction === 'system').map(({ text }) => text));
  if (mutant.confidence < 0.5) return 'low';
  if (said(page, false) !== said(mutant, false)) return 'wrong';
  if (said(page, true) !== said(mutant, true)) return 'time';
  if (notices(page) !== notices(mutant)) return 'notice';
  return page.ownBox === mutant.ownBox ? 'same' : 'box';
}

/** What only one of two readings has, for a person to look at. */
export function difference(page: Reading | null, mutant: Reading | null): string[] {
  const lines = (reading: Reading | null) =>
    reading?.rows.map(({ direction, text, time, images }) => `${direction} ${text} [${time}] ${images || ''}`) ?? [];
  const [before, after] = [lines(page), lines(mutant)];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
