import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isAsked } from '../../utils/db/search.ts';
import { t } from '../../utils/i18n.ts';
import { type Chosen, filtersOf, SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

/** Results shown at first, and with each "more". */
const FIRST = 30;
const MORE = 100;

/** The search field with its filters, and below it what is found; `children` while nothing is asked. */
export function SearchPanel(props: {
  onOpen: (key: string, rank: number) => void;
  onFailed: (error: unknown) => void;
  /** A seller whose conversation is to be searched; a new object asks again. */
  within?: { seller: string };
  children: ComponentChildren;
}) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [limit, setLimit] = useState(FIRST);
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const filters = filtersOf(chosen);
  const found = useSearch(query, filters, limit, props.onFailed);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('keydown', (event) => isShortcut(event) && focusOn(field.current, event), stop);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (!props.within) return;
    setChosen({ seller: props.within.seller });
    field.current?.focus();
  }, [props.within]);
  const keyDown = (event: KeyboardEvent) => {
    const results = [...(panel.current?.querySelectorAll<HTMLElement>('.results button') ?? [])];
    if (event.key === 'ArrowDown' && results[0]) focusOn(results[0], event);
    // Firefox does not empty the field by itself.
    if (event.key === 'Escape' && query) {
      event.preventDefault();
      setQuery('');
    }
  };
  return (
    <div class="search" ref={panel}>
      <search class="stack">
        <label class="label">
          <span class="hidden">{t('archiveSearch')}</span>
          <input
            ref={field}
            class="input"
            type="search"
            placeholder={t('archiveSearch')}
            aria-keyshortcuts="/ Control+K"
            value={query}
            onInput={(event) => {
              setLimit(FIRST);
              setQuery(event.currentTarget.value);
            }}
            onKeyDown={keyDown}
          />
        </label>
        <SearchFilters
          chosen={chosen}
          onChoose={(next) => {
            setLimit(FIRST);
            setChosen(next);
          }}
        />
      </search>
      {isAsked(query, filters) ? (
        <SearchResults
          found={found}
          onOpen={props.onOpen}
          onMore={() => setLimit(limit + MORE)}
          onLeave={() => field.current?.focus()}
        />
      ) : (
        props.children
      )}
    </div>
  );
}

/** `/` outside of a field, or Ctrl+K anywhere. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isTyping = target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select');
  return key === '/' && !isTyping;
}

function focusOn(element: HTMLElement | null, event: Event): void {
  event.preventDefault();
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
