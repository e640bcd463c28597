import type { Finding } from '../utils/drafts/check.ts';
import type { PageFacts } from '../utils/marketplaces/types.ts';

/** Languages there are messages in. */
export type Language = 'en' | 'fr';

/** What the composer is given by the panel in a page and by the popup alike. */
export interface ComposeProps {
  /** What the page says; the message is filled from it. */
  facts?: PageFacts;
  language: Language;
  /** Says what in a text would get it blocked. */
  check: (text: string, language: string) => Promise<Finding[]>;
  /** Opens the marketplace's own chat with the text; absent when the page has no link to it. */
  onOpen?: (text: string) => void;
  /** Puts the text into the chat box of the page that is open; absent when there is none. */
  onPlace?: (text: string) => void;
  onCopy: (text: string) => void;
  /** What happened last, in words. */
  status?: string;
}
