import { marketplaceName } from '../utils/drafts/allowed.ts';
import type { Finding } from '../utils/drafts/check.ts';
import { OWN } from '../utils/drafts/terms/own.ts';
import { count, t, word } from '../utils/i18n.ts';
import { HowSure } from './HowSure.tsx';

/** What the buyer may say of a finding: not here in this draft, or never again. */
export interface FindingChoices {
  onNotHere: (finding: Finding) => void;
  onNever: (finding: Finding) => void;
}

/** What would get a draft blocked: the word, why, what happens, what to write instead, and where that is known from. */
export function Findings(props: {
  id: string;
  text: string;
  findings: readonly Finding[];
  /** Id of the marketplace the draft is for, where it is known. */
  marketplace?: string;
  choices?: FindingChoices;
}) {
  const { id, text, findings, ...rest } = props;
  return (
    <div id={id} class={findings.length > 0 ? 'note warn findings' : ''}>
      {/* Only this is read aloud by itself; it is there before its words are. */}
      <strong role="status">{findings.length > 0 && count('findings', findings.length)}</strong>
      {findings.length > 0 && (
        <ul>
          {named(text, findings).map(({ key, finding }, index) => (
            <li key={key}>
              <Found text={text} finding={finding} open={index === 0} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Found(props: {
  text: string;
  finding: Finding;
  open: boolean;
  marketplace?: string;
  choices?: FindingChoices;
}) {
  const { text, finding, open, marketplace, choices } = props;
  const { start, end, reason, effect, suggestion, sureness, source } = finding;
  const own = source === OWN;
  const choose = (act: ((finding: Finding) => void) | undefined) => (event: Event) => event.isTrusted && act?.(finding);
  return (
    <details open={open}>
      <summary>
        <b>
          “<bdi>{text.slice(start, end)}</bdi>”
        </b>
      </summary>
      <p>
        {word(reason)} {!own && <Effect effect={effect} marketplace={marketplace} />}
      </p>
      {suggestion && <p>{t('draftInstead', word(suggestion))}</p>}
      {!own && (
        <p class="small muted">
          <HowSure sureness={sureness} source={source} />
        </p>
      )}
      {choices && (
        <div class="row">
          <button type="button" class="button small" onClick={choose(choices.onNotHere)}>
            {t('guardNotHere')}
          </button>
          <button type="button" class="button quiet small" onClick={choose(choices.onNever)}>
            {t('guardNever')}
          </button>
        </div>
      )}
    </details>
  );
}

function Effect({ effect, marketplace }: { effect: Finding['effect']; marketplace: string | undefined }) {
  return marketplace ? word(`draftEffectOn_${effect}`, marketplaceName(marketplace)) : word(`draftEffect_${effect}`);
}

/** A key that stays while the text before it grows: what the buyer opened stays open. */
function named(text: string, findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.term} ${text.slice(finding.start, finding.end)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name} ${nth}`, finding };
  });
}
