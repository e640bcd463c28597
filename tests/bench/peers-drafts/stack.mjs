import allprofanity from './allprofanity.mjs';
import libphonenumber from './libphonenumber.mjs';
import linkifyjs from './linkifyjs.mjs';

/** The libraries together, over the text in NFKC with its invisible characters taken out, with a way back. */
export default (words) => {
  const checks = [allprofanity, libphonenumber, linkifyjs].map((make) => make(words));
  return (text, context) => {
    let folded = '';
    const places = [];
    let at = 0;
    for (const character of text) {
      const piece = /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : character.normalize('NFKC');
      for (let i = 0; i < piece.length; i++) places.push(at);
      folded += piece;
      at += character.length;
    }
    places.push(at);
    const found = checks.flatMap((check) => check(folded, context));
    return found.map(({ category, start, end }) => ({ category, start: places[start], end: places[end] }));
  };
};
