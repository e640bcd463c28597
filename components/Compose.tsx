import { useRef, useState } from 'preact/hooks';
import { t, word } from '../utils/i18n.ts';
import type { PageFacts } from '../utils/marketplaces/types.ts';
import { scenariosFor } from '../utils/scenarios/index.ts';
import type { Scenario } from '../utils/scenarios/types.ts';
import { ComposeMessage } from './ComposeMessage.tsx';
import type { ComposeProps } from './compose-props.ts';

const groups = {
  before: 'scenarioGroup_before',
  'on-the-way': 'scenarioGroup_on_the_way',
  received: 'scenarioGroup_received',
  'seller-asks': 'scenarioGroup_seller_asks',
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
        <ComposeMessage key={chosen.id} {...props} scenario={chosen} onBack={() => go(undefined)} />
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
