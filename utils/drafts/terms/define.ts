import type { Ambiguity, Category, Origin, ScamCategory, Term } from './types.ts';
import { EXPERIENCE } from './types.ts';

/** One row of a term file: spellings separated by `|`, and what differs from the file's defaults. */
export type Row =
  | string
  | ({ say: string; ambiguous?: Ambiguity } & Partial<Pick<Term, 'languages' | 'marketplaces'>> & Partial<Origin>);

/**
 * Turns a table of rows into terms. Every term gets the category's reason, and `EXPERIENCE` as its origin where
 * neither the file nor the row names one.
 */
export function define(category: Category, origin: Partial<Origin>, rows: Record<string, Row>): Term[] {
  return Object.entries(rows).map(([term, row]) => {
    const { say, ...rest } = typeof row === 'string' ? { say: row } : row;
    return {
      ...EXPERIENCE,
      ...origin,
      ...rest,
      term,
      category,
      spellings: say.split('|'),
      reason: reasonFor(category),
    };
  });
}

/** i18n key of why a category is a problem. */
export function reasonFor(category: Category | ScamCategory): string {
  return `draftReason_${category}`;
}
