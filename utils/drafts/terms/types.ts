/** What a term of the draft guard is. Terms are data: a new word is one more entry in a file of this folder. */

export type Category =
  | 'messenger'
  | 'social'
  | 'email'
  | 'phone'
  | 'link'
  | 'handle'
  | 'payment'
  | 'offplatform'
  | 'contact_request';

/** What a seller may ask for that costs the buyer the marketplace's protection. */
export type ScamCategory =
  | 'close_dispute'
  | 'cancel_order'
  | 'pay_outside'
  | 'confirm_early'
  | 'qr_or_link'
  | 'code_request'
  | 'review_bribe'
  | 'fake_support'
  | 'contact_outside';

/**
 * What a marketplace does: refuses the message, holds it back for review, masks the words, counts a strike
 * against the account, or only warns.
 */
export type Effect = 'refused' | 'held' | 'masked' | 'strike' | 'warned';

/** Who says so: the marketplace itself, users and third parties, or nobody on paper. */
export type Sureness = 'official' | 'community' | 'experience';

/** Where a rule comes from. `source` is an address, or `experience`, each with the date it was read. */
export interface Origin {
  effect: Effect;
  source: string;
  sureness: Sureness;
}

/** How to tell the app or the payment from the ordinary word. */
export interface Ambiguity {
  /**
   * `app`: cues that somebody writes or calls there. `likely`: one such cue is enough. `strict`: more than for `app`, for words of every day.
   * `pay`: a cue of paying. `none`: flagged unless `not`, `near` or `checkout` says otherwise.
   */
  cue: 'app' | 'likely' | 'strict' | 'pay' | 'none';
  /** Phrases which mean the ordinary word when they overlap or touch the hit, e.g. `fishing line`. */
  not?: string[];
  /** Pattern over folded text: found within a few words of the hit it means the ordinary word (`lens` beside `zoom`). */
  near?: string;
  /** Marketplaces take this payment themselves: clean where the text speaks of their checkout. */
  checkout?: true;
}

export interface Term extends Origin {
  /** Stable id, e.g. `whatsapp`; what "never warn for this" stores. */
  term: string;
  category: Category | ScamCategory;
  /** Written forms. A space marks a place where the word may be split (`whats app`). Case and accents do not matter. */
  spellings: string[];
  /** Languages the spellings belong to; absent means any. */
  languages?: string[];
  /** Marketplaces it is watched on; absent means all. */
  marketplaces?: string[];
  /** i18n key. */
  reason: string;
  ambiguous?: Ambiguity;
}

/**
 * A term whose spellings are patterns: regular-expression source over folded text in which a space stands for one
 * gap, `(…)? ` for an optional word, and `%NAME` for a list of `vocabulary.ts`. `gate` is tried first: without it nothing is searched.
 */
export interface Phrase extends Term {
  gate: string;
}

/** Origin of entries which no page documents: taken from how people write to sellers. */
export const EXPERIENCE: Origin = { effect: 'warned', source: 'experience, 2026-11-22', sureness: 'experience' };
