/** No chat takes a longer message (UTF-16 units); of a longer text only the beginning is looked at. */
export const LONGEST = 20_000;
