import type { Finding } from '../utils/drafts/check.ts';
import { count, t, word } from '../utils/i18n.ts';

/** What would get a draft blocked: the word, why, what happens, a way around it, and where that is known from. */
export function Findings({ id, text, findings }: { id: string; text: string; findings: readonly Finding[] }) {
  return (
    <div id={id} role="status">
      {findings.length > 0 && (
        <div class="note warn">
          <strong>{count('findings', findings.length)}</strong>
          <ul class="stack">
            {findings.map((finding) => (
              <Found key={`${finding.term} ${finding.start}`} text={text} {...finding} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Found({ text, start, end, reason, effect, suggestion, sureness, source }: Finding & { text: string }) {
  return (
    <li>
      <b>
        “<bdi>{text.slice(start, end)}</bdi>”
      </b>{' '}
      {word(reason)} {word(`draftEffect_${effect}`)} {suggestion && word(suggestion)}
      <span class="block small muted">
        {sureness === 'experience' ? t('draftSureness_experience') : `${word(`draftSureness_${sureness}`)}: ${source}`}
      </span>
    </li>
  );
}
