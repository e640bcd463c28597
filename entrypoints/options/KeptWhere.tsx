import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';

/** How much room there is, and whether the browser promised to keep it. */
interface Room {
  isPromised: boolean;
  used: number;
  left: number;
}

/** Where the archive is kept, for how long, and what ends it. */
export function KeptWhere() {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    readRoom().then(setRoom, (error: unknown) => report(error, 'ask how much room there is'));
  }, []);
  return (
    <section class="card" aria-labelledby="options-where">
      <h2 id="options-where">{t('whereTitle')}</h2>
      <p class="small muted">{t('whereText')}</p>
      {room && (
        <p class={room.isPromised ? 'note good' : 'note warn'}>
          {t(room.isPromised ? 'wherePromised' : 'whereNotPromised')} {t('whereRoom', size(room.used), size(room.left))}
        </p>
      )}
    </section>
  );
}

/**
 * Firefox promises without a question once asked, and lets Parley keep more then. Chromium never evicts an extension with the
 * permission `unlimitedStorage`, whatever it answers (developer.chrome.com, "Storage and cookies").
 */
async function readRoom(): Promise<Room> {
  const isFirefox = /\bFirefox\//.test(navigator.userAgent);
  const isPromised = !isFirefox || (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { isPromised, used: usage, left: Math.max(0, quota - usage) };
}

function size(bytes: number): string {
  const gigabytes = bytes >= 1e9;
  const unit = gigabytes ? 'gigabyte' : 'megabyte';
  const value = bytes / (gigabytes ? 1e9 : 1e6);
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(value);
}
