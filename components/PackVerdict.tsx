import type { ComponentChildren } from 'preact';
import type { Verdict } from '../utils/evidence/verify.ts';
import { t } from '../utils/i18n.ts';
import { PackFindings } from './PackFindings.tsx';
import { PackReveal } from './PackReveal.tsx';
import { dateTime } from './words.ts';

/** What became of an evidence pack: all good, with who sealed it and what is hidden; or every bad file by its name. */
export function PackVerdict({ verdict, ownKey }: { verdict: Verdict; ownKey?: string }) {
  return (
    <>
      <PackFindings verdict={verdict} />
      <SealFacts verdict={verdict} ownKey={ownKey} />
      {verdict.signedBy !== undefined && <p class="small muted">{t('sealNotCompared')}</p>}
      {verdict.revealed && <PackReveal revealed={verdict.revealed} />}
    </>
  );
}

/** Clocks of two computers differ by less, in ms. */
const DAY = 86_400_000;

/** Who sealed it, when, and how much is hidden. */
function SealFacts({ verdict, ownKey }: { verdict: Verdict; ownKey?: string }) {
  const { ok, signedBy, madeAt, software, hidden, messages, total = 0, stamped } = verdict;
  const made = madeAt === undefined ? Number.NaN : Date.parse(madeAt);
  return (
    <dl class="sealed small">
      {ok && signedBy === undefined && <Fact name={t('sealKey')}>{t('sealNone')}</Fact>}
      {signedBy !== undefined && (
        <Fact name={t('sealKey')}>
          {signedBy === ownKey && <strong>{t('sealOwn')} </strong>}
          <code>{signedBy.match(/.{1,8}/g)?.join(' ')}</code>
          {ownKey !== undefined && signedBy !== ownKey && <p class="muted">{t('sealOther')}</p>}
        </Fact>
      )}
      {!Number.isNaN(made) && (
        <Fact name={t('sealMade')}>
          {dateTime(made)} <bdi class="muted">{software}</bdi>
          {made > Date.now() + DAY && <p class="muted">{t('sealFuture')}</p>}
        </Fact>
      )}
      {messages !== undefined && (
        <Fact name={t('sealMessages')}>
          {messages}
          {total > messages && <p class="muted">{t('sealExcerpt', total, total - messages)}</p>}
        </Fact>
      )}
      {hidden && (hidden.messages > 0 || hidden.pictures > 0) && (
        <Fact name={t('sealHidden')}>{t('sealHiddenCounts', hidden.messages, hidden.pictures)}</Fact>
      )}
      {stamped && (
        <Fact name={t('sealStamp')}>
          {dateTime(stamped.at)} <bdi class="muted">{stamped.authority}</bdi>
          <p class="muted">{t(stamped.unchecked ? 'sealStampUnchecked' : 'sealStampTrust')}</p>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
