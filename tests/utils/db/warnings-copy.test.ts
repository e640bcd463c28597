import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installFakeFiles } from '../../fake-files.ts';
import { conversation, everything, message, type Session, startSession, wipe } from './copy-session.ts';

vi.mock('../../../utils/drafts/scams.ts', () => ({
  checkIncoming: (text: string) =>
    text.startsWith('close')
      ? [{ category: 'close_dispute', term: 'close_dispute', start: 0, end: 5, source: 'a page', sureness: 'official' }]
      : [],
}));

let disk: ReturnType<typeof installFakeFiles>;
let worker: Session;

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  disk = installFakeFiles();
  worker = await startSession();
});
afterEach(async () => {
  await wipe(worker);
  disk.remove();
  Reflect.deleteProperty(navigator, 'locks');
});

it('the second copy holds warnings, their number and what was dismissed', async () => {
  const added = [message('vega', 0, 'close it'), message('vega', 1, 'close it now'), message('vega', 2)];
  await worker.write({ conversations: [conversation('vega', 3)], added });
  const { setCalm } = await import('../../../utils/db/calm.ts');
  await setCalm('vega', 'close it', true);
  const before = await everything(worker);
  expect(before.conversations).toMatchObject([{ warned: 1 }]);
  await wipe(worker);
  worker = await startSession();
  expect(await everything(worker)).toEqual(before);
  const [first, second] = await worker.db.messages.toArray();
  expect([first?.warnings?.[0]?.dismissed, second?.warnings?.[0]?.dismissed]).toEqual([true, undefined]);
});
