import { describe, expect, it } from 'vitest';
import { applyChanges, threadAfter } from '../../../utils/chats/apply.ts';
import { type Changes, merge as mergeWindow, type Window } from '../../../utils/chats/merge.ts';
import type { SeenMessage, StoredMessage } from '../../../utils/chats/model.ts';

const minute = (n: number) => Date.UTC(2026, 10, 20, 10, n);
const seen = (text: string, more: Partial<SeenMessage> = {}): SeenMessage => ({
  direction: 'in',
  text,
  images: [],
  ...more,
});
const merge = (before: StoredMessage[], messages: SeenMessage[], more: Partial<Window> = {}) =>
  mergeWindow(before, { messages, ...more });
const isUnchanged = ({ added, revised, gone, back, learned, moved }: Changes) =>
  added.length + revised.length + gone.length + back.length + learned.length + moved.length === 0;
/** Applies changes as the background does, to see what a reader would. */
function apply(
  before: StoredMessage[],
  window: SeenMessage[],
  now = 1,
  atEnd = true,
  atStart = false,
): StoredMessage[] {
  const source = { conversation: 'c', url: '', seenAt: now, way: 'detected', version: '0' } as const;
  const applied = applyChanges(before, merge(before, window, { atEnd, atStart }), source);
  const fresh = applied.added.map((message) => ({ ...message, seq: message.rank, hash: '', previous: '' }));
  return threadAfter(before, applied, fresh);
}
const texts = (messages: StoredMessage[]) => messages.map(({ text }) => text);
const kept = (...messages: SeenMessage[]) => apply([], messages);

describe('what is seen again', () => {
  const window = [
    seen('a', { sentAt: minute(1), precision: 'minute' }),
    seen('b'),
    seen('b'),
    seen('c', { direction: 'out' }),
  ];

  it('changes nothing', () => {
    expect(isUnchanged(merge(kept(...window), window))).toBe(true);
  });

  it('keeps two equal texts as two', () => {
    expect(texts(apply(kept(...window), window))).toEqual(['a', 'b', 'b', 'c']);
  });

  it('is the same message when only its time is told more coarsely', () => {
    const later = [seen('a', { sentAt: minute(0), precision: 'day' }), ...window.slice(1)];
    expect(isUnchanged(merge(kept(...window), later))).toBe(true);
  });

  it('is the same card when its address has another token and its title is translated', () => {
    const card = (title: string, token: string) =>
      seen('', { cards: [{ kind: 'order', id: '91', title, url: `https://x/?orderId=91&t=${token}` }] });
    const other = seen('', { cards: [{ kind: 'order', id: '92', title: 'Lamp', url: 'https://x/?orderId=92' }] });
    expect(isUnchanged(merge(kept(card('Lamp', '1'), other), [card('Lampe', '2'), other]))).toBe(true);
    expect(merge(kept(card('Lamp', '1')), [card('Lamp', '1'), other]).added).toHaveLength(1);
  });

  it('is the same card that was kept as a text before Parley knew cards', () => {
    const card = seen('', { cards: [{ kind: 'order', id: '91', title: 'Lamp', url: 'https://x/?orderId=91' }] });
    const window = [seen('a'), card, seen('b')];
    expect(isUnchanged(merge(kept(seen('a'), seen('Lamp\nUS $3'), seen('b')), window))).toBe(true);
  });

  it('is the same picture when only the token in its address changed', () => {
    const image = (token: string) => seen('', { images: [{ url: `https://x/1.png?t=${token}`, alt: '' }] });
    expect(isUnchanged(merge(kept(image('1')), [image('2')]))).toBe(true);
  });
});

describe('windows of a longer thread', () => {
  const all = Array.from({ length: 60 }, (_, i) => seen(i % 7 === 3 ? 'ok' : `message ${i}`));

  it.each([
    [
      'newest first, scrolling up',
      [
        [40, 60],
        [25, 45],
        [0, 30],
      ],
    ],
    [
      'oldest first, scrolling down',
      [
        [0, 20],
        [15, 40],
        [35, 60],
      ],
    ],
    [
      'back and forth',
      [
        [30, 50],
        [20, 40],
        [45, 60],
        [0, 25],
        [10, 60],
      ],
    ],
  ])('%s: every message once, in order', (_, windows) => {
    let thread: StoredMessage[] = [];
    for (const [from, to] of windows) thread = apply(thread, all.slice(from, to));
    expect(texts(thread)).toEqual(all.map(({ text }) => text));
    expect(thread.filter(({ goneSince }) => goneSince !== undefined)).toEqual([]);
  });

  it('jumping about in a thread without times: every message once, in order, once the parts meet', () => {
    let thread: StoredMessage[] = [];
    for (const [from, to] of [
      [40, 60],
      [0, 20],
      [10, 30],
      [25, 45],
    ] as const)
      thread = apply(thread, all.slice(from, to), 1, to === 60);
    expect(texts(thread)).toEqual(all.map(({ text }) => text));
  });

  it('scrolling within a run of equal texts invents nothing and loses nothing', () => {
    const run = [seen('ok'), seen('ok'), seen('ok'), seen('end')];
    expect(isUnchanged(merge(kept(...run), run.slice(1)))).toBe(true);
    expect(isUnchanged(merge(kept(...run), run.slice(2)))).toBe(true);
  });

  it('a message far outside the window is not called gone', () => {
    expect(merge(kept(...all), all.slice(20, 30)).gone).toEqual([]);
  });

  it('places an older part that overlaps nothing by its time', () => {
    const at = (text: string, n: number) => seen(text, { sentAt: minute(n), precision: 'minute' });
    const thread = apply(kept(at('late', 30)), [at('early', 1), at('early too', 2)]);
    expect(texts(thread)).toEqual(['early', 'early too', 'late']);
  });
});

it('a message taken back at the end is gone once another stands in its place', () => {
  const at = (text: string, n: number) => seen(text, { sentAt: minute(n), precision: 'minute' });
  const thread = kept(at('hello', 1), at('pay me elsewhere', 5));
  const after = apply(thread, [at('hello', 1), at('have a nice day', 6)]);
  expect(texts(after)).toEqual(['hello', 'pay me elsewhere', 'have a nice day']);
  expect(after.map(({ goneSince }) => goneSince !== undefined)).toEqual([false, true, false]);
});

describe('300 random threads, 40 windows each, seeded', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };

  it('every message once, in order, none called gone or edited', () => {
    for (let run = 0; run < 300; run++) {
      const length = 20 + random(100);
      const size = 12 + random(15);
      const times = random(2) === 0;
      const all = Array.from({ length }, (_, i) =>
        seen(random(4) === 0 ? 'ok' : `message ${random(400)}`, {
          direction: random(2) === 0 ? 'in' : 'out',
          ...(times && { sentAt: minute(i * 5), precision: 'minute' }),
        }),
      );
      let thread: StoredMessage[] = [];
      for (let window = 0; window < 40; window++) {
        // From the end to the beginning first, then anywhere.
        const down = length - size - Math.floor(window * size * 0.6);
        const from = Math.max(0, Math.min(length - size, down > -size ? down : random(length)));
        thread = apply(thread, all.slice(from, from + size), 1, from + size >= length);
      }
      expect(texts(thread)).toEqual(all.map(({ text }) => text));
      expect(thread.some(({ goneSince, revisions }) => goneSince !== undefined || revisions)).toBe(false);
    }
  });
});

describe('deleted and edited', () => {
  const before = kept(seen('a'), seen('b', { direction: 'out' }), seen('c'));

  it('marks a message gone when both neighbours are still shown, and keeps its text', () => {
    const after = apply(before, [seen('a'), seen('c')], 5);
    expect(texts(after)).toEqual(['a', 'b', 'c']);
    expect(after[1]?.goneSince).toBe(5);
  });

  it('takes the mark back when it is shown again', () => {
    const gone = apply(before, [seen('a'), seen('c')], 5);
    expect(apply(gone, [seen('a'), seen('b', { direction: 'out' }), seen('c')])[1]?.goneSince).toBeUndefined();
  });

  it('says nothing of a last message that is out of sight', () => {
    expect(merge(before, [seen('a'), seen('b', { direction: 'out' })]).gone).toEqual([]);
  });

  it('keeps the earlier text of an edited message', () => {
    const after = apply(before, [seen('a'), seen('B!', { direction: 'out' }), seen('c')], 7);
    expect(texts(after)).toEqual(['a', 'B!', 'c']);
    expect(after[1]?.revisions).toEqual([{ text: 'b', replacedAt: 7 }]);
  });

  it('takes a slightly changed last message for an edit, a quite different one for a new message', () => {
    const thread = kept(seen('hello'), seen('can you ship to Lyon', { direction: 'out' }));
    const fixed = apply(thread, [seen('hello'), seen('can you ship to Lyon?', { direction: 'out' })]);
    expect(texts(fixed)).toEqual(['hello', 'can you ship to Lyon?']);
    const other = apply(thread, [seen('hello'), seen('never mind', { direction: 'out' })]);
    expect(texts(other)).toEqual(['hello', 'can you ship to Lyon', 'never mind']);
  });

  it('keeps two edits side by side as two edits', () => {
    const thread = kept(seen('a'), seen('b'), seen('c'), seen('d'));
    const after = apply(thread, [seen('a'), seen('B'), seen('C'), seen('d')]);
    expect(texts(after)).toEqual(['a', 'B', 'C', 'd']);
    expect(after.map(({ revisions }) => revisions?.length)).toEqual([undefined, 1, 1, undefined]);
  });

  it('takes a picture shown in another size for the same message, again and again', () => {
    const picture = (url: string) => seen('look', { images: [{ url, alt: '' }] });
    const thread = kept(seen('a'), picture('https://x/1.jpg_220x220.jpg'), seen('b'));
    expect(isUnchanged(merge(thread, [seen('a'), picture('https://x/1.jpg'), seen('b')]))).toBe(true);
  });

  it('takes a picture just sent and then shown from the site for one', () => {
    const picture = (url: string) => seen('', { direction: 'out', images: [{ url, alt: '' }] });
    const { moved, ...rest } = merge(kept(picture('blob:https://x/1')), [picture('https://x/1.png')]);
    expect(isUnchanged({ ...rest, moved: [] })).toBe(true);
    expect(moved).toEqual([{ rank: 0, index: 0, url: 'https://x/1.png' }]);
  });

  it('knows the thread again after the buyer’s time zone changed', () => {
    const at = (hour: number) => seen('hello', { shownTime: '10:15', sentAt: minute(60 * hour), precision: 'minute' });
    expect(isUnchanged(merge(kept(at(1)), [at(8)]))).toBe(true);
  });

  it('believes the site’s own ids over texts', () => {
    const thread = kept(seen('a', { id: '1' }), seen('a', { id: '2' }));
    const after = apply(thread, [seen('A', { id: '2' }), seen('a', { id: '3' })]);
    expect(texts(after)).toEqual(['a', 'A', 'a']);
  });
});

describe('translated by the site', () => {
  const from = (text: string, translation: string) =>
    seen(translation, { translation, shownTime: text.length.toString() });
  const plain = (text: string) => seen(text, { shownTime: text.length.toString() });
  const talk = (...texts: SeenMessage[]) => [seen('hello', { direction: 'out' }), ...texts];
  const shown = (messages: StoredMessage[]) =>
    messages.map(({ text, otherTexts, revisions, goneSince }) => [
      text,
      ...(otherTexts ?? []).map((other) => `${other.kind}: ${other.text}`),
      ...(revisions || goneSince ? ['edited or gone'] : []),
    ]);

  it.each<[string, (...messages: SeenMessage[]) => SeenMessage[]]>([
    ['in the middle', (...them) => [...talk(...them), seen('thanks', { direction: 'out' })]],
    ['at the end', talk],
    ['at the beginning', (...them) => [...them, seen('thanks', { direction: 'out' })]],
    ['alone', (...them) => them],
  ])('and switched back and forth is one message with both texts, no edit: %s', (_, around) => {
    const original = around(plain('您好'), plain('今天下午发货'));
    const translated = around(from('您好', 'Hello dear'), from('今天下午发货', 'It ships today'));
    let thread = apply(kept(...original), translated);
    for (const window of [original, translated, translated]) expect(isUnchanged(merge(thread, window))).toBe(true);
    expect(shown(thread)).toContainEqual(['您好', 'translation: Hello dear']);
    thread = apply(kept(...translated), original);
    expect(isUnchanged(merge(thread, original)) && isUnchanged(merge(thread, translated))).toBe(true);
    expect(shown(thread)).toContainEqual(['It ships today', 'original: 今天下午发货']);
    expect(thread).toHaveLength(original.length);
  });

  it('one message of many, and a new one that comes translated at once', () => {
    const thread = kept(...talk(plain('您好'), plain('今天下午发货')));
    const after = apply(
      thread,
      talk(plain('您好'), from('今天下午发货', 'It ships today'), from('新', 'And one more')),
    );
    expect(shown(after).slice(1)).toEqual([
      ['您好'],
      ['今天下午发货', 'translation: It ships today'],
      ['And one more'],
    ]);
  });

  it('below the text, asked for after the message was kept', () => {
    const both = seen('您好', { original: '您好', translation: 'Hello dear' });
    const thread = apply(kept(...talk(seen('您好'))), talk(both));
    expect(shown(thread).at(-1)).toEqual(['您好', 'translation: Hello dear']);
    expect(isUnchanged(merge(thread, talk(both)))).toBe(true);
  });

  it('keeps a real edit an edit when the original is known', () => {
    const around = (message: SeenMessage) => [...talk(message), seen('thanks', { direction: 'out' })];
    const thread = apply(kept(...around(plain('您好'))), around(from('您好', 'Hello dear')));
    const [, edited] = apply(thread, around(plain('再见')));
    expect([edited?.text, edited?.revisions?.[0]?.text]).toEqual(['再见', '您好']);
  });
});

describe('any text', () => {
  it.each(['', '\0', '\ud800', '👩‍👩‍👧', '发货'.repeat(5000), '\u202eabc'])('%j is kept exactly', (text) => {
    const image = { images: [{ url: 'https://x/1.png', alt: '' }] };
    expect(texts(kept(seen(text, text ? {} : image)))).toEqual([text]);
  });

  it('aligns two long threads that differ in the middle without running out of memory', () => {
    const long = Array.from({ length: 6000 }, (_, i) => seen(`line ${i % 50}`));
    const after = [...long.slice(0, 3000), seen('new in the middle'), ...long.slice(3000)];
    const { added, gone } = merge(kept(...long), after);
    expect(added.map(({ message }) => message.text)).toEqual(['new in the middle']);
    expect(gone).toEqual([]);
  });
});
