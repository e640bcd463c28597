import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { deadlineEvent } from '../../components/calendar-events.ts';
import { useLive } from '../../components/live.ts';
import { OrderClocks } from '../../components/OrderClocks.tsx';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import type { FollowedThread } from '../../utils/db/follow-thread.ts';
import { changeOrder, openOrders, ordersOf } from '../../utils/db/orders.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { contactFirst } from '../../utils/replies/contact-first.ts';
import { conflictsOf, type Deadline, deadlinesOf } from '../../utils/replies/deadlines.ts';
import type { StoredOrder } from '../../utils/replies/order.ts';
import { report } from '../../utils/report.ts';
import { saveCalendar } from '../../utils/save-calendar.ts';
import { openBuild } from './place.ts';

interface Clocked {
  order: StoredOrder;
  deadlines: Deadline[];
}

/** So many orders are shown at first. */
const FIRST = 2;
/** After every deadline, before what needs no watching. */
const LATE = Number.MAX_SAFE_INTEGER;

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
  return <Rows orders={orders ?? []} messages={messages} now={now} onMessage={onMessage} />;
}

/** The clocks of the orders about which no conversation is kept. */
export function OrdersAlone({ now, onFailed }: { now: number; onFailed: (error: unknown) => void }) {
  const orders = useLive(() => liveQuery(openOrders), [], onFailed);
  const alone = orders?.filter(({ conversation }) => conversation === undefined) ?? [];
  if (alone.length === 0) return null;
  return (
    <section class="stack alone">
      <h2>{t('ordersAlone')}</h2>
      <Rows orders={alone} messages={[]} now={now} onMessage={() => undefined} />
    </section>
  );
}

function Rows(props: {
  orders: readonly StoredOrder[];
  /** Absent while they are being read. */
  messages?: readonly StoredMessage[];
  now: number;
  onMessage: (rank: number) => void;
}) {
  const { orders, messages, now, onMessage } = props;
  const [isWhole, setWhole] = useState(false);
  const next = ({ order, deadlines }: Clocked) =>
    order.done ? Number.POSITIVE_INFINITY : (deadlines.find(({ endsAt }) => endsAt > now)?.endsAt ?? LATE);
  const all = orders
    .map((order) => ({ order, deadlines: deadlinesOf(order, now) }))
    .sort((a, b) => next(a) - next(b) || b.order.seenAt - a.order.seenAt);
  const shown = isWhole ? all : all.slice(0, FIRST);
  return (
    <>
      {shown.map(({ order, deadlines }) => (
        <OrderClocks
          key={order.key}
          order={order}
          deadlines={deadlines}
          conflicts={conflictsOf(order, now)}
          contact={messages && contactFirst(order, messages, now)}
          now={now}
          onMessage={onMessage}
          onBuild={() => openBuild({ order: order.key, conversation: order.conversation })}
          onSay={(said) => void say(order, said)}
          onCalendar={() =>
            saveCalendar(
              deadlines.filter(({ endsAt }) => endsAt > now).map((deadline) => deadlineEvent(order, deadline)),
              order.sellerName ?? order.orderId,
            )
          }
        />
      ))}
      {shown.length < all.length && (
        <p>
          <button type="button" class="button quiet small" onClick={() => setWhole(true)}>
            {count('ordersMore', all.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

async function say(order: StoredOrder, said: Partial<StoredOrder>): Promise<void> {
  try {
    await changeOrder(order.key, said);
    await ask('remindersChanged');
  } catch (error) {
    await report(error, 'note what the buyer says of an order');
  }
}
