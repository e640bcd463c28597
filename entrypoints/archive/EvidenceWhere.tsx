import { CaseLimits } from '../../components/CaseLimits.tsx';
import { CasePart } from '../../components/CasePart.tsx';
import { CaseWhere } from '../../components/CaseWhere.tsx';
import { destinations } from '../../utils/evidence/destinations.ts';
import { t, word } from '../../utils/i18n.ts';
import { whereWords } from './case-words.ts';
import type { OwnLimitsOf } from './use-limits.ts';

/** Where the case goes, with the limits of each place; those nobody could verify can be corrected. */
export function EvidenceWhere(props: { where: string; limits: OwnLimitsOf; onChange: (id: string) => void }) {
  const { where, limits, onChange } = props;
  const places = destinations.map(limits.of);
  const { note, editable, limits: numbers = {} } = places.find(({ id }) => id === where) ?? {};
  const { files = 1, fileBytes = 1 } = numbers;
  return (
    <CasePart id="case-where" title={t('buildWhere')} hint={t('buildWhereHint')}>
      <CaseWhere choices={places.map(whereWords)} chosen={where} onChoose={onChange}>
        {note && <p class="small">{word(note)}</p>}
        {editable && <CaseLimits limits={{ files, fileBytes }} onChange={limits.change} />}
      </CaseWhere>
    </CasePart>
  );
}
