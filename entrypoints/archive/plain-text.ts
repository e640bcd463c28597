import { goneWords } from '../../components/MessageBody.tsx';
import { dayOf, isNewDay } from '../../components/thread-rows.ts';
import { titlesOf } from '../../components/warning-words.ts';
import { clock, dateTime, fullDay } from '../../components/words.ts';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { isWarned, warningsOf } from '../../utils/drafts/warning-kinds.ts';
import { textsOf } from '../../utils/evidence/texts.ts';
import { t, word } from '../../utils/i18n.ts';

/** The chosen messages as plain text, in the order of the thread: who, when, what, and what became of it. */
export function plainText({ peer, account, count }: StoredConversation, messages: readonly StoredMessage[]): string {
  const title = [peer, account, t('chosenOf', messages.length, count)].filter(Boolean).join(' · ');
  const lines = messages.flatMap((message, at) => [
    ...(isNewDay(message, messages[at - 1]) ? ['', fullDay(dayOf(message))] : []),
    ...(message.gapBefore ? [`[${t('gapBetween')}]`] : []),
    ...linesOf(message, peer),
  ]);
  return [title, ...lines, ''].join('\n');
}

function linesOf(message: StoredMessage, peer: string): string[] {
  const { direction, replyTo, cards, images, revisions, goneSince } = message;
  const who = direction === 'in' ? peer : direction === 'out' ? t('you') : word('side_system');
  const texts = textsOf(message).map(({ kind, text }) => (kind ? `${word(`text_${kind}`)}: ${text}` : text));
  const shown = [
    ...(replyTo ? [`> ${replyTo.replaceAll('\n', '\n> ')}`] : []),
    ...texts,
    ...(cards ?? []).map(
      ({ kind, id, title, url }) => `[${[word(`card_${kind}`), id, title, url].filter(Boolean).join(' ')}]`,
    ),
    ...images.map(({ alt }) => `[${[t('picture'), alt].filter(Boolean).join(': ')}]`),
  ];
  const later = [
    ...(revisions ?? []).map(({ text, replacedAt }) => `[${t('versionUntil', dateTime(replacedAt))}: ${text}]`),
    ...(goneSince === undefined ? [] : [`[${goneWords(message)}]`]),
    ...(isWarned(message) ? [`[${t('warningSaid', titlesOf(warningsOf(message)))}]`] : []),
  ];
  return [`${timeOf(message)} ${who}: ${shown.join('\n')}`.trimStart(), ...later];
}

function timeOf({ sentAt, precision, shownTime }: StoredMessage): string {
  if (sentAt === undefined) return shownTime ?? '';
  return precision === 'day' ? '' : clock(sentAt);
}
