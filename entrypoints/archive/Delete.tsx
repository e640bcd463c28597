import { useState } from 'preact/hooks';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { deleteConversation } from '../../utils/db/chats.ts';
import { t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

/** Deletes a conversation, once asked. */
export function Delete({ conversation }: { conversation: StoredConversation }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button quiet" onClick={() => setAsking(true)}>
        {t('archiveDelete')}
      </button>
    );
  }
  const remove = async () => {
    try {
      await deleteConversation(conversation.key);
      await ask('remindersChanged');
    } catch (error) {
      await report(error, 'delete a conversation');
    }
  };
  return (
    <span class="row note danger" role="alert">
      {t('archiveDeleteSure', conversation.count)}
      <button type="button" class="button danger" onClick={() => void remove()}>
        {t('archiveDeleteYes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
