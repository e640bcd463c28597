/** Puts any text into HTML so that it stays text: no markup, no hidden control character, no reach into its neighbours. */

/** Text content. Control, direction-override and half characters are shown as `U+202E` in a box. */
export const text = (value: string): string => escaped(value, (code) => `<span class="odd">${code}</span>`);

/** A quoted attribute's value. */
export const attribute = (value: string): string => escaped(value, (code) => `[${code}]`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls, lone surrogates (`Cs` never matches a whole pair), and the characters that switch direction. */
const ODD = /[\p{Cc}\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

function escaped(value: string, show: (code: string) => string): string {
  const safe = value.replaceAll('\r\n', '\n').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return safe.replace(ODD, (sign) => (sign === '\n' || sign === '\t' ? sign : show(codePoint(sign))));
}

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
