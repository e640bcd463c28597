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
      else if (!index) command(root, 'delete');
    });
    return true;
  },
  paste: (root, text) => dispatchPaste(root, { 'text/plain': text }),
  pasteParagraphs: (root, text) => dispatchPaste(root, { 'text/plain': text, 'text/html': paragraphs(text) }),
  beforeInput: (root, text) => {
    const { InputEvent } = viewOf(root);
    const dataTransfer = transfer(root, { 'text/plain': text });
    const all = { bubbles: true, cancelable: true, composed: true };
    return !root.dispatchEvent(
      new InputEvent('beforeinput', { ...all, inputType: 'insertFromPaste', data: text, dataTransfer }),
    );
  },
} satisfies Record<string, Way>;

function dispatchPaste(root: HTMLElement, texts: Record<string, string>): boolean {
  const { ClipboardEvent } = viewOf(root);
  const clipboardData = transfer(root, texts);
  const all = { bubbles: true, cancelable: true, composed: true };
  return !root.dispatchEvent(new ClipboardEvent('paste', { ...all, clipboardData }));
}

type View = Window & typeof globalThis;

/** The window that the element lives in: events of another one are no events to some editors. */
function viewOf(root: HTMLElement): View {
  return root.ownerDocument.defaultView ?? (globalThis as unknown as View);
}

/**
 * Texts as the clipboard would hand them over. In Firefox the page may not read what a content script has put into one;
 * a transfer of the page's own making it may.
 */
function transfer(root: HTMLElement, texts: Record<string, string>): DataTransfer {
  const view = viewOf(root) as View & { wrappedJSObject?: View };
  const data = new (view.wrappedJSObject ?? view).DataTransfer();
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  return data;
}

/** A paragraph for each line, empty ones too; neighbouring spaces stay apart. */
function paragraphs(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = escaped.split('\n').map((line) => line.replace(/^ | (?= )| $/g, '&nbsp;'));
  return lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
}

/** Waits; 0 is one turn of the event loop. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
