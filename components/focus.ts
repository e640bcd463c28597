/** As a `ref`: takes the focus when it is drawn. One function, so that drawing again does not take it again. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** When nothing has the focus, because what had it went: gives it to the first of these that is there. */
export function focusInstead(...selectors: string[]): void {
  for (const selector of selectors) {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(selector)?.focus();
  }
}
