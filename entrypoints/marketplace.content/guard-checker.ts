import { allowedName, allowedOn } from '../../utils/drafts/allowed.ts';
import { checkDraft, type Finding } from '../../utils/drafts/check.ts';
import { LONGEST } from '../../utils/drafts/longest.ts';
import { findingName, without } from '../../utils/drafts/not-here.ts';
import { ownTerms } from '../../utils/drafts/terms/own.ts';
import { report } from '../../utils/report.ts';
import { allowTerm, defaults, readSettings, type Settings, watchSettings } from '../../utils/settings.ts';

/** Checks drafts by what the buyer chose. */
export type Checker = ReturnType<typeof makeChecker>;

/** A checker for one marketplace; `changed` is called when the buyer chose something else. */
export function makeChecker(marketplace: string, changed: () => void, signal: AbortSignal) {
  let settings: Settings = defaults;
  let extraTerms = ownTerms([]);
  const quiet = new Set<string>();
  const take = (next: Settings) => {
    settings = next;
    // The same list for every check: it is compiled once.
    extraTerms = ownTerms(next.terms);
    changed();
  };
  const language = () => document.documentElement.lang;
  const all = (text: string, allowed: string[]) =>
    checkDraft(text.slice(0, LONGEST), { marketplace, language: language(), extraTerms, allowed });
  readSettings().then(
    (read) => signal.aborted || take(read),
    (error: unknown) => report(error, 'read the settings'),
  );
  watchSettings(take, signal);
  return {
    /** What the buyer is to be warned about. */
    check: (text: string): Finding[] =>
      text.trim() ? without(quiet, all(text, allowedOn(settings.allowed, marketplace)), text) : [],
    /** Everything, also what the buyer lets through. */
    checkAll: (text: string): Finding[] => all(text, []),
    notHere: (finding: Finding, text: string) => void quiet.add(findingName(finding, text)),
    never: (finding: Finding, text: string) => allowTerm({ term: allowedName(finding, text), marketplace }),
    /** What was said of the last draft does not count for the next. */
    newDraft: () => quiet.clear(),
    pauses: () => settings.pauseSend,
  };
}
