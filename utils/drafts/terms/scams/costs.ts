import type { Origin, ScamCategory } from '../types.ts';

const from = (sureness: Origin['sureness'], source: string): Origin => ({
  effect: 'warned',
  sureness,
  source: `${source}, collected 2026-11-22`,
});

/**
 * Who says what an ask costs the buyer. The patterns themselves are experience (2026-11-23): how sellers write.
 * - `close_dispute`: a cancelled dispute may not be reopened, and the promised refund is only a promise.
 * - `cancel_order`: counts as the buyer's wish; marketplaces forbid sellers to ask for it.
 * - `pay_outside`: no buyer protection; the marketplace cannot bring the money back.
 * - `confirm_early`: protection ends at once and the seller is paid.
 * - `qr_or_link`: a page outside takes card data and passwords.
 * - `code_request`: the code opens the account or releases a payment.
 * - `review_bribe`: forbidden; the review and the reward can be taken away.
 * - `fake_support`: leads to one of the above.
 * - `contact_outside`: what is said elsewhere is no evidence in a dispute.
 */
export const costs: Record<ScamCategory, Origin> = {
  close_dispute: from('community', 'https://leally.ru and https://delachieve.com, on cancelled disputes'),
  cancel_order: from('community', 'https://lameco.vn/blog (Shopee penalty points)'),
  pay_outside: from('community', 'https://turade.com/risks-for-paying-sellers-directly.html'),
  confirm_early: from('community', 'https://fflr.ru, on confirming receipt'),
  qr_or_link: from('official', 'https://help.etsy.com 360000343128, Suspicious Messages'),
  code_request: from('community', 'https://scamclarity.com/scams/types/marketplace'),
  review_bribe: { effect: 'warned', sureness: 'experience', source: 'experience, 2026-11-23' },
  fake_support: from('community', 'https://scamclarity.com/scams/types/marketplace'),
  contact_outside: from('official', 'https://help.vinted.ca 360020116279, beware of scammers'),
};
