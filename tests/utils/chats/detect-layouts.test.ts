// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { useLayout } from './layout.ts';

const READ = { now: Date.parse('2026-11-22T20:00:00Z'), zone: 'Europe/Paris', language: 'en' };

useLayout();

interface Said {
  me?: boolean;
  text: string;
  name?: string;
  time?: string;
}

const SAID: Said[] = [
  { me: true, text: 'Is the blue teapot food safe?' },
  { text: 'It is, and it is lead free' },
  { text: 'Top rack of the dishwasher only' },
  { me: true, text: 'When can I come?' },
  { text: 'Tomorrow afternoon' },
  { me: true, text: '16:30' },
  { text: 'See you then' },
];

/** A pane from 300 to 1000 with rows 60 high; `draw` gives the inside of a row whose top is known. */
function pane(said: Said[], draw: (row: Said, top: number, at: number) => string, head = 'Blue Kiln', box = ''): void {
  const rows = said.map((row, at) => draw(row, 60 + at * 60, at)).join('');
  const html = `<header data-box="300 0 700 50"><h2 data-box="310 10 200 30">${head}</h2></header>
    <div style="overflow-y: auto" data-box="300 50 700 650"><div data-box="300 50 700 ${said.length * 60 + 10}">${rows}</div></div>
    <div data-box="300 710 700 60">${box}<textarea data-box="350 720 560 40"></textarea><button data-box="920 720 60 40">Send</button></div>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
}

const row = (top: number, inner: string, kind = 'row') =>
  `<div class="${kind}" data-box="300 ${top} 700 55">${inner}</div>`;
const left = ({ me, text }: Said) => (me ? 980 - text.length * 8 : 310);

/** A bubble at the right or left edge, with what follows the text in it and below it. */
const bubble = (said: Said, top: number, inside = '', below = '') =>
  row(
    top,
    `<div class="bubble" style="background-color: rgb(220, 230, 240)" data-box="${left(said)} ${top} ${said.text.length * 8 + 20} 30">
      <p data-box="${left(said) + 8} ${top + 5} ${said.text.length * 8} 20">${said.text}</p>${inside}</div>${below}`,
  );

const conversation = () => readConversation(document, READ);
const lines = () => conversation()?.messages.map(({ direction, text }) => `${direction}: ${text}`);
const expected = SAID.map(({ me, text }) => `${me ? 'out' : 'in'}: ${text}`);

describe('texts beside a message', () => {
  it('keep a clock that somebody wrote', () => {
    pane(SAID, (said, top) => bubble(said, top));
    expect(lines()).toEqual(expected);
  });

  it('are a time and what became of the message, in one line', () => {
    pane(SAID, (said, top, at) =>
      bubble(
        said,
        top,
        '',
        `<small class="meta" style="display: block" data-box="${left(said)} ${top + 40} 90 10">1${at}:05${said.me ? ' · Delivered' : ''}</small>`,
      ),
    );
    expect(lines()).toEqual(expected);
    expect(conversation()?.messages.map(({ shownTime }) => shownTime)).toEqual(SAID.map((_, at) => `1${at}:05`));
  });

  it('are a name and a time joined by a Japanese dot', () => {
    pane(SAID, (said, top, at) =>
      bubble(
        said,
        top,
        '',
        `<small class="meta" style="display: block" data-box="${left(said)} ${top + 40} 90 10">${said.me ? 'Nora' : 'Blue Kiln'}・1${at}:05</small>`,
      ),
    );
    expect(lines()).toEqual(expected);
    expect(conversation()?.messages[3]?.shownTime).toBe('13:05');
  });

  it('are short ages', () => {
    pane(SAID, (said, top, at) =>
      bubble(said, top, '', `<i style="display: block" data-box="${left(said)} ${top + 40} 20 10">${20 - at}h</i>`),
    );
    expect(lines()).toEqual(expected);
    expect(conversation()?.messages[0]?.shownTime).toBe('20h');
  });

  it('are reactions and "(edited)"', () => {
    pane(SAID, (said, top, at) => {
      const mark = at === 1 ? ' <span style="font-size: 10px">(edited)</span>' : '';
      const reactions = at === 3 ? `<div data-box="900 ${top + 20} 40 10">👍 2</div>` : '';
      return bubble({ ...said, text: said.text + mark }, top, reactions);
    });
    expect(lines()?.map((line) => line.replace(/<.*/, ''))).toEqual(expected);
  });

  it('are a translation in another colour beside what switches it', () => {
    pane(SAID, (said, top, at) =>
      bubble(
        said,
        top,
        at === 1
          ? `<div style="color: rgb(90, 90, 90)" data-box="318 ${top + 25} 200 20">C’est le cas, et sans plomb</div><a role="button" data-box="318 ${top + 45} 60 8">Show original</a>`
          : '',
      ),
    );
    expect(lines()).toEqual(expected);
  });

  it('are the file name of a picture', () => {
    pane([...SAID, { text: 'lamp.png' }], (said, top) => {
      if (said.text !== 'lamp.png') return bubble(said, top);
      const image = `<img alt="lamp.png" src="https://shop.example/lamp.png" data-box="318 ${top} 150 100">`;
      return bubble(said, top, image);
    });
    expect(conversation()?.messages.at(-1)).toMatchObject({ text: '', images: [{ alt: 'lamp.png' }] });
  });

  it('end with somebody typing', () => {
    pane([...SAID, { text: '•••' }], (said, top) => bubble(said, top));
    expect(lines()).toEqual(expected);
  });
});

describe('what stands between the head and the thread', () => {
  it.each([
    ['a product', '<a href="https://shop.example/item/1005006200000011.html"><b>Desk lamp, walnut</b></a>'],
    ['an order', '<b>Order 8190123456789012 · Desk lamp</b>'],
    ['a price', '<b>Only today 12,90 €</b>'],
  ])('is no name: %s', (_, card) => {
    pane(SAID, (said, top) => bubble(said, top));
    const bar = document.createElement('div');
    bar.dataset.box = '300 30 700 20';
    bar.append(...new DOMParser().parseFromString(card, 'text/html').body.childNodes);
    for (const each of bar.querySelectorAll<HTMLElement>('*')) each.dataset.box = '310 32 300 16';
    document.querySelector('header')?.after(bar);
    expect(conversation()?.peer).toBe('Blue Kiln');
    expect(lines()).toEqual(expected);
  });
});

describe('rows that hold several messages', () => {
  it('are taken apart by the times in them, without any bubble', () => {
    const groups = [SAID.slice(0, 1), SAID.slice(1, 3), SAID.slice(3, 4), SAID.slice(4, 5)];
    pane(
      groups.map(([first]) => first as Said),
      (_, top, at) =>
        row(
          top,
          (groups[at] ?? [])
            .map((said, n) => {
              const y = top + n * 25;
              const [x, width] = [left(said), said.text.length * 8];
              return `<div class="one" data-box="${x} ${y} ${width} 20"><span style="display: block" data-box="${x} ${y} ${width} 12">${said.text}</span><i style="display: block" data-box="${x} ${y + 12} 40 8">09:1${at}</i></div>`;
            })
            .join(''),
        ),
    );
    expect(lines()).toEqual(expected.slice(0, 5));
  });

  it('keep a picture among bubbles as a message of its own', () => {
    pane(SAID, (said, top, at) => {
      if (at !== 1) return bubble(said, top);
      const part = (y: number, text: string) =>
        `<div class="b" style="background-color: rgb(220, 230, 240)" data-box="310 ${y} 200 18"><p data-box="318 ${y} 180 16">${text}</p></div>`;
      return row(
        top,
        `<div class="col" data-box="310 ${top} 300 55">${part(top, 'Here is')}<img src="https://shop.example/a.png" data-box="310 ${top + 18} 120 60">${part(top + 78, 'the pot')}</div>`,
      );
    });
    expect(conversation()?.messages.slice(1, 4)).toMatchObject([
      { text: 'Here is', images: [] },
      { text: '', images: [{ url: 'https://shop.example/a.png' }] },
      { text: 'the pot', images: [] },
    ]);
  });
});

it('a picture drawn behind a box is a picture', () => {
  pane([...SAID, { text: '' }], (said, top) =>
    said.text
      ? bubble(said, top)
      : row(
          top,
          `<div class="bubble" style="background-color: rgb(220, 230, 240)" data-box="310 ${top} 170 120"><div style="background-image: url(&quot;https://shop.example/b.png&quot;)" data-box="318 ${top + 8} 150 100"></div></div>`,
        ),
  );
  expect(conversation()?.messages.at(-1)).toMatchObject({ text: '', images: [{ url: 'https://shop.example/b.png' }] });
});

it('a painted quote among rows without bubbles does not stand for its row', () => {
  pane(SAID, (said, top, at) =>
    row(
      top,
      `<b data-box="310 ${top} 60 10">${said.me ? 'You' : 'Blue Kiln'}</b>${at === 6 ? `<blockquote style="background-color: rgb(230, 230, 230); font-size: 12px" data-box="310 ${top + 12} 300 14">Tomorrow afternoon</blockquote>` : ''}<p data-box="310 ${top + 28} ${said.text.length * 8} 20">${said.text}</p>`,
    ),
  );
  expect(lines()).toEqual(expected);
  expect(conversation()?.messages.at(-1)?.replyTo).toBe('Tomorrow afternoon');
});

describe('both sides at one edge', () => {
  const named = (said: Said, top: number, extra = '') =>
    row(
      top,
      `<b data-box="310 ${top} 60 10">${said.me ? 'Nora Lindqvist' : 'Blue Kiln'}</b><p data-box="310 ${top + 14} ${said.text.length * 8} 20">${said.text}</p>${extra}`,
    );

  it('are told by a header that holds the name and more', () => {
    pane(SAID, (said, top) => named(said, top), '# Blue Kiln (online)');
    expect(lines()).toEqual(expected);
  });

  it('are told by the title of the page', () => {
    pane(SAID, (said, top) => named(said, top), 'Blue teapot');
    expect(conversation()).toBeNull();
    document.title = 'Conversation with Blue Kiln';
    expect(lines()).toEqual(expected);
  });

  it('are told by the avatar beside the box to write in', () => {
    const face = (me: boolean | undefined, top: number) =>
      `<img src="https://shop.example/${me ? 'nora' : 'kiln'}.png" data-box="304 ${top} 32 32">`;
    pane(SAID, (said, top) => named(said, top, face(said.me, top)), 'Blue teapot', face(true, 725));
    expect(lines()).toEqual(expected);
  });

  it('leave what looks otherwise and has no name to the site', () => {
    const notice = { text: 'The order was placed' };
    pane([...SAID.slice(0, 4), notice, ...SAID.slice(4)], (said, top) =>
      said.text === notice.text
        ? row(top, `<span style="color: rgb(120, 120, 120)" data-box="310 ${top} 200 20">${said.text}</span>`, 'note')
        : named(said, top),
    );
    expect(lines()).toEqual([...expected.slice(0, 4), 'system: The order was placed', ...expected.slice(4)]);
  });

  const coloured = (said: Said, top: number) =>
    `<div class="${said.me ? 'k2' : 'k1'}" style="background-color: ${said.me ? 'rgb(200, 225, 255)' : 'rgb(245, 245, 245)'}" data-box="300 ${top} 700 55"><p data-box="310 ${top} ${said.text.length * 8} 20">${said.text}</p></div>`;

  it('are told by colour alone, the stronger one being the reader’s', () => {
    pane(SAID, coloured);
    expect(lines()).toEqual(expected);
    expect(conversation()?.because).toContain('sides:colour');
  });

  it('are not made of two edges by a line of the site that stands elsewhere', () => {
    const notice = { text: 'The order was placed' };
    // All bubbles at the left, and one line of the site right of the middle of what they take up.
    const leftmost = (said: Said, top: number) =>
      said === notice
        ? row(top, `<span data-box="560 ${top} 180 20">${said.text}</span>`, 'note')
        : bubble({ text: said.text }, top);
    pane([...SAID.slice(0, 4), notice, ...SAID.slice(4)], leftmost);
    expect(conversation()?.messages.filter(({ direction }) => direction === 'out') ?? []).toEqual([]);
    expect(conversation()?.because ?? []).not.toContain('sides:geometry');
  });

  it('are not told by stripes', () => {
    const stripes = SAID.map(({ text }, at) => ({ text, me: at % 2 === 0 }));
    pane(stripes, coloured);
    expect(conversation()).toBeNull();
  });
});
