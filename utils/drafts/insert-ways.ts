/** One way to put a text where the selection is; `false` when nobody has taken it, and so nothing was changed. */
export type Way = (root: HTMLElement, text: string) => boolean;

const command = (root: HTMLElement, name: string, value?: string) => root.ownerDocument.execCommand(name, false, value);

/**
 * The ways that editors understand. None of them is a key or a click. `typeLines` goes line by line: an editor that takes
 * a line break inside a text as one paragraph still gets its lines.
 */
export const ways = {
  remove: (root) => command(root, 'delete'),
  undo: (root) => command(root, 'undo'),
  typeAtOnce: (root, text) => command(root, 'insertText', text),
  typeLines: (root, text) => {
    text.split('\n').forEach((line, index) => {
      if (index) command(root, 'insertLineBreak') || command(root, 'insertHTML', '<br>');
      if (line) command(root, 'insertText', line);
    });
    return true;
  },
  paste: (root, text) => dispatchPaste(root, { 'text/plain': text }),
  /** A paragraph for each line, empty ones too. */
  pasteParagraphs: (root, text) => {
    const lines = htmlLines(text).map((line) => `<p>${line || '<br>'}</p>`);
    return dispatchPaste(root, { 'text/plain': text, 'text/html': COPIED + lines.join('') });
  },
  /** Line breaks in one paragraph. */
  pasteBreaks: (root, text) =>
    dispatchPaste(root, { 'text/plain': text, 'text/html': COPIED + htmlLines(text).join('<br>') }),
  beforeInput: (root, text) => {
    const { DataTransfer, InputEvent } = viewOf(root);
    const more = { ...LIKE_REAL, inputType: 'insertFromPaste', data: text, dataTransfer: new DataTransfer() };
    const event = new InputEvent('beforeinput', more);
    fill(asPage(event).dataTransfer, { 'text/plain': text });
    return !root.dispatchEvent(event);
  },
} satisfies Record<string, Way>;

const LIKE_REAL = { bubbles: true, cancelable: true, composed: true };

function dispatchPaste(root: HTMLElement, texts: Record<string, string>): boolean {
  const { ClipboardEvent, DataTransfer } = viewOf(root);
  const event = new ClipboardEvent('paste', { ...LIKE_REAL, clipboardData: new DataTransfer() });
  fill(asPage(event).clipboardData, texts);
  return !root.dispatchEvent(event);
}

/** The window that the element lives in: events of another one are no events to some editors. */
function viewOf(root: HTMLElement): Window & typeof globalThis {
  return root.ownerDocument.defaultView ?? (globalThis as unknown as Window & typeof globalThis);
}

/**
 * The event as the page sees it. In Firefox a page may not read what a content script has put into a transfer, and a new
 * paste event has an empty one of its own whatever it was made with; what is put there in the page's name can be read.
 */
function asPage<E extends Event>(event: E): E {
  return (event as E & { wrappedJSObject?: E }).wrappedJSObject ?? event;
}

function fill(transfer: DataTransfer | null, texts: Record<string, string>): void {
  for (const [type, text] of Object.entries(texts)) transfer?.setData(type, text);
}

/** What browsers put before the HTML they copy; without it TinyMCE takes bare lines for a plain text, and drops empty ones. */
const COPIED = '<meta charset="utf-8">';

/** Lines as HTML; neighbouring spaces stay apart. */
function htmlLines(text: string): string[] {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.split('\n').map((line) => line.replace(/^ | (?= )| $/g, '&nbsp;'));
}

/** Waits; 0 is one turn of the event loop. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
