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
  /** Id of the marketplace the message is for. */
  marketplace: string;
  /** Keeps that the buyer never wants to be warned about this on that marketplace. */
  onNever: (term: string) => Promise<void>;
  /** Opens the marketplace's own chat with the text; absent when the page has no link to it. */
  onOpen?: (text: string) => void;
  /** Puts the text into the chat box of the page that is open; absent when there is none. */
  onPlace?: (text: string) => void;
  onCopy: (text: string) => void;
  /** What happened last, in words. */
  status?: string;
}
