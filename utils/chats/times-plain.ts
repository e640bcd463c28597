/** One spelling for all that is compared, and the pieces a time text is made of. */

/** A number, a word (one sign, where a script has no spaces), or a mark. `apart` when a space stands before it. */
export interface Token {
  text: string;
  /** The value of a number; `-1` for anything else. */
  value: number;
  isWord: boolean;
  apart: boolean;
}

// Traditional signs as simplified ones, where times use them: 週三, 5分鐘前, 發送於.
const SIMPLE: Record<string, string> = {
  週: '周',
  禮: '礼',
  鐘: '钟',
  鍾: '钟',
  剛: '刚',
  發: '发',
  時: '时',
  點: '点',
  於: '于',
  號: '号',
  間: '间',
  後: '后',
  ı: 'i',
  ł: 'l',
};
const TO_SIMPLE = new RegExp(`[${Object.keys(SIMPLE).join('')}]`, 'g');
const PIECES = /\d+|[぀-ヿ㐀-鿿가-힯]|[^\P{L}぀-ヿ㐀-鿿가-힯]+|\s+|./gsu;

/** Lower case, NFKC, ASCII digits, no accents, plain spaces, no invisible marks, no ticks. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return (lower.includes('  ') ? lower.replace(/ {2,}/g, ' ') : lower).trim();
  return (
    lower
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      // Accents, vowel signs of Arabic and Hebrew; sites leave them out as they please.
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g, '')
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f|[✓✔√☑🗸]/gu, '')
      .replace(/[‘’ʼ`´׳]/g, "'")
      .replace(/[−‐‑]/g, '-')
      .replace(/،/g, ',')
      .replace(TO_SIMPLE, (sign) => SIMPLE[sign] as string)
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The pieces of a text in its `plain` form. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let apart = false;
  for (const piece of text.match(PIECES) ?? []) {
    if (piece.trim() === '') apart = true;
    else {
      const isNumber = /^\d/.test(piece);
      tokens.push({ text: piece, value: isNumber ? Number(piece) : -1, isWord: /^\p{L}/u.test(piece), apart });
      apart = false;
    }
  }
  return tokens;
}

/** How a phrase is looked up: its letters alone, so that `p. m.`, `p.m.` and `pm`, `5 分钟前` and `5分钟前` are one. */
export function keyOf(text: string): string {
  return text.replace(/[\s.,'"\-()]/g, '');
}
