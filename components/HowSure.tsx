import { t, word } from '../utils/i18n.ts';

/** Who says that something is a problem, and where; what nobody wrote down is said to be from experience. */
export function HowSure({ sureness, source }: { sureness: string; source: string }) {
  if (sureness !== 'official' && sureness !== 'community') return t('draftSureness_experience');
  return (
    <>
      {word(`draftSureness_${sureness}`)}: <Source source={source} />
    </>
  );
}

/** Where a rule is known from: an address becomes a link, which opens only when it is pressed. */
function Source({ source }: { source: string }) {
  const [, address, more = ''] = /^(https?:\/\/[^\s,]+)[\s,]*(.*)$/.exec(source.replace(', collected', ',')) ?? [];
  if (!address) return source;
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer noopener" dir="ltr">
        {new URL(address).hostname}
      </a>
      {more && ` (${more})`}
    </>
  );
}
