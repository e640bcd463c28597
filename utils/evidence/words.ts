/** Message keys that more than one format uses. */
import type { StoredMessage, Warning } from '../chats/model.ts';
import type { Translate } from './types.ts';

/** Message key of the side that wrote. */
export const sideKey = ({ direction }: Pick<StoredMessage, 'direction'>): string =>
  ({ out: 'evidenceSideOut', in: 'evidenceSideIn', system: 'evidenceSideSystem' })[direction];

/** Message key of how the message was read from the page. */
export const wayKey = ({ way }: Pick<StoredMessage, 'way'>): string =>
  ({ adapter: 'evidenceWayAdapter', detected: 'evidenceWayDetected', taught: 'evidenceWayTaught' })[way];

/** Message key of how exact the time is. */
export const precisionKey = ({ precision = 'second' }: Pick<StoredMessage, 'precision'>): string =>
  ({ second: 'evidencePrecisionSecond', minute: 'evidencePrecisionMinute', day: 'evidencePrecisionDay' })[precision];

/** What Parley remarks about a text of a message, in words; `''` without remarks, or where the buyer dismissed them. */
export function remarks(warnings: readonly Warning[] | undefined, words: Translate): string {
  const told = (warnings ?? []).filter(({ dismissed }) => !dismissed);
  const [first] = told;
  const titles = [...new Set(told.map(({ category }) => words(`scamTitle_${category}`)))];
  return first ? words('evidenceWarning', titles.join(', '), first.rules) : '';
}
