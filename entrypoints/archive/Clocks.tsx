import { liveQuery } from 'dexie';
import { deadlineEvent } from '../../components/calendar-events.ts';
import { useLive } from '../../components/live.ts';
import { OrderClocks } from '../../components/OrderClocks.tsx';
import type { StoredConversation } from '../../utils/chats/model.ts';
import type { FollowedThread } from '../../utils/db/follow-thread.ts';
import { changeOrder, ordersOf } from '../../utils/db/orders.ts';
import { ask } from '../../utils/messages.ts';
import { contactFirst } from '../../utils/replies/contact-first.ts';
import { conflictsOf, deadlinesOf } from '../../utils/replies/deadlines.ts';
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
  const messages = thread?.isWhole ? thread.messages : undefined;
  return orders?.map((order) => {
    const deadlines = deadlinesOf(order, now);
    return (
      <OrderClocks
        key={order.key}
        order={order}
        deadlines={deadlines}
        conflicts={conflictsOf(order, now)}
        contact={messages && contactFirst(order, messages, now)}
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
