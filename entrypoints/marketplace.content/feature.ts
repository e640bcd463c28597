import type { PageFacts } from '../../utils/marketplaces/types.ts';
import type { Ui } from './ui.tsx';

/** What a feature is given: the page it runs on and where it may draw. */
export interface FeatureContext {
  facts: PageFacts;
  /** The page's address now; for a frame, that of the page around it. */
  address: () => URL;
  ui: Ui;
}

/** Starts one feature; everything it did ends with the signal. */
export type Feature = (context: FeatureContext, signal: AbortSignal) => void;
