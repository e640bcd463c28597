import type { AboutChoice } from '../../components/CaseAbout.tsx';
import type { WhereChoice } from '../../components/CaseWhere.tsx';
import { bytesWords, shortDay } from '../../components/words.ts';
import type { SubjectChoice } from '../../utils/db/case-subjects.ts';
import { type Destination, destinationKey, type Limits } from '../../utils/evidence/destinations.ts';
import { count, t, word } from '../../utils/i18n.ts';

/** A place in words: what it takes, and where that is from. */
export function whereWords(destination: Destination): WhereChoice {
  const { id, format, limits, sources, unverified } = destination;
  return {
    id,
    name: word(destinationKey(destination)),
    limits: [t(`buildFormat_${format}`), ...limitWords(limits)],
    source: sources.map(({ page, date }) => `${page} (${date})`).join('; ') || undefined,
    isVerified: !unverified,
  };
}

/** "Less than 10 MB" is one byte less. */
function most(bytes: number): string {
  const isUnder = bytes % 1_000 === 999;
  return isUnder ? t('buildLessThan', bytesWords(bytes + 1)) : bytesWords(bytes);
}

function limitWords(limits: Limits): string[] {
  const { fileBytes, files, totalBytes, pages, filePages, dpi, nameLength } = limits;
  return [
    files !== undefined && t('buildMost_files', files),
    fileBytes !== undefined && t('buildMost_fileBytes', most(fileBytes)),
    totalBytes !== undefined && t('buildMost_totalBytes', most(totalBytes)),
    pages !== undefined && t('buildMost_pages', pages),
    filePages !== undefined && t('buildMost_filePages', filePages),
    dpi !== undefined && t('buildMost_dpi', dpi),
    nameLength !== undefined && t('buildMost_name', nameLength),
  ].filter((words) => words !== false);
}

/** An order or a seller in words. */
export function aboutWords({
  key,
  kind,
  title,
  peer,
  orderId,
  marketplaceName,
  messages,
  lastAt,
}: SubjectChoice): AboutChoice {
  const order = orderId !== undefined && t('clocksOrder', orderId);
  const parts = [
    kind === 'order' && (title ? peer : false),
    marketplaceName,
    title && order,
    count('messagesKept', messages),
    shortDay(lastAt),
  ];
  return {
    key,
    name: (kind === 'order' ? title || order || '' : peer) || marketplaceName,
    more: parts.filter(Boolean).join(' · '),
  };
}
