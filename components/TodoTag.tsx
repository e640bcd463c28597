import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { clock, dayWords, dueWords } from './words.ts';

const DAY = 24 * 3_600_000;

/** The state of something to do: when, in words and in a colour. */
export function TodoTag({ item, now }: { item: TodoItem; now: number }) {
  const { state, at, urgent } = item;
  if (state === 'deadline')
    return <span class={`tag ${urgent ? 'late' : 'soon'}`}>{t('todoEnds', `${dayWords(at, now)} ${clock(at)}`)}</span>;
  if (state === 'your-turn') return <span class="tag good">{t('todoWrote', dayWords(at, now))}</span>;
  if (state === 'overdue') return <span class={`tag ${urgent ? 'late' : ''}`}>{dueWords(at, now)}</span>;
  return <span class={`tag ${at - now < DAY ? 'soon' : ''}`}>{dueWords(at, now)}</span>;
}

/** The first thing to do in each conversation, by its key; `items` are sorted. */
export function byConversation(items: readonly TodoItem[]): Map<string, TodoItem> {
  const first = new Map<string, TodoItem>();
  for (const item of items)
    if (item.conversation !== undefined && !first.has(item.conversation)) first.set(item.conversation, item);
  return first;
}
