import type { PageFacts } from '../../utils/marketplaces/types.ts';
import { report } from '../../utils/report.ts';
import { noticeUpdate } from './farewell.ts';
import type { PartContext } from './parts.ts';
import { mountUi, type Ui } from './ui.tsx';

/** What a feature is given: the page it runs on and where it may draw. */
export interface FeatureContext {
  facts: PageFacts;
  /** The page's address now; for a frame, that of the page around it. */
  address: () => URL;
  ui: Ui;
}

/** Starts one feature; everything it did ends with the signal. */
export type Feature = (context: FeatureContext, signal: AbortSignal) => void;

/** Starts the features of a part; a failing one does not take the others with it. */
export function startFeatures(features: Feature[], { facts, address, ctx }: PartContext, signal: AbortSignal): void {
  const ui = mountUi(signal);
  noticeUpdate(ctx, signal);
  for (const feature of features) {
    try {
      feature({ facts, address, ui }, signal);
    } catch (error) {
      void report(error, `start ${feature.name}`);
    }
  }
}
