/** What the measurement of teaching needs in a page, bundled as one script. */

export { deriveRule } from '../../../utils/chats/rule.ts';
export { readByRule } from '../../../utils/chats/rule-read.ts';
export { threeClicks } from './three-clicks.ts';
