/** Marks of this frame, which the page cannot see; `utils/sites.ts` looks at them before it starts a script. */
const marks = globalThis as { parleyRuns?: boolean; parleyAsked?: boolean; parleyHost?: string };

/** Nothing is started a second time in this frame. */
export function markRunning(): void {
  marks.parleyRuns = true;
}

/** Whether the buyer asked for this page to be read. */
export function wasAsked(): boolean {
  return marks.parleyAsked === true;
}

/** The host a rule is kept for: that of this frame, or of the page around it where the frame has none of its own. */
export function hostHere(address?: URL): string {
  marks.parleyHost = location.host || address?.host || marks.parleyHost || '';
  return marks.parleyHost;
}
