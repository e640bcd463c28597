/** Message keys that more than one format uses. */
import type { StoredMessage } from '../chats/model.ts';

/** Message key of the side that wrote. */
export const sideKey = ({ direction }: Pick<StoredMessage, 'direction'>): string =>
  ({ out: 'evidenceSideOut', in: 'evidenceSideIn', system: 'evidenceSideSystem' })[direction];

/** Message key of how the message was read from the page. */
export const wayKey = ({ way }: Pick<StoredMessage, 'way'>): string =>
  ({ adapter: 'evidenceWayAdapter', detected: 'evidenceWayDetected', taught: 'evidenceWayTaught' })[way];

/** Message key of how exact the time is. */
export const precisionKey = ({ precision = 'second' }: Pick<StoredMessage, 'precision'>): string =>
  ({ second: 'evidencePrecisionSecond', minute: 'evidencePrecisionMinute', day: 'evidencePrecisionDay' })[precision];
