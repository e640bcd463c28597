/**
 * How long the popup takes until it can be used, with 500 conversations stored, in both browsers: from the start of its
 * load to the first frame with its list of replies, whose buttons answer from then on. Beside it, in the same run, the popup
 * of an empty archive. Build first: `npm run build`.
 */
import { startScene } from '../e2e/harness/story.ts';

const RUNS = 15;
const CONVERSATIONS = 500;

for (const kind of ['chromium', 'firefox'] as const) {
  const { browser, close } = await startScene(kind);
  const page = await browser.newPage();
  await browser.openExtensionPage('options.html', page);
  const open = () => page.evaluate(openPopup);
  const measure = async () => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await open());
    return times.sort((a, b) => a - b);
  };
  const empty = await measure();
  await page.evaluate(fill, CONVERSATIONS);
  const full = await measure();
  const median = (times: number[]) => Math.round(times[times.length >> 1] ?? 0);
  const worst = (times: number[]) => Math.round(times.at(-1) ?? 0);
  console.log(
    `${kind}: empty ${median(empty)} ms (worst ${worst(empty)}), ${CONVERSATIONS} conversations ${median(full)} ms ` +
      `(worst ${worst(full)}), ratio ${(median(full) / median(empty)).toFixed(2)}`,
  );
  await close();
}

/** Runs in an extension page: opens the popup in a frame and waits for its list; milliseconds. */
function openPopup(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const frame = document.createElement('iframe');
    frame.src = 'popup.html';
    frame.width = '380';
    frame.height = '600';
    document.body.append(frame);
    const look = () => {
      if (!frame.contentDocument?.querySelector('.view > *')) return requestAnimationFrame(look);
      resolve(performance.now() - start);
      frame.remove();
    };
    look();
  });
}

/** Runs in an extension page: stores conversations, every tenth waiting for an answer. */
function fill(conversations: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('parley');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['conversations', 'messages', 'reminders'], 'readwrite');
      const now = Date.now();
      for (let n = 0; n < conversations; n++) {
        const key = `aliexpress//name%3Aseller%20${n}`;
        const peer = `Seller ${n}`;
        const [url, text] = ['https://www.aliexpress.com/p/message/index.html', `Message of seller ${n}`];
        const common = { url, firstSeen: now, digest: '', head: '', marketplace: 'aliexpress' };
        transaction.objectStore('conversations').put({
          ...common,
          key,
          peer,
          lastSeen: now,
          count: 20,
          lastAt: now - n * 60_000,
          lastText: text,
          lastDirection: 'in',
        });
        for (let rank = 0; rank < 20; rank++)
          transaction
            .objectStore('messages')
            .put({ conversation: key, rank, seq: rank, text, direction: 'in', images: [] });
        if (n % 10 === 0)
          transaction.objectStore('reminders').put({
            conversation: key,
            peer,
            url,
            sentAt: now,
            dueAt: now + n * 60_000,
            wakeAt: now + n * 60_000,
            because: [],
          });
      }
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
