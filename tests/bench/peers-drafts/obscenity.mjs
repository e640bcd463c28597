import {
  DataSet,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';

/** Whole words. Its recommended transformers also collapse repeated letters, and then never find "whatsapp": not used here. */
export default ({ words }) => {
  const categories = [...words.values()];
  const terms = new DataSet();
  for (const [word, category] of words) {
    const raw = word.replace(/[[\]?|\\]/g, '\\$&');
    terms.addPhrase((phrase) =>
      phrase.setMetadata({ category }).addPattern(parseRawPattern(/^[\x20-\x7e]+$/.test(word) ? `|${raw}|` : raw)),
    );
  }
  const matcher = new RegExpMatcher({
    ...terms.build(),
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
    ],
  });
  return (text) =>
    matcher.getAllMatches(text).map(({ termId, startIndex, endIndex }) => ({
      category: categories[termId],
      start: startIndex,
      end: endIndex + 1,
    }));
};
