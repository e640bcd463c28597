import type { ScamCategory } from '../utils/drafts/terms/types.ts';
import { categoriesOf } from '../utils/drafts/warning-kinds.ts';
import { word } from '../utils/i18n.ts';
import type { ScenarioId } from '../utils/scenarios/types.ts';

/** The answer to each thing that a seller may ask for against the buyer's protection. */
export const answers: Record<ScamCategory, ScenarioId> = {
  close_dispute: 'keep-dispute',
  cancel_order: 'seller-cancels',
  pay_outside: 'pay-here',
  confirm_early: 'no-early-confirm',
  qr_or_link: 'no-link',
  code_request: 'no-code',
  review_bribe: 'honest-review',
  fake_support: 'ask-support',
  contact_outside: 'stay-here',
};

/** What a seller asks for, in a few words; the gravest first. */
export function titlesOf(found: readonly { category: string }[]): string {
  return categoriesOf(found)
    .map((category) => word(`scamTitle_${category}`))
    .join(' · ');
}
