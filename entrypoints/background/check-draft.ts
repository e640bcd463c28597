import { allowedOn } from '../../utils/drafts/allowed.ts';
import { checkDraft, type Finding } from '../../utils/drafts/check.ts';
import { LONGEST } from '../../utils/drafts/longest.ts';
import { ownTerms } from '../../utils/drafts/terms/own.ts';
import { readSettings } from '../../utils/settings.ts';

/**
 * What would get a draft blocked, the buyer's own words included and without what they allowed. For the composer in the popup and
 * on product pages; a chat's own box is checked in the page, which brings the checker in there.
 */
export async function checkFor(draft: unknown): Promise<Finding[]> {
  const { text, marketplace, language } = (draft ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || typeof marketplace !== 'string') return [];
  const { terms, allowed } = await readSettings();
  return checkDraft(text.slice(0, LONGEST), {
    marketplace,
    ...(typeof language === 'string' && { language }),
    extraTerms: ownTerms(terms),
    allowed: allowedOn(allowed, marketplace),
  });
}
