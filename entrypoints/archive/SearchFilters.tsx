import { Icon } from '../../components/Icon.tsx';
import type { Direction } from '../../utils/chats/model.ts';
import type { Filters } from '../../utils/db/search.ts';
import { t, word } from '../../utils/i18n.ts';
import { periodOf } from '../../utils/search/period.ts';

/** The filters as they are chosen: days as `YYYY-MM-DD`, texts as they are typed. */
export interface Chosen extends Omit<Filters, 'from' | 'to'> {
  from?: string;
  to?: string;
}

const SIDES: Direction[] = ['out', 'in', 'system'];
const KINDS = ['picture', 'edited', 'gone', 'flagged', 'warned'] as const;

/** What is chosen as what is searched; days are the buyer's. */
export function filtersOf({ from, to, seller, order, ...chosen }: Chosen): Filters {
  return { ...chosen, ...periodOf(from, to), seller: seller?.trim(), order: order?.trim() };
}

/** Filters, folded away until they are wanted; how many are set is always told. */
export function SearchFilters({ chosen, onChoose }: { chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  const set = Object.values(chosen).filter(Boolean).length;
  const props = (name: 'seller' | 'order' | 'from' | 'to') => ({
    class: 'input',
    value: chosen[name] ?? '',
    onInput: (event: { currentTarget: HTMLInputElement }) => onChoose({ ...chosen, [name]: event.currentTarget.value }),
  });
  return (
    <details class="filters">
      <summary class="row small">
        <Icon name="filter" size={14} />
        {t('searchFilters')}
        {set > 0 && <span class="tag good">{t('searchFiltersSet', set)}</span>}
      </summary>
      <div class="filter-fields">
        <label class="label small">
          {t('filter_seller')}
          <input type="text" {...props('seller')} />
        </label>
        <label class="label small">
          {t('filter_order')}
          <input type="text" {...props('order')} />
        </label>
        <label class="label small">
          {t('filter_from')}
          <input type="date" {...props('from')} />
        </label>
        <label class="label small">
          {t('filter_to')}
          <input type="date" {...props('to')} />
        </label>
        <label class="label small wide">
          {t('filter_side')}
          <select
            class="input"
            value={chosen.side ?? ''}
            onChange={(event) => {
              const side = SIDES.find((each) => each === event.currentTarget.value);
              onChoose({ ...chosen, side });
            }}
          >
            <option value="">{t('filterSideAny')}</option>
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {word(`side_${side}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="chips wide">
          <legend class="hidden">{t('filterKinds')}</legend>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={chosen[kind] === true}
              onClick={() => onChoose({ ...chosen, [kind]: !chosen[kind] })}
            >
              {word(`filter_${kind}`)}
            </button>
          ))}
        </fieldset>
        {set > 0 && (
          <button type="button" class="button wide" onClick={() => onChoose({})}>
            {t('searchClear')}
          </button>
        )}
      </div>
    </details>
  );
}
