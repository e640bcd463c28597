import { describe, expect, it } from 'vitest';
import { contact } from '../../../utils/drafts/terms/contact.ts';
import { messengers } from '../../../utils/drafts/terms/messengers.ts';
import { offplatform } from '../../../utils/drafts/terms/offplatform.ts';
import { payments } from '../../../utils/drafts/terms/payments.ts';
import { rules } from '../../../utils/drafts/terms/rules.ts';
import { social } from '../../../utils/drafts/terms/social.ts';

const words = [...messengers, ...social, ...payments];

describe('terms', () => {
  it('each has an id of its own, spellings, a reason and a dated source', () => {
    expect(new Set(words.map(({ term }) => term)).size).toBe(words.length);
    for (const term of [...words, ...offplatform, ...contact]) {
      expect(term.spellings.filter(Boolean)).toHaveLength(term.spellings.length);
      expect(term.reason).toBe(`draftReason_${term.category}`);
      expect(term.source).toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('no spelling is listed twice in a category', () => {
    const all = words
      .filter(({ ambiguous }) => !ambiguous)
      .flatMap(({ spellings, category }) => spellings.map((spelling) => `${category} ${spelling}`));
    expect(all.filter((spelling, index) => all.indexOf(spelling) !== index)).toEqual([]);
  });

  it('phrases exist in nine languages', () => {
    const nine = ['en', 'fr', 'es', 'de', 'pt', 'it', 'ru', 'zh', 'ar'];
    for (const list of [offplatform, contact]) expect(list.flatMap(({ languages }) => languages ?? [])).toEqual(nine);
  });

  it('every rule of a marketplace has a dated source', () => {
    for (const rule of Object.values(rules).flatMap((byCategory) => Object.values(byCategory))) {
      expect(rule.source).toMatch(/^https:.*\d{4}-\d{2}-\d{2}$/);
    }
  });
});
