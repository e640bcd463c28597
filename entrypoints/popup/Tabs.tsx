import { t } from '../../utils/i18n.ts';

const tabs = ['due', 'write', 'page', 'recent'] as const;
/** What the popup shows one of. */
export type Tab = (typeof tabs)[number];

/** The row of tabs; arrow keys go along it. `urgent` counts what is to be done now. */
export function Tabs({ selected, urgent, onSelect }: { selected: Tab; urgent: number; onSelect: (tab: Tab) => void }) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    const next = tabs[(tabs.indexOf(selected) + forward + tabs.length) % tabs.length] as Tab;
    onSelect(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('popupTitle')} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === selected}
          aria-controls="view"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {t(`tab_${tab}`)}
          {tab === 'due' && urgent > 0 && (
            <>
              {' '}
              <span class="tag late">{urgent}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
