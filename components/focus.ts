/** As a `ref`: takes the focus when it is drawn. One function, so that drawing again does not take it again. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
