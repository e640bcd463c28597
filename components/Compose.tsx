import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../utils/drafts/check.ts';
import { t, word } from '../utils/i18n.ts';
import type { PageFacts } from '../utils/marketplaces/types.ts';
import { composeMessage, findBlanks, scenariosFor } from '../utils/scenarios/index.ts';
import type { Scenario, Variable } from '../utils/scenarios/types.ts';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { MarkedText } from './MarkedText.tsx';

export interface ComposeProps {
  /** What the page says; the message is filled from it. */
  facts?: PageFacts;
  language: 'en' | 'fr';
  /** Says what in a text would get it blocked. */
  check: (text: string, language: string) => Promise<Finding[]>;
  /** Opens the marketplace's own chat with the text; absent when the page has no link to it. */
  onOpen?: (text: string) => void;
  /** Puts the text into the chat box of the page that is open; absent when there is none. */
  onPlace?: (text: string) => void;
  onCopy: (text: string) => void;
  /** What happened last, in words. */
  status?: string;
}

type Language = ComposeProps['language'];

const groups = {
  before: 'scenarioGroup_before',
  'on-the-way': 'scenarioGroup_on_the_way',
  received: 'scenarioGroup_received',
} as const;

/** Choose a situation, see the message filled from the page, check it, take it to the chat. */
export function Compose(props: ComposeProps) {
  const [chosen, choose] = useState<Scenario>();
  const place = useRef<HTMLDivElement>(null);
  // The pressed button is gone with its view: without this the keyboard would be back at the top of the page.
  const go = (next: Scenario | undefined) => {
    choose(next);
    place.current?.focus();
  };
  return (
    <div class="place" tabIndex={-1} ref={place}>
      {chosen ? (
        <Message key={chosen.id} {...props} scenario={chosen} onBack={() => go(undefined)} />
      ) : (
        <Situations kind={props.facts?.kind} onChoose={go} />
      )}
    </div>
  );
}

function Situations({ kind, onChoose }: { kind?: PageFacts['kind']; onChoose: (scenario: Scenario) => void }) {
  // What fits this kind of page stands first; the rest stays in its order.
  const scenarios = scenariosFor(kind === 'other' ? undefined : kind);
  const ordered = [...new Set(scenarios.map(({ group }) => group))];
  return (
    <div class="stack">
      <p class="muted">{t('composeChoose')}</p>
      {ordered.map((group) => (
        <section key={group} class="stack" style={{ gap: '6px' }} aria-label={t(groups[group])}>
          <h3>{t(groups[group])}</h3>
          <ul class="card">
            {scenarios
              .filter((scenario) => scenario.group === group)
              .map((scenario) => (
                <li key={scenario.id}>
                  <button type="button" class="choice" onClick={(e) => e.isTrusted && onChoose(scenario)}>
                    {word(scenario.labelKey)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Message(props: ComposeProps & { scenario: Scenario; onBack: () => void }) {
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
  const findings = useFindings(text, language, props.check);
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
      <Findings id="parley-findings" text={text} findings={findings} />
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

/** A pause in typing this long, and the text is checked. */
const PAUSE_MS = 120;

/** What is found in the text; while a newer one is being checked, nothing: marks must never stand in the wrong place. */
function useFindings(text: string, language: Language, check: ComposeProps['check']): Finding[] {
  const [found, setFound] = useState<{ text: string; findings: Finding[] }>({ text: '', findings: [] });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      check(text, language).then(
        (findings) => current && setFound({ text, findings }),
        // An unchecked text may be sent all the same; the next key asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, language]);
  return found.text === text ? found.findings : [];
}

/** The page's facts as the variables of a message. */
function knownFrom(facts: PageFacts | undefined): Partial<Record<Variable, string>> {
  if (!facts) return {};
  const { title, listingId, orderId, sellerName, trackingNumber, protectionEnds, orderStatus } = facts;
  const all = { title, listingId, orderId, sellerName, trackingNumber, protectionEnds, statusText: orderStatus };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
