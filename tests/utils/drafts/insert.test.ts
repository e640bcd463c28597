// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertDraft, putDraft, readDraft } from '../../../utils/drafts/insert.ts';

const TEXT = 'Hello Nora,\nthe lamp 灯 ships 🙏🏽\n\nmerci';

function place(tag: 'textarea' | 'input' | 'div', setUp: (element: HTMLElement) => void = () => {}): HTMLElement {
  const element = document.createElement(tag);
  setUp(element);
  document.body.append(element);
  return element;
}

beforeEach(() => document.body.replaceChildren());

/** What jsdom lacks of the clipboard. */
class FakeTransfer {
  readonly texts = new Map<string, string>();
  setData(type: string, text: string) {
    this.texts.set(type, text);
  }
  getData(type: string) {
    return this.texts.get(type) ?? '';
  }
}
class FakePaste extends Event {
  readonly clipboardData: FakeTransfer;
  constructor(type: string, options: EventInit & { clipboardData: FakeTransfer }) {
    super(type, options);
    this.clipboardData = options.clipboardData;
  }
}
afterEach(() => vi.unstubAllGlobals());

describe('insertDraft into fields', () => {
  it('replaces the text and tells the page, without any key event', async () => {
    const area = place('textarea') as HTMLTextAreaElement;
    area.value = 'Old draft';
    const events: string[] = [];
    for (const type of ['input', 'change', 'keydown', 'keypress', 'keyup', 'submit'])
      document.addEventListener(type, () => events.push(type));
    expect(await insertDraft(area, TEXT)).toBe(true);
    expect(area.value).toBe(TEXT);
    expect(events).toContain('input');
    expect(events.filter((type) => type.startsWith('key') || type === 'submit')).toEqual([]);
  });

  it('goes past a value property that the page put on the element', async () => {
    const area = place('textarea') as HTMLTextAreaElement;
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') as PropertyDescriptor;
    let written = 0;
    Object.defineProperty(area, 'value', {
      get: () => native.get?.call(area),
      set: () => written++,
      configurable: true,
    });
    expect(await insertDraft(area, 'Bonjour')).toBe(true);
    expect([area.value, written]).toEqual(['Bonjour', 0]);
  });

  it('appends on a new line and keeps what was there', async () => {
    const area = place('textarea') as HTMLTextAreaElement;
    area.value = 'Hello';
    expect(await insertDraft(area, 'second', { mode: 'append' })).toBe(true);
    expect(area.value).toBe('Hello\nsecond');
  });

  it('a single line gets spaces for line breaks', async () => {
    const input = place('input') as HTMLInputElement;
    expect(await insertDraft(input, 'one\r\ntwo\n\nthree')).toBe(true);
    expect(input.value).toBe('one two three');
  });

  it('respects maxlength, never halves an emoji, and says that it was cut', async () => {
    const area = place('textarea', (element) => element.setAttribute('maxlength', '5')) as HTMLTextAreaElement;
    expect(await insertDraft(area, 'abcd😀e')).toBe(false);
    expect(area.value).toBe('abcd');
  });

  it('says how much was cut, in an emptied box and behind a text', async () => {
    const area = place('textarea', (element) => element.setAttribute('maxlength', '8')) as HTMLTextAreaElement;
    expect(await putDraft(area, 'twelve signs')).toEqual({ held: true, cut: 4 });
    area.value = 'Hello';
    expect(await putDraft(area, 'you', { mode: 'append' })).toEqual({ held: true, cut: 1 });
    expect(area.value).toBe('Hello\nyo');
  });

  it('follows a field that the page replaces while it is filled', async () => {
    let area = place('textarea') as HTMLTextAreaElement;
    const renew = () => {
      const next = area.cloneNode() as HTMLTextAreaElement;
      next.value = area.value;
      next.addEventListener('input', renew);
      area.replaceWith(next);
      area = next;
    };
    area.addEventListener('input', renew);
    expect(await insertDraft(area, TEXT)).toBe(true);
    expect(area.value).toBe(TEXT);
  });

  it('a field whose page takes nothing else is left as it was', async () => {
    const area = place('textarea') as HTMLTextAreaElement;
    area.value = 'mine';
    area.addEventListener('input', () => {
      if (area.value !== 'mine') area.value = 'MINE';
    });
    expect(await putDraft(area, TEXT)).toEqual({ held: false, cut: 0 });
    expect(await insertDraft(area, TEXT)).toBe(false);
    expect(area.value.toLowerCase()).toBe('mine');
  });

  it('leaves locked, detached and foreign elements alone', async () => {
    const locked = place('textarea', (element) => element.setAttribute('readonly', '')) as HTMLTextAreaElement;
    expect(await insertDraft(locked, 'x')).toBe(false);
    expect(locked.value).toBe('');
    expect(await insertDraft(document.createElement('textarea'), 'x')).toBe(false);
    expect(await insertDraft(place('div'), 'x')).toBe(false);
  });

  it('an editor that takes nothing is reported, not assumed', async () => {
    const box = place('div', (element) => element.setAttribute('contenteditable', 'true'));
    expect(await insertDraft(box, 'x')).toBe(false);
  });

  it('an editor with paragraphs gets one per line, also for an empty line', async () => {
    const box = place('div', (element) => {
      element.setAttribute('contenteditable', 'true');
      element.append(document.createElement('p'));
    });
    const types: string[] = [];
    document.addEventListener('paste', (event) => {
      const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
      types.push(event.type);
      event.preventDefault();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      box.replaceChildren(...parsed.body.children);
    });
    vi.stubGlobal('DataTransfer', FakeTransfer);
    vi.stubGlobal('ClipboardEvent', FakePaste);
    expect(await insertDraft(box, 'a < b\n\n  c')).toBe(true);
    expect([...box.children].map((line) => line.textContent)).toEqual(['a < b', '', '\u00a0 c']);
    expect(types).toEqual(['paste']);
  });

  it('works in another window', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const area = inner.createElement('textarea');
    inner.body.append(area);
    expect(await insertDraft(area, TEXT)).toBe(true);
    expect(area.value).toBe(TEXT);
  });
});

describe('readDraft', () => {
  const editable = (...children: (Node | string)[]) =>
    place('div', (element) => {
      element.setAttribute('contenteditable', 'true');
      element.append(...children);
    });
  const element = (tag: string, ...children: (Node | string)[]) => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };

  it('reads a field', () => {
    const area = place('textarea') as HTMLTextAreaElement;
    area.value = 'a\nb';
    expect(readDraft(area)).toBe('a\nb');
  });

  it('a line per block, an empty block is an empty line', () => {
    const box = editable(element('p', 'one'), element('p', element('br')), element('p', element('b', 'two'), ' 三'));
    expect(readDraft(box)).toBe('one\n\ntwo 三');
  });

  it('text, then blocks, as browsers write it while typing', () => {
    expect(
      readDraft(editable('one', element('div', 'two'), element('div', element('br')), element('div', 'three'))),
    ).toBe('one\ntwo\n\nthree');
  });

  it('line breaks inside a block', () => {
    expect(readDraft(editable(element('p', 'one', element('br'), 'two', element('br'), element('br'), 'three')))).toBe(
      'one\ntwo\n\nthree',
    );
    expect(readDraft(editable(element('br')))).toBe('');
    expect(readDraft(editable())).toBe('');
  });

  it('leaves widgets and zero-width helpers out', () => {
    const widget = element('span', 'Placeholder');
    widget.setAttribute('contenteditable', 'false');
    expect(readDraft(editable(element('p', widget, 'a\u200bb\u00a0c\ufeff')))).toBe('ab c');
  });

  it('deeply nested elements are read', () => {
    let node: Node = document.createTextNode('deep');
    for (let i = 0; i < 500; i++) node = element('span', node);
    expect(readDraft(editable(node))).toBe('deep');
  });
});
