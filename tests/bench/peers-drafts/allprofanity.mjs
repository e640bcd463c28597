import { AllProfanity } from 'allprofanity';

/** Words with leet, stretched, spaced and look-alike letters; none of its own dictionaries. */
export default ({ words }) => {
  const filter = new AllProfanity({ languages: [], silent: true });
  filter.clearList();
  filter.add([...words.keys()]);
  return (text) =>
    filter.detect(text).positions.map(({ word, start, end }) => ({
      category: words.get(word.toLowerCase()) ?? 'messenger',
      start,
      end,
    }));
};
