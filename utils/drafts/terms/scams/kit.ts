import { rulesOf, type ScamRow, type ScamRule } from './rule.ts';

/**
 * The words of a language that asks are made of: regular-expression source over folded text, a space is a gap.
 * `fill` are the small words that may stand between a verb and its object.
 */
export interface ScamKit {
  language: string;
  /** Negations that end at the verb. */
  never: string;
  /** Others as the subject, and past tenses: a report and no ask. */
  they: string;
  fill: string;
  /** Beginnings of the words of a rule, tried first. */
  gates: Record<
    | 'dispute'
    | 'order'
    | 'pay'
    | 'money'
    | 'receipt'
    | 'page'
    | 'link'
    | 'code'
    | 'review'
    | 'account'
    | 'claim'
    | 'write',
    string
  >;
  /** Asking to close, what is closed, and the noun of closing it. */
  close: string;
  dispute: string;
  closeMore: string[];
  /** Nearer to "you may close it after the refund". */
  closeNot: string;
  closeAfter?: string;
  /** "close it", "accept our solution": only where a dispute is spoken of. */
  closeIt: string[];
  cancel: string;
  order: string;
  /** "with the reason …", a quotation may follow. */
  reason: string;
  cancelMore: string[];
  /** "cancel it": only where an order is spoken of. */
  cancelIt: string[];
  cancelNot: string;
  cancelUnless: string;
  pay: string;
  /** What stands between paying and a way back to the buyer: a refund. */
  refund: string;
  /** Before a payment's name: "we only take …", "my …". */
  payment: string;
  /** After a payment's name: "… only". */
  paymentMore: string;
  payMore: string[];
  payNot: string;
  payUnless: string;
  /** Through the marketplace. */
  there: string;
  confirm: string;
  receipt: string;
  confirmMore: string[];
  confirmNot: string;
  early: string;
  received: string;
  urged: string;
  scan: string[];
  click: string;
  link: string;
  clickMore: string[];
  pageNot: string;
  pageAfter: string;
  pageUnless: string;
  /** Verbs before an address. */
  go: string;
  tell: string;
  code: string;
  /** Words after "code": "that came by SMS". */
  codeTail: string;
  codeMore: string[];
  codeNot: string;
  codeAfter: string;
  codeUnless: string;
  change: string;
  give: string;
  stars: string;
  reward: string;
  /** "if you", before giving stars. */
  provided: string;
  reviewUnless: string;
  blocked: string[];
  blockedNot: string;
  blockedUnless: string;
  claim: string[];
  claimNot: string;
  write: string;
  mine: string;
  writeUnless: string;
}

const INSIDE = '[^.!?\\n]';

/** The rules every language has. */
export function rulesFrom(kit: ScamKit): ScamRule[] {
  const { gates, fill } = kit;
  const toRefund = `(?!${INSIDE}{0,40}(?:${kit.refund}))`;
  const middle = (slot: string, more = '') =>
    `(?: [^.!?${more}\\n${slot}]{0,40}[^\\p{L}\\p{N}.!?${more}\\n])?[^\\p{L}\\p{N}${more}${slot}]{0,3}`;
  const act = `(?:${kit.change}|${kit.give})`;
  const rows: ScamRow[] = [
    {
      of: 'close_dispute',
      gate: gates.dispute,
      say: [`(?:${kit.close}) ${fill}(?:${kit.dispute})`, ...kit.closeMore],
      before: kit.closeNot,
      after: kit.closeAfter,
    },
    { of: 'close_dispute', gate: gates.dispute, say: kit.closeIt, before: kit.closeNot, needs: kit.dispute },
    {
      of: 'cancel_order',
      gate: gates.order,
      say: [`(?:${kit.cancel}) ${fill}(?:${kit.order})${kit.reason}`, ...kit.cancelMore],
      before: kit.cancelNot,
      unless: kit.cancelUnless,
    },
    {
      of: 'cancel_order',
      gate: gates.order,
      say: kit.cancelIt,
      before: kit.cancelNot,
      needs: kit.order,
      unless: `${kit.cancelUnless}|${kit.dispute}`,
    },
    {
      of: 'pay_outside',
      gate: gates.pay,
      say: [
        `(?:${kit.pay})${toRefund}${middle('\\ue000')}%PAY`,
        `(?:${kit.payment}) %PAY`,
        `%PAY (?:${kit.paymentMore})`,
      ],
      before: kit.payNot,
      after: `${INSIDE}{0,20}(?:${kit.there})`,
      unless: `${kit.payUnless}`,
    },
    { of: 'pay_outside', gate: gates.money, say: kit.payMore, before: kit.payNot, unless: kit.payUnless },
    {
      of: 'confirm_early',
      gate: gates.receipt,
      say: [
        `(?:${kit.confirm}) ${fill}[^\\p{L}\\p{N}]{0,3} ?(?:${kit.receipt})(?: (?:${kit.early}))?`,
        ...kit.confirmMore,
      ],
      before: kit.confirmNot,
      even: kit.early,
      unless: kit.received,
      needs: kit.urged,
    },
    {
      of: 'qr_or_link',
      gate: gates.page,
      say: [...kit.scan, `(?:${kit.click}) ${fill}(?:${kit.link})`, ...kit.clickMore],
      before: kit.pageNot,
      after: kit.pageAfter,
      unless: kit.pageUnless,
    },
    {
      of: 'qr_or_link',
      gate: gates.link,
      say: [`(?:${kit.go})${middle('\\ue001', ':')}%LINK`],
      before: kit.pageNot,
      unless: kit.pageUnless,
    },
    {
      of: 'code_request',
      gate: gates.code,
      say: [`(?:${kit.tell}) ${fill}(?:${kit.code})${kit.codeTail}`, ...kit.codeMore],
      before: kit.codeNot,
      after: kit.codeAfter,
      unless: kit.codeUnless,
    },
    {
      of: 'review_bribe',
      gate: gates.review,
      say: [
        `(?:${kit.provided})?${act}(?=${INSIDE}{0,70}?(?:${kit.reward}))`,
        `(?<=(?:${kit.reward})${INSIDE}{0,60})(?:${kit.provided})?(?:${act}|${kit.stars})`,
      ],
      unless: kit.reviewUnless,
    },
    {
      of: 'fake_support',
      anybody: true,
      gate: gates.account,
      say: kit.blocked,
      before: kit.blockedNot,
      unless: kit.blockedUnless,
    },
    { of: 'fake_support', alone: true, gate: gates.claim, say: kit.claim, before: kit.claimNot },
    {
      of: 'contact_outside',
      gate: gates.write,
      say: [
        `(?:${kit.write})${middle('\\ue002')}%APP(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?`,
        `(?:${kit.mine}) %APP(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?`,
      ],
      unless: kit.writeUnless,
    },
  ];
  return rulesOf(
    kit.language,
    kit.never,
    kit.they,
    rows.filter(({ say }) => say.length),
  );
}
