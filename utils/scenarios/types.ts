/** Why a buyer writes, and what the message may use. Later languages are one more file each. */

/** When in the life of an order the situation comes up; `seller-asks`: answers to what would cost the buyer protection. */
export type Group = 'before' | 'on-the-way' | 'received' | 'seller-asks';

export type ScenarioId =
  | 'real-photos'
  | 'size'
  | 'delivery-time'
  | 'delivery-address'
  | 'tracking-number'
  | 'cancel'
  | 'no-tracking'
  | 'late'
  | 'strange-status'
  | 'follow-up'
  | 'open-case'
  | 'not-as-described'
  | 'damaged'
  | 'missing'
  | 'settle-first'
  | 'keep-dispute'
  | 'no-early-confirm'
  | 'seller-cancels'
  | 'pay-here'
  | 'stay-here'
  | 'no-link'
  | 'no-code'
  | 'ask-support'
  | 'honest-review';

/** Facts a message may use; all are strings as the buyer would read them (numbers and dates too). */
export type Variable =
  | 'title'
  | 'listingId'
  | 'orderId'
  | 'sellerName'
  | 'trackingNumber'
  | 'protectionEnds'
  | 'country'
  | 'size'
  | 'quantity'
  | 'problem'
  | 'statusText'
  | 'orderDate'
  | 'writtenOn';

/** Kinds of pages on which a situation is offered first. */
export type ScenarioPage = 'product' | 'store' | 'orders' | 'order' | 'messages';

export interface Scenario {
  id: ScenarioId;
  group: Group;
  /** i18n key. */
  labelKey: string;
  pages: ScenarioPage[];
  /** Everything the message may use, in the order of the text; the essential ones become blanks when absent. */
  variables: Variable[];
}

/**
 * Messages of one language. `{name}` is a fact; a part in `[…]` is left out when a fact in it is absent; any other
 * absent fact becomes a visible blank, `‹…›` around its name from `blanks`.
 */
export interface Language {
  /** BCP 47. */
  code: string;
  blanks: Record<Variable, string>;
  messages: Record<ScenarioId, string>;
}

/** A place in a message that still needs a word from the buyer; UTF-16 offsets, `end` exclusive, marks included. */
export interface Blank {
  name: Variable;
  start: number;
  end: number;
}

export interface ComposedMessage {
  text: string;
  blanks: Blank[];
}
