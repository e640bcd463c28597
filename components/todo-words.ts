import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { clock, dayWords, dueWords } from './words.ts';

/** The state of something to do as a tag: its colour, and when in words. */
export function tagOf(
  { state, at, urgent }: TodoItem,
  now: number,
): { tone: 'late' | 'soon' | 'good' | ''; words: string } {
  if (state === 'deadline')
    return { tone: urgent ? 'late' : 'soon', words: t('todoEnds', `${dayWords(at, now)} ${clock(at)}`) };
  if (state === 'your-turn') return { tone: 'good', words: t('todoWrote', dayWords(at, now)) };
  if (state === 'overdue') return { tone: urgent ? 'late' : '', words: dueWords(at, now) };
  return { tone: at - now < 24 * 3_600_000 ? 'soon' : '', words: dueWords(at, now) };
}
