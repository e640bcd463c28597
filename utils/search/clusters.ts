/** Where a letter ends together with what belongs to it. Coarser than code points, never coarser than graphemes. */

/** What a UTF-16 unit is, once each: 1 stands alone, 2 belongs to what is before it, 3 is a surrogate or Korean. */
const kinds = new Uint8Array(0x10000);
const ALONE = 1;
const FOLLOWS = 2;
const ODD = 3;

/** A mark; the voice marks of half-width kana, which are none by name. */
const FOLLOWER = /[\p{M}\uff9e\uff9f]/u;
/** Parts of Korean syllables that are put together; a whole syllable may get a last part. */
const SYLLABLE =
  /[\u1100-\u115f\ua960-\ua97c]*[\uac00-\ud7a3]?[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*/y;
const KOREAN = /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/;

/** End of the letter that begins at `at`, its marks included; more than `at`. */
export function clusterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (kindOf(code) === ODD) {
    if (code >= 0xd800 && code <= 0xdfff) end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
    else {
      SYLLABLE.lastIndex = at;
      SYLLABLE.test(text);
      end = Math.max(end, SYLLABLE.lastIndex);
    }
  }
  while (end < text.length) {
    const next = text.charCodeAt(end);
    const kind = kindOf(next);
    if (kind === ALONE) break;
    if (kind === FOLLOWS) end++;
    else if (next >= 0xd800 && next <= 0xdbff && FOLLOWER.test(String.fromCodePoint(text.codePointAt(end) as number)))
      end += 2;
    else break;
  }
  return end;
}

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  const isOdd = (code >= 0xd800 && code <= 0xdfff) || KOREAN.test(character);
  const kind = isOdd ? ODD : FOLLOWER.test(character) ? FOLLOWS : ALONE;
  kinds[code] = kind;
  return kind;
}
