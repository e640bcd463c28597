import type { ComponentChild } from 'preact';
import { elementOf } from '../../utils/chats/elements.ts';
import type { SeenMessage } from '../../utils/chats/model.ts';
import type { Reading } from '../../utils/chats/reading.ts';
import type { Finding } from '../../utils/drafts/check.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { IncomingNotes, type Note } from './IncomingNotes.tsx';
import { framesOf } from './note-frames.ts';

/** A worker that is just starting is asked again after these waits; then the next change of the page asks. */
const AGAIN_MS = [1_000, 5_000];
/** Texts asked about in one message. */
const TOGETHER = 500;

/** What the notes are told: the conversation as it was last read, and what scrolls it. */
export type Follow = (reading: Reading | undefined, scroller?: HTMLElement) => unknown;

/**
 * Notes beside the seller's messages that ask for what would cost the buyer protection. Each text is asked about once; while
 * nothing changes or scrolls, nothing runs. Draws in Parley's own layer: the page's messages stay as they are.
 */
export function incomingNotes(
  draw: (content: ComponentChild) => void,
  marketplace: string,
  signal: AbortSignal,
): Follow {
  let key = '';
  /** By text, for this conversation; empty while it is being asked. */
  let found = new Map<string, Finding[]>();
  let messages: SeenMessage[] = [];
  let scroller: HTMLElement | undefined;
  let notes: Note[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    if (signal.aborted) return;
    const warned = messages.filter(({ text }) => found.get(text)?.length);
    const seen = new Map<string, number>();
    notes = warned.map((message) => {
      const { text } = message;
      const times = seen.get(text) ?? 0;
      seen.set(text, times + 1);
      return { id: `${times} ${text}`, message, text, found: found.get(text) ?? [] };
    });
    frames.watch(
      notes.flatMap(({ message }) => elementOf(message) ?? []),
      scroller,
    );
    redraw();
  };
  const redraw = () => draw(<IncomingNotes key={key} notes={notes} scroller={scroller} onDismiss={dismiss} />);
  const frames = framesOf(() => redraw(), signal);

  const dismiss = (text: string) => {
    found.set(text, []);
    show();
    ask('dismissIncoming', { key, text }).catch((error: unknown) => report(error, 'dismiss a note'));
  };

  const check = async (texts: string[], tries = 0): Promise<void> => {
    const [of, asked] = [key, found];
    for (const text of texts) asked.set(text, []);
    try {
      const answer = await ask('checkIncoming', { key: of, marketplace, texts });
      texts.forEach((text, at) => {
        asked.set(text, answer[at] ?? []);
      });
      if (asked === found) show();
    } catch (error) {
      for (const text of texts) asked.delete(text);
      const wait = AGAIN_MS[tries];
      if (signal.aborted || asked !== found) return;
      if (wait === undefined) await report(error, 'look at what a seller asks for');
      else timer = setTimeout(() => void check(texts, tries + 1), wait);
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return (reading, pane) => {
    // A page that draws itself anew: what stands where it stood is still noted.
    if (!reading) return notes.length > 0 && redraw();
    if (reading.key !== key) {
      key = reading.key;
      found = new Map();
      clearTimeout(timer);
    }
    scroller = pane;
    messages = reading.snapshot.messages.filter(({ direction, text }) => direction === 'in' && text.trim());
    const fresh = [...new Set(messages.map(({ text }) => text))].filter((text) => !found.has(text));
    for (let at = 0; at < fresh.length; at += TOGETHER) void check(fresh.slice(at, at + TOGETHER));
    show();
  };
}
