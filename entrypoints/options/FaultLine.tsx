import { dateTime } from '../../components/words.ts';
import type { Fault } from '../../utils/db/fault.ts';
import { t, word } from '../../utils/i18n.ts';

/** A broken place in the archive, in words, with a way to it. */
export function FaultLine({ fault: { code, conversation, peer, rank, at, count } }: { fault: Fault }) {
  const what = word(`fault_${code}`, count ?? '');
  if (conversation === undefined || peer === undefined) return <>{what}</>;
  const place = encodeURIComponent(conversation) + (rank === undefined ? '' : `&${rank}`);
  return (
    <>
      <a href={`/archive.html#${place}`} target="_blank" rel="noreferrer">
        {at === undefined ? peer : t('faultPlace', peer, dateTime(at))}
      </a>
      {' · '}
      {what}
    </>
  );
}
