/** What stands on top of every page, and what is said where something is cut. */
import type { Case } from './case.ts';
import { clockFor } from './clock.ts';
import type { PageMarks } from './layout-form.ts';

/** The marks of a case's pages: who it is about, and from when to when. */
export function marksOf(evidence: Case): PageMarks {
  const { about, words } = evidence;
  const order = about.orderId ? `${words('evidenceOrder')} ${isolated(about.orderId)}` : '';
  const parts = [isolated(shortened(about.peer)), about.marketplaceName, order, periodOf(evidence)];
  return {
    header: parts.filter(Boolean).join(' · '),
    page: (number, of) =>
      of === undefined
        ? words('evidencePageNumber', String(number))
        : words('evidencePageOf', String(number), String(of)),
    continues: words('evidenceContinues'),
    continued: (name) => (name === undefined ? words('evidenceContinued') : words('evidenceContinuedMessage', name)),
  };
}

/** Signs of a name that stand on top of a page: the facts of the record have it whole. */
const MOST_SIGNS = 32;

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : name;
}

/** Title of a case's documents. */
export const titleOf = ({ about, words }: Pick<Case, 'about' | 'words'>): string =>
  [words('evidenceTitle'), about.peer, about.marketplaceName].map(plain).filter(Boolean).join(' – ');

/** The first and the last day of a case, `2026-11-01 – 2026-11-21`; `''` where no message tells its time. */
export function periodOf({ threads, zone, language }: Pick<Case, 'threads' | 'zone' | 'language'>): string {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { messages } of threads)
    for (const { sentAt } of messages) {
      if (sentAt === undefined) continue;
      first = Math.min(first, sentAt);
      last = Math.max(last, sentAt);
    }
  if (first > last) return '';
  const { local } = clockFor(zone, language);
  return [...new Set([local(first, 'day'), local(last, 'day')])].filter(Boolean).join(' – ');
}

/** Text of a page between Parley's words: it keeps its own direction, and turns nothing beside it. */
const isolated = (text: string) => `\u2068${plain(text)}\u2069`;

const plain = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim();
