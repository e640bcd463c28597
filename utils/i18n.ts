import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** A key of `_locales`; a missing one does not compile. */
export type MessageKey = keyof typeof messages;

/** The text for a key in the browser's language, with `$1`, `$2`, … filled in. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The text for a key that pure code hands out (a term's reason, a scenario's label). */
export function word(key: string, ...values: (string | number)[]): string {
  return t(key as MessageKey, ...values);
}

/** What is counted: each has a text `_one` and one `_other`. */
type Counted =
  | 'messagesKept'
  | 'messagesFound'
  | 'teachFound'
  | 'findings'
  | 'filesGood'
  | 'verdictRepacked'
  | 'versions'
  | 'gaps'
  | 'warnings'
  | 'newMessages'
  | 'todoMore'
  | 'ordersMore'
  | 'placedCut'
  | 'archiveDeleteSure'
  | 'deletePeriodSure'
  | 'deletedNow'
  | 'deletedPeriod'
  | 'deletedWhole'
  | 'deleteOrders'
  | 'recordReplies'
  | 'recordMissed'
  | 'recordConversations'
  | 'recordOrders'
  | 'promisesKept'
  | 'promisesBroken'
  | 'promisesOpen'
  | 'promisesList';

/** The form for a count: `key_one` or `key_other`, with the count as `$1`, the values after it. English and French need no more forms. */
export function count(key: Counted, n: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(n) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, new Intl.NumberFormat(language()).format(n), ...values);
}

/** The language that Parley's own texts are shown in, e.g. `fr`. */
export function language(): string {
  return t('languageCode');
}

/** `ltr` or `rtl`, as the texts need it. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
