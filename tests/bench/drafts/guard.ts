/** The whole draft guard as one entry, to be bundled and weighed. */
export { checkDraft } from '../../../utils/drafts/check.ts';
export { checkIncoming } from '../../../utils/drafts/scams.ts';
