/** Candidates that more than one marketplace needs, beside plain selectors. */
import type { Read } from '../types.ts';
import { shownText, textNodes, westernDigits } from './text.ts';

/** The first of the texts that holds nothing but digits: 4 to 24 of them, as ids have. */
export const digits = (...texts: (string | null | undefined)[]): string | undefined =>
  texts.find((text) => /^\d{4,24}$/.test(text ?? '')) ?? undefined;

/** A number in the query of the page's address. */
export const parameter =
  (...names: string[]): Read =>
  ({ url }) =>
    digits(...names.map((name) => url.searchParams.get(name)));

/** A long number inside a text (`Order ID: 8212313961591322 Copy`), or beside it when the text is only the label. */
export const numberIn =
  (selector: string, fewestDigits: number): Read =>
  ({ root }) => {
    for (const element of root.querySelectorAll(selector)) {
      for (const place of [element, element.parentElement]) {
        const text = place ? westernDigits(shownText(place)) : '';
        const number = new RegExp(String.raw`(?<!\d)\d{${fewestDigits},24}(?!\d)`).exec(text);
        if (number) return number[0];
      }
    }
    return undefined;
  };

/** First text of an element that goes on with an explanation below it. */
export const firstText =
  (selector: string): Read =>
  ({ root }) => {
    const element = root.querySelector(selector);
    return element ? textNodes(element).next().value?.data : undefined;
  };
