import { type ComponentChild, h } from 'preact';
import { Chip, type ChipState } from '../../components/Chip.tsx';
import { findDraftBox } from '../../utils/chats/detect.ts';
import type { Unread } from '../../utils/chats/reading.ts';
import { count, t, word } from '../../utils/i18n.ts';
import type { KeepProblem } from '../../utils/messages.ts';
import type { Kept } from './keep-reading.ts';
import type { WholeOutcome } from './keep-whole.ts';

/** Height of the corner that the chip stands in, in CSS pixels. */
const CORNER = 72;

type Action = NonNullable<ChipState['actions']>[number];

/** Draws the chip until the buyer hides it; `undefined` takes it away. */
export function chatChip(draw: (content: ComponentChild) => void): (state: ChipState | undefined) => void {
  let hidden = false;
  const onHide = () => {
    hidden = true;
    draw(null);
  };
  return (state) => {
    if (!hidden) draw(state ? h(Chip, { state, hide: t('chipHide'), onHide, lift: roomForBox() }) : null);
  };
}

/** How far the corner has to be left free: a box to write in, with its button, may be there. */
function roomForBox(): number {
  const box = findDraftBox(document)?.getBoundingClientRect();
  const room = box && box.bottom > innerHeight - CORNER ? innerHeight - box.top : 0;
  return room < innerHeight / 2 ? room : 0;
}

/** What the chip says, and what it offers. */
export const chipStates = {
  reading: (): ChipState => ({ tone: 'waiting', text: t('chipReading') }),
  /** `teach` lets the buyer show where the messages are. */
  notRead: (why: Unread, teach: () => void): ChipState => ({
    tone: 'problem',
    text: t('chipNotRead'),
    more: t(`problem_${why}`),
    actions: [action('chipTeach', teach)],
  }),
  notKept: (why: KeepProblem | 'unreachable'): ChipState => ({
    tone: 'problem',
    text: t('chipNotKept'),
    more: t(`problem_${why}`),
  }),
  /** `notes` tells what else the buyer should know; `keepWhole` is absent where there is nothing to scroll to. */
  kept: ({ kept, whole }: Kept, notes?: string, keepWhole?: () => void): ChipState => ({
    tone: 'good',
    text: count('messagesKept', kept),
    ...((notes || whole) && { more: [whole && t('chipWhole'), notes].filter(Boolean).join(' ') }),
    ...(!whole && keepWhole && { actions: [action('chipKeepWhole', keepWhole)] }),
  }),
  keepingWhole: (kept: number, paused: boolean, cancel: () => void): ChipState => ({
    tone: 'waiting',
    text: count('messagesKept', kept),
    more: t(paused ? 'chipPaused' : 'chipKeepingWhole'),
    actions: [action('cancel', cancel)],
  }),
  /** The end of a way through the whole conversation; `again` goes on. */
  wholeEnded: (outcome: WholeOutcome, kept: number, again: () => void): ChipState => ({
    tone: outcome === 'done' ? 'good' : outcome === 'cancelled' ? 'waiting' : 'problem',
    text: count('messagesKept', kept),
    more: word(`whole_${outcome}`),
    ...(outcome !== 'done' && { actions: [action('chipKeepWhole', again)] }),
  }),
};

function action(label: 'chipKeepWhole' | 'chipTeach' | 'cancel', onClick: () => void): Action {
  return { label: t(label), onClick };
}
