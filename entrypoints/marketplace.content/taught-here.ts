import { findDraftBox } from '../../utils/chats/detect.ts';
import type { ThreadRule } from '../../utils/chats/rule.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { ruleFor, watchRules } from '../../utils/taught.ts';
import { wasAsked } from './frame-marks.ts';

/** Whether a chat is to be expected: on a marketplace, where the buyer asked for it, or where there is a box to write in. */
export function isExpected(address: URL): boolean {
  return marketplaceOf(address) !== undefined || wasAsked() || findDraftBox(document) !== undefined;
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
