import { findDraftBox } from '../../utils/chats/detect.ts';
import type { ThreadRule } from '../../utils/chats/rule.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { ruleFor, watchRules } from '../../utils/taught.ts';

/** Marks of this frame, which the page cannot see; `utils/sites.ts` looks at them before it starts a script. */
const marks = globalThis as { parleyRuns?: boolean; parleyAsked?: boolean; parleyHost?: string };

/** Nothing is started a second time in this frame. */
export function markRunning(): void {
  marks.parleyRuns = true;
}

/** Whether a chat is to be expected: on a marketplace, where the buyer asked for it, or where there is a box to write in. */
export function isExpected(address: URL): boolean {
  return marketplaceOf(address) !== undefined || marks.parleyAsked === true || findDraftBox(document) !== undefined;
}

/** The host a rule is kept for: that of this frame, or of the page around it where the frame has none of its own. */
export function hostHere(address?: URL): string {
  marks.parleyHost = location.host || address?.host || marks.parleyHost || '';
  return marks.parleyHost;
}

/** Brings the lesson into this frame. */
export function teachHere(): void {
  ask('teachHere').catch((error: unknown) => report(error, 'begin to be taught'));
}

/** The rule for a host, now and whenever it changes; calls back with each, `undefined` when there is none. */
export function followRule(host: string, changed: (rule: ThreadRule | undefined) => void, signal: AbortSignal): void {
  const look = () =>
    ruleFor(host).then(
      (rule) => signal.aborted || changed(rule),
      (error: unknown) => {
        void report(error, 'read what was taught');
        if (!signal.aborted) changed(undefined);
      },
    );
  watchRules((hosts) => hosts.includes(host) && void look(), signal);
  void look();
}
