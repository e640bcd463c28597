import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoredConversation } from '../utils/chats/model.ts';
import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { ConversationChoice } from './ConversationList.tsx';
import { useVirtual } from './virtual.ts';

/** Height of a choice, px, before it is measured. */
const HEIGHT = 76;

/** Any number of conversations, newest first, in a place of their own that scrolls. Arrow keys go through them. */
export function ConversationScroller(props: {
  conversations: readonly StoredConversation[];
  todo: ReadonlyMap<string, TodoItem>;
  now: number;
  selected?: string;
  onOpen: (key: string) => void;
}) {
  const { conversations, todo, now, selected, onOpen } = props;
  const scroller = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  const [activeKey, setActive] = useState<string>();
  const place = (key: string | undefined) => conversations.findIndex((each) => each.key === key);
  const active = Math.max(0, place(activeKey ?? selected));
  const list = useVirtual({
    scroller,
    count: conversations.length,
    getItemKey: useCallback((at: number) => conversations[at]?.key ?? at, [conversations]),
    estimateSize: () => HEIGHT,
    overscan: 6,
    always: active,
  });
  useLayoutEffect(() => {
    if (selected !== undefined && place(selected) >= 0) list.scrollToIndex(place(selected), { align: 'auto' });
  }, [selected]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    button?.focus({ preventScroll: true });
    wantsFocus.current = !button;
  });
  const go = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((list.scrollRect?.height ?? HEIGHT) / HEIGHT) - 1);
    const last = conversations.length - 1;
    const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page };
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : active + (steps[event.key] ?? Number.NaN);
    if (Number.isNaN(to)) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    list.scrollToIndex(next, { align: 'auto' });
    setActive(conversations[next]?.key);
    wantsFocus.current = true;
  };
  return (
    <nav ref={scroller} class="card conversations" aria-label={t('archiveList')} onKeyDown={go}>
      <ul style={{ blockSize: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map(({ index, start, key }) => {
          const conversation = conversations[index];
          return (
            conversation && (
              <li
                key={key}
                ref={list.measureElement}
                class="entry"
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={conversations.length}
                style={{ transform: `translateY(${start}px)` }}
                onFocusIn={() => setActive(conversation.key)}
              >
                <ConversationChoice
                  conversation={conversation}
                  todo={todo.get(conversation.key)}
                  now={now}
                  isSelected={conversation.key === selected}
                  tab={index === active ? 0 : -1}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}
