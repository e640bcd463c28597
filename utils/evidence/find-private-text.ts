/** What is read to find what is private: every text of a case, with plain signs. */
import type { StoredMessage } from '../chats/model.ts';
import { digitOf } from './redact-fold.ts';

/** A text, and who says it. */
export interface SaidText {
  text: string;
  by: 'buyer' | 'seller' | 'site';
}

const BY = { out: 'buyer', in: 'seller', system: 'site' } as const;
/** Longer texts are read piece by piece, each with the end of the one before it. */
const PIECE = 3_000;
const OVERLAP = 200;

/** All texts of a message, with plain signs, in pieces. */
export function textsOfMessage(message: StoredMessage): SaidText[] {
  const {
    direction,
    text,
    original,
    translation,
    replyTo,
    revisions = [],
    otherTexts = [],
    cards = [],
    images,
  } = message;
  const by = BY[direction];
  const own = [
    text,
    original,
    translation,
    ...revisions.map((each) => each.text),
    ...otherTexts.map((each) => each.text),
  ];
  const other = [replyTo, ...cards.flatMap(({ title, details }) => [title, details]), ...images.map(({ alt }) => alt)];
  const said = (texts: (string | undefined)[], who: SaidText['by']) =>
    [...new Set(texts)].flatMap((each) =>
      each ? pieces(plainText(each)).map((piece) => ({ text: piece, by: who })) : [],
    );
  return [...said(own, by), ...said(other, 'site')];
}

/** The same text with plain spaces, hyphens, digits and letters, and without what cannot be seen. */
export function plainText(text: string): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.replace(/ {2,}/g, ' ');
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\ufe0f|\u20e3/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => digitOf(digit) ?? digit)
    .normalize('NFC');
}

function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  const found: string[] = [];
  for (let at = 0; at < text.length; at += PIECE - OVERLAP) found.push(text.slice(at, at + PIECE));
  return found;
}
