import { useState } from 'preact/hooks';
import { allowedName } from '../utils/drafts/allowed.ts';
import { findingName, without } from '../utils/drafts/not-here.ts';
import { t, word } from '../utils/i18n.ts';
import type { PageFacts } from '../utils/marketplaces/types.ts';
import { composeMessage, findBlanks } from '../utils/scenarios/index.ts';
import type { Scenario, Variable } from '../utils/scenarios/types.ts';
import type { ComposeProps, Language } from './compose-props.ts';
import { type FindingChoices, Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useFindings } from './use-findings.ts';

/** The message for a situation: filled from the page, asked for what is missing, checked, taken to the chat. */
export function ComposeMessage(props: ComposeProps & { scenario: Scenario; onBack: () => void }) {
  const { facts, scenario } = props;
  const [language, setLanguage] = useState(props.language);
  const [answers, setAnswers] = useState<Partial<Record<Variable, string>>>({});
  /** The buyer's own version, once the text was edited by hand. */
  const [edited, setEdited] = useState<string>();
  const known = { ...knownFrom(facts), ...answers };
  const composed = composeMessage(scenario.id, language, known);
  const asked = composeMessage(scenario.id, language, knownFrom(facts)).blanks.map(({ name }) => name);
  const text = edited ?? composed.text;
  const blanks = findBlanks(text);
  const [quiet, setQuiet] = useState<ReadonlySet<string>>(new Set());
  const [version, setVersion] = useState(0);
  const findings = without(quiet, useFindings(text, language, props.check, version), text);
  const choices: FindingChoices = {
    onNotHere: (finding) => setQuiet(new Set([...quiet, findingName(finding, text)])),
    onNever: (finding) =>
      void props.onNever(allowedName(finding, text)).then(
        () => setVersion(version + 1),
        () => undefined,
      ),
  };
  const marks = [
    ...findings.map(({ start, end }) => ({ start, end, kind: 'finding' as const })),
    ...blanks.map(({ start, end }) => ({ start, end, kind: 'blank' as const })),
  ];
  const ready = blanks.length === 0 && text.trim() !== '';
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button quiet" onClick={props.onBack}>
          <span class="flip">
            <Icon name="back" size={16} />
          </span>
          {t('composeBack')}
        </button>
        <h3 class="grow ellipsis">{word(scenario.labelKey)}</h3>
        <Languages
          language={language}
          onChange={(next) => {
            setLanguage(next);
            setEdited(undefined);
          }}
        />
      </div>
      {edited === undefined &&
        [...new Set(asked)].map((name) => (
          <label class="label" key={name}>
            {word(`variable_${name}`)}
            <input
              class="input"
              dir="auto"
              value={answers[name] ?? ''}
              onInput={(event) => setAnswers({ ...answers, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      <MarkedText
        id="parley-message"
        label={t('composeMessage')}
        describedBy="parley-findings"
        text={text}
        language={language}
        marks={marks}
        onInput={setEdited}
      />
      <Findings
        id="parley-findings"
        text={text}
        findings={findings}
        marketplace={props.marketplace}
        choices={choices}
      />
      {blanks.length > 0 && (
        <p class="note warn" role="status">
          {t('composeBlanks', blanks.map(({ start, end }) => text.slice(start, end)).join(', '))}
        </p>
      )}
      <Actions {...props} text={text} ready={ready} />
    </div>
  );
}

function Languages({ language, onChange }: { language: 'en' | 'fr'; onChange: (next: Language) => void }) {
  return (
    <fieldset class="segments small">
      <legend class="hidden">{t('composeLanguage')}</legend>
      {(['en', 'fr'] as const).map((code) => (
        <label key={code}>
          <input
            type="radio"
            class="hidden"
            name="parley-language"
            checked={language === code}
            onChange={() => onChange(code)}
          />
          {code === 'en' ? 'English' : 'Français'}
        </label>
      ))}
    </fieldset>
  );
}

function Actions({ text, ready, ...props }: ComposeProps & { text: string; ready: boolean }) {
  const { onOpen, onPlace, onCopy, status } = props;
  return (
    <div class="stack">
      <div class="row">
        {onPlace && (
          <button type="button" class="button primary" disabled={!ready} onClick={(e) => e.isTrusted && onPlace(text)}>
            <Icon name="page" size={16} />
            {t('composePlace')}
          </button>
        )}
        {onOpen && (
          <button type="button" class="button primary" disabled={!ready} onClick={(e) => e.isTrusted && onOpen(text)}>
            <Icon name="open" size={16} />
            {t('composeOpen')}
          </button>
        )}
        <button type="button" class="button" disabled={!ready} onClick={(e) => e.isTrusted && onCopy(text)}>
          <Icon name="copy" size={16} />
          {t('composeCopy')}
        </button>
      </div>
      {!onOpen && !onPlace && <p class="note">{t(`composeWhere_${props.facts?.kind ?? 'other'}`)}</p>}
      <p class="small muted" role="status">
        {status ?? t('composeNeverSends')}
      </p>
    </div>
  );
}

/** The page's facts as the variables of a message. */
function knownFrom(facts: PageFacts | undefined): Partial<Record<Variable, string>> {
  if (!facts) return {};
  const { title, listingId, orderId, sellerName, trackingNumber, protectionEnds, orderStatus } = facts;
  const all = { title, listingId, orderId, sellerName, trackingNumber, protectionEnds, statusText: orderStatus };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
