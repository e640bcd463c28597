import { liveQuery } from 'dexie';
import { useMemo } from 'preact/hooks';
import { deadlineEvent } from '../../components/calendar-events.ts';
import { useLive } from '../../components/live.ts';
import { OrderClocks } from '../../components/OrderClocks.tsx';
import type { Contact } from '../../components/OrderSteps.tsx';
import type { StoredConversation } from '../../utils/chats/model.ts';
import type { FollowedThread } from '../../utils/db/follow-thread.ts';
import { changeOrder, ordersOf } from '../../utils/db/orders.ts';
import { ask } from '../../utils/messages.ts';
import { conflictsOf, deadlinesOf, waitFirst } from '../../utils/replies/deadlines.ts';
import type { StoredOrder } from '../../utils/replies/order.ts';
import { report } from '../../utils/report.ts';
import { saveCalendar } from '../../utils/save-calendar.ts';

/** The clocks of the orders that a conversation is about. */
export function Clocks(props: {
  conversation: StoredConversation;
  thread?: FollowedThread;
  now: number;
  onMessage: (rank: number) => void;
  onFailed: (error: unknown) => void;
}) {
  const { conversation, thread, now, onMessage, onFailed } = props;
  const orders = useLive(() => liveQuery(() => ordersOf(conversation.key)), [conversation.key], onFailed);
  const contact = useMemo(() => (thread?.isWhole ? firstContact(thread) : undefined), [thread]);
  return orders?.map((order) => {
    const deadlines = deadlinesOf(order, now);
    const host = URL.canParse(order.url) ? new URL(order.url).hostname : '';
    return (
      <OrderClocks
        key={order.key}
        order={order}
        deadlines={deadlines}
        conflicts={conflictsOf(order, now)}
        wait={waitFirst(order.marketplace, host)}
        contact={contact}
        now={now}
        onMessage={onMessage}
        onSay={(said) => void say(order, said)}
        onCalendar={() =>
          saveCalendar(
            deadlines.filter(({ endsAt }) => endsAt > now).map((deadline) => deadlineEvent(order, deadline)),
            conversation.peer,
          )
        }
      />
    );
  });
}

async function say(order: StoredOrder, said: Partial<StoredOrder>): Promise<void> {
  try {
    await changeOrder(order.key, said);
    await ask('remindersChanged');
  } catch (error) {
    await report(error, 'note what the buyer says of an order');
  }
}

function firstContact({ messages }: FollowedThread): Contact {
  const first = messages.find(({ direction }) => direction === 'out');
  return first ? { at: first.sentAt ?? first.firstSeen, rank: first.rank } : 'none';
}
