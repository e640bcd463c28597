/**
 * Checks per second of the draft guard at 200 and 2,000 characters, and the longest check of 100 KB of hostile text.
 * Beside it, in the same run, a search for one byte (as memchr does): the ratio does not depend on the machine.
 * Run: `node tests/bench/drafts.ts`.
 */
import { checkDraft } from '../../utils/drafts/check.ts';

const MILLISECONDS = 1_500;
const MESSAGE =
  'Hello, I received my order 8123456789012345 yesterday, thank you. The lamp itself is fine, but the switch on the cable does ' +
  'not work and one of the screws is missing. I measured 12.5 x 7.8 cm. Could you tell me on which page I find the right size? ';
const CONTACT =
  'Please write to me on w h a t s a p p +33 6 12 34 56 78 or anna (at) example (dot) org, I can pay outside of AliExpress. ';
const HOSTILE = [
  'a',
  'w h a t s ',
  '1 ',
  '(',
  'a.',
  'a@',
  'a at ',
  'call me ',
  'line ',
  '微信',
  'w\u200b',
  'http://',
  'ab.com ',
];

const cut = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

for (const length of [200, 2_000]) {
  const clean = cut(MESSAGE, length);
  const mixed = cut(MESSAGE, length - CONTACT.length) + CONTACT;
  const baseline = perSecond(() => /\u0000/.test(clean));
  for (const [name, text] of Object.entries({ clean, mixed })) {
    const checks = perSecond(() => checkDraft(text, { marketplace: 'aliexpress' }));
    console.log(
      `${length} characters, ${name}: ${Math.round(checks)} checks/s, baseline / checks = ${Math.round(baseline / checks)}`,
    );
  }
}

const slowest = HOSTILE.map((piece) => {
  const text = cut(piece, 100_000);
  const begin = performance.now();
  checkDraft(text, { marketplace: 'aliexpress' });
  return { piece, took: performance.now() - begin };
}).sort((a, b) => b.took - a.took)[0];
console.log(`100 KB of hostile text: ${Math.round(slowest?.took ?? 0)} ms at most (${JSON.stringify(slowest?.piece)})`);

/** Runs per second of CPU time, after a warm-up. */
function perSecond(run: () => unknown): number {
  for (let i = 0; i < 200; i++) run();
  const begin = process.cpuUsage();
  const end = performance.now() + MILLISECONDS;
  let count = 0;
  while (performance.now() < end) {
    for (let i = 0; i < 20; i++) run();
    count += 20;
  }
  const { user, system } = process.cpuUsage(begin);
  return count / ((user + system) / 1e6);
}
