// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { type ChatRow, chatPage, useLayout } from './layout.ts';

const PARIS = { now: Date.parse('2026-11-22T20:00:00Z'), zone: 'Europe/Paris', language: 'en' };

useLayout();

const say = (at: number): ChatRow => ({
  from: at % 3 === 0 ? 'me' : 'them',
  text: `Message ${at} of the thread${' and so on'.repeat(at % 5)}`,
  time: `${8 + Math.floor((at % 600) / 60)}:${String(at % 60).padStart(2, '0')}`,
});
const long = (count: number): ChatRow[] =>
  Array.from({ length: count }, (_, at) =>
    at % 30 === 0 ? { from: 'site', text: `March ${1 + at / 30}, 2026` } : say(at),
  );
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const show = (rows: ChatRow[]) => document.body.replaceChildren(...parse(chatPage(rows)).childNodes);
const list = () => document.querySelector('.row')?.parentElement as HTMLElement;

/** The row that stands at place `at` of a page. */
const rowAt = (at: number, row: ChatRow) => {
  const rows = Array.from({ length: at + 1 }, () => row);
  return parse(chatPage(rows)).querySelector('header + div > div')?.lastElementChild as Element;
};
/** What a reader says that never saw the page before. */
const readAnew = async () => {
  vi.resetModules();
  const other = await import('../../../utils/chats/detect.ts');
  return other.readConversation(document, PARIS);
};

describe('a long thread that is read again', () => {
  it('has the new message, and what was given before stays as it was', () => {
    show(long(90));
    const before = readConversation(document, PARIS);
    const copy = structuredClone(before?.messages);
    list().append(rowAt(90, { from: 'them', text: 'One more thing', time: '19:00' }));
    const after = readConversation(document, PARIS);
    expect(after?.messages.at(-1)).toMatchObject({ direction: 'in', text: 'One more thing', shownTime: '19:00' });
    expect(after?.messages.slice(0, -1)).toEqual(copy);
    after?.messages.splice(0, 50);
    expect(readConversation(document, PARIS)?.messages).toHaveLength((copy?.length ?? 0) + 1);
    expect(before?.messages).toEqual(copy);
  });

  it('measures little more than what is new', () => {
    show(long(200));
    readConversation(document, PARIS);
    list().append(rowAt(200, say(200)));
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    readConversation(document, PARIS);
    const calls = measured.mock.calls.length;
    measured.mockRestore();
    expect(calls).toBeLessThan(60);
  });

  it('sees what changed within a row, in the middle too', () => {
    show(long(90));
    readConversation(document, PARIS);
    const text = document.querySelectorAll('.bubble p')[40]?.firstChild as Text;
    text.data = 'Edited since';
    expect(readConversation(document, PARIS)?.messages.some((message) => message.text === 'Edited since')).toBe(true);
  });

  it('knows the day of a new message by the date row far above', () => {
    show(long(150).map((row, at) => (at % 30 === 0 && at > 0 ? say(at) : row)));
    const zoned = readConversation(document, PARIS)?.messages.at(-1)?.sentAt;
    list().append(rowAt(150, { from: 'me', text: 'The last word', time: '23:58' }));
    const last = readConversation(document, PARIS)?.messages.at(-1);
    expect(zoned).toBeDefined();
    expect(last?.sentAt).toBe(Date.parse('2026-03-01T22:58:00Z'));
  });

  it('does not hand on what was read in another zone', () => {
    show(long(90));
    const paris = readConversation(document, PARIS)?.messages[1]?.sentAt ?? 0;
    const tokyo = readConversation(document, { ...PARIS, zone: 'Asia/Tokyo' })?.messages[1]?.sentAt ?? 0;
    expect(paris - tokyo).toBe(8 * 3_600_000);
  });
});

describe('random changes of a long thread, seeded', () => {
  it('reads the same as a reader that never saw the page before', { timeout: 60_000 }, async () => {
    let state = 5;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >>> 8) % below;
    };
    show(long(90));
    let next = 90;
    const any = <T extends Element>(all: ArrayLike<T>): T => all[random(all.length)] as T;
    const edits = [
      () => list().append(rowAt(next++, say(next))),
      () => list().append(rowAt(next++, { from: 'site', text: 'Today' }), rowAt(next++, say(next))),
      () => list().append(rowAt(next++, { from: 'site', text: 'Order placed' })),
      () => any(list().children).remove(),
      () => any(list().children).before(rowAt(random(next), say(1000 + next))),
      () => any(document.querySelectorAll('.bubble p')).append(' and more'),
      () =>
        any(document.querySelectorAll('.bubble')).append(
          ...parse('<p>Translated</p><button>Original</button>').childNodes,
        ),
      () =>
        any(document.querySelectorAll('.bubble')).prepend(
          ...parse('<img src="https://x.example/a.png" data-box="0 0 90 70">').childNodes,
        ),
      () => any(document.querySelectorAll<HTMLElement>('.row')).toggleAttribute('hidden'),
      () => document.body.classList.toggle('dark'),
      () => document.querySelector('textarea')?.setAttribute('placeholder', `Draft ${next}`),
    ];
    readConversation(document, PARIS);
    for (let step = 0; step < 25; step += 1) {
      edits[random(edits.length)]?.();
      // Changes may have been collected already, or not yet.
      if (random(2) === 0) await Promise.resolve();
      expect(readConversation(document, PARIS), `step ${step}`).toEqual(await readAnew());
    }
  });
});
