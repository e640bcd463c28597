import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { RecordTags, SellerRecordFacts } from '../../components/SellerRecord.tsx';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { recordOf } from '../../utils/db/seller-record.ts';
import { t } from '../../utils/i18n.ts';
import type { SellerRecord } from '../../utils/replies/record.ts';

/** When the page always has something else to do. */
const LATEST_MS = 1_000;

/** What is known about the seller of a conversation, from all conversations and orders with them. */
export function Known(props: {
  conversation: StoredConversation;
  now: number;
  onOpen: (key: string, rank: number) => void;
  onFailed: (error: unknown) => void;
}) {
  const { conversation, now, onOpen, onFailed } = props;
  const { marketplace, peer, count } = conversation;
  const [record, setRecord] = useState<SellerRecord>();
  useEffect(() => {
    let isOver = false;
    // It reads all that the seller wrote: the thread itself comes first.
    const waiting = requestIdleCallback(
      () => {
        // The site's id may be of this conversation alone: the name tells the seller.
        recordOf({ marketplace, peer }, now).then((known) => isOver || setRecord(known), onFailed);
      },
      { timeout: LATEST_MS },
    );
    return () => {
      isOver = true;
      cancelIdleCallback(waiting);
    };
  }, [marketplace, peer, count, now]);
  if (!record) return null;
  return (
    <details class="clocks">
      <summary>
        <Icon name="shield" size={14} />
        <span class="grow ellipsis">{t('recordTitle')}</span>
        <RecordTags times={record.times} counts={record.counts} />
      </summary>
      <div class="stack">
        <SellerRecordFacts record={record} onOpen={onOpen} />
      </div>
    </details>
  );
}
