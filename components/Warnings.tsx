import { categoriesOf } from '../utils/drafts/warning-kinds.ts';
import { word } from '../utils/i18n.ts';
import { HowSure } from './HowSure.tsx';

/** What was found in a seller's text. */
export interface Found {
  category: string;
  start: number;
  end: number;
  sureness: string;
  source: string;
}

/** What a seller asks for, the words that say so, what it means for the buyer's protection, and how sure that is. */
export function Warnings({ text, found }: { text: string; found: readonly Found[] }) {
  return (
    <ul class="stack">
      {categoriesOf(found).map((category) => {
        const all = found.filter((each) => each.category === category);
        return (
          <li key={category}>
            <strong>{word(`scamTitle_${category}`)}</strong>
            {all.map(({ start, end }) => (
              <span key={start} class="block small muted">
                “<bdi>{text.slice(start, end)}</bdi>”
              </span>
            ))}
            <span class="block">{word(`scamReason_${category}`)}</span>
            {all[0] && (
              <span class="block small muted">
                <HowSure {...all[0]} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
