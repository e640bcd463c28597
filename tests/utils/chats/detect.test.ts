// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { elementOf } from '../../../utils/chats/elements.ts';
import { type ChatRow, chatPage, useLayout } from './layout.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const PARIS = { now: NOW, zone: 'Europe/Paris', language: 'en' };

const withoutLayout = useLayout();

const show = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
};
const read = (rows: ChatRow[], options?: Parameters<typeof chatPage>[1]) => {
  show(chatPage(rows, options));
  return readConversation(document, PARIS);
};
const lines = (conversation: ReturnType<typeof readConversation>) =>
  conversation?.messages.map(({ direction, text }) => `${direction}: ${text}`);

const TALK: ChatRow[] = [
  { from: 'site', text: 'Yesterday' },
  { from: 'me', text: 'Hello, is the stand real oak?', time: '09:12' },
  { from: 'them', name: 'Vega Store', text: '亲,您好!支架是真正的橡木。', time: '09:15' },
  { from: 'them', name: 'Vega Store', text: 'ok', time: '09:16' },
  { from: 'them', name: 'Vega Store', text: 'ok', time: '09:16' },
  { from: 'site', text: 'Order placed' },
  { from: 'me', text: 'Great 👍', time: '09:20' },
];

describe('a chat with bubbles', () => {
  it('tells where each message stands, as long as the page shows it', () => {
    const said = read(TALK)?.messages.filter(({ direction }) => direction !== 'system') ?? [];
    const places = said.map(elementOf);
    expect(places.map((place, at) => place?.textContent?.includes(said[at]?.text ?? '?'))).toEqual(
      said.map(() => true),
    );
    expect(new Set(places).size).toBe(said.length);
    places[1]?.remove();
    expect(said[1] && elementOf(said[1])).toBeUndefined();
  });

  it('keeps the order, both sides, notices, date rows and equal texts in a row', () => {
    expect(lines(read(TALK))).toEqual([
      'system: Yesterday',
      'out: Hello, is the stand real oak?',
      'in: 亲,您好!支架是真正的橡木。',
      'in: ok',
      'in: ok',
      'system: Order placed',
      'out: Great 👍',
    ]);
  });

  it('says who it is with, where to write, what scrolls, and why it thinks so', () => {
    const conversation = read(TALK);
    expect(conversation?.peer).toBe('Vega Store');
    expect(conversation?.draftBox?.tagName).toBe('TEXTAREA');
    expect(conversation?.scroller?.style.overflowY).toBe('auto');
    expect(conversation?.confidence).toBeGreaterThan(0.8);
    expect(conversation?.because).toContain('sides:geometry');
    expect(conversation?.because.join()).not.toContain('oak');
  });

  it('resolves clocks by the date row above and keeps the shown text', () => {
    const message = read(TALK)?.messages[1];
    expect(message?.shownTime).toBe('09:12');
    expect(message?.sentAt).toBe(Date.parse('2026-11-21T08:12:00Z'));
    expect(message?.precision).toBe('minute');
  });

  it('reads times as of now in the zone of the browser, unless told otherwise', () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    try {
      read(TALK);
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      expect(readConversation(document)).toEqual(readConversation(document, { ...PARIS, zone }));
      expect(readConversation(document)?.messages[1]?.sentAt).toBeDefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not take a clock without any day for today', () => {
    const talk = TALK.filter(({ from }) => from !== 'site');
    expect(read(talk)?.messages.every(({ sentAt, shownTime }) => sentAt === undefined && shownTime)).toBe(true);
  });

  it('reads rows by where they stand, not by their order in the markup', () => {
    show(chatPage(TALK));
    const list = document.querySelector('.row')?.parentElement;
    const before = lines(readConversation(document, PARIS));
    list?.append(...[...list.children].reverse());
    expect(lines(readConversation(document, PARIS))).toEqual(before);
  });

  it('reads one own message and nothing else yet', () => {
    expect(lines(read([{ from: 'me', text: 'Hello, is it still there?' }]))).toEqual([
      'out: Hello, is it still there?',
    ]);
  });

  it('gives a picture without text, and no avatar', () => {
    const pictured: ChatRow[] = [
      ...TALK,
      { from: 'them', name: 'Vega Store', picture: 'https://ae01.alicdn.com/kf/S1.png' },
    ];
    const last = read(pictured)?.messages.at(-1);
    expect(last).toMatchObject({
      direction: 'in',
      text: '',
      images: [{ url: 'https://ae01.alicdn.com/kf/S1.png', alt: '' }],
    });
  });

  it('keeps line breaks and leaves buttons and repeated links out', () => {
    const extra = '<button>Translate</button>';
    const talk = TALK.map((row) => (row.from === 'them' ? { ...row, extra } : row));
    talk.push({ from: 'me', text: 'First<br>Second' });
    const texts = read(talk)?.messages.map(({ text }) => text);
    expect(texts?.at(-1)).toBe('First\nSecond');
    expect(texts?.join()).not.toContain('Translate');
  });

  it.each([
    ['a button', '<button>See original</button>'],
    ['a link in French', '<a href="#" class="t">Voir l’original</a>'],
    ['an icon', '<span role="button" aria-label="查看原文"></span>'],
  ])('knows a translation shown instead of the original by %s', (_, extra) => {
    const talk = TALK.map((row, at) => (at === 2 ? { ...row, text: 'Hello dear! Real oak.', extra } : row));
    const messages = read(talk)?.messages;
    expect(messages?.[2]).toMatchObject({ text: 'Hello dear! Real oak.', translation: 'Hello dear! Real oak.' });
    expect(messages?.[2]?.original).toBeUndefined();
    expect(messages?.filter(({ translation }) => translation)).toHaveLength(1);
  });

  it('takes no message about an original for a translated one', () => {
    const talk: ChatRow[] = [...TALK, { from: 'them', text: 'Is it original?' }, { from: 'me', text: 'Yes' }];
    expect(read(talk)?.messages.some(({ translation }) => translation)).toBe(false);
  });

  it('tells a quoted message from the answer', () => {
    const quote = '<div data-box="0 0 0 0">Hello, is the stand real oak?</div>';
    const talk: ChatRow[] = [...TALK, { from: 'them', text: `${quote}Yes, it is real oak` }];
    show(chatPage(talk));
    expect(readConversation(document, PARIS)?.messages.at(-1)).toMatchObject({
      text: 'Yes, it is real oak',
      replyTo: 'Hello, is the stand real oak?',
    });
  });

  it('reads through an open shadow root', () => {
    show('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const page = new DOMParser().parseFromString(chatPage(TALK), 'text/html');
    root?.append(...page.body.childNodes);
    expect(lines(readConversation(document, PARIS))).toHaveLength(TALK.length);
  });

  it('looks into a frame of the same origin unless told not to', () => {
    show('<iframe></iframe>');
    // The frame has a layout of its own, which the stub cannot give: its classes must do.
    const frame = document.querySelector('iframe');
    const page = new DOMParser().parseFromString(
      chatPage(TALK).replaceAll('row me', 'row own').replaceAll('row them', 'row other'),
      'text/html',
    );
    frame?.contentDocument?.body.append(...page.body.childNodes);
    expect(readConversation(document, { ...PARIS, frames: false })).toBeNull();
    expect(lines(readConversation(document, PARIS))).toHaveLength(TALK.length);
  });

  it('does not change the page', () => {
    show(chatPage(TALK));
    const before = document.documentElement.outerHTML;
    readConversation(document, PARIS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('both sides at one edge', () => {
  const talk: ChatRow[] = TALK.filter(({ from }) => from !== 'site').map((row) => ({
    ...row,
    from: 'them',
    name: row.from === 'me' ? 'Nora Lindqvist' : 'Vega Store',
  }));

  it('are told apart by the name in the header', () => {
    expect(read(talk, { bubbles: false })?.messages.map(({ direction }) => direction)).toEqual([
      'out',
      'in',
      'in',
      'in',
      'out',
    ]);
  });

  it('are not guessed when the header names neither', () => {
    expect(read(talk, { bubbles: false, header: 'Messages' })).toBeNull();
  });
});

describe('without layout', () => {
  it('goes by alignment and classes, or says nothing', () => {
    withoutLayout();
    show(
      chatPage(TALK.map((row) => (row.from === 'me' ? { ...row } : row)))
        .replaceAll('row me', 'row own')
        .replaceAll('row them', 'row other'),
    );
    const conversation = readConversation(document, PARIS);
    expect(conversation?.because).toContain('sides:structure');
    expect(lines(conversation)?.filter((line) => !line.startsWith('system'))).toEqual([
      'out: Hello, is the stand real oak?',
      'in: 亲,您好!支架是真正的橡木。',
      'in: ok',
      'in: ok',
      'out: Great 👍',
    ]);
    show(chatPage(TALK).replaceAll('row me', 'row').replaceAll('row them', 'row'));
    expect(readConversation(document, PARIS)).toBeNull();
  });
});
