import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { useLive } from '../../components/live.ts';
import { TroubleBanner } from '../../components/TroubleBanner.tsx';
import { dateTime } from '../../components/words.ts';
import { liveTrouble } from '../../utils/db/trouble.ts';
import { t } from '../../utils/i18n.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { type Reported, report, reported } from '../../utils/report.ts';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../utils/settings.ts';
import { Backup } from './Backup.tsx';
import { CheckArchive } from './CheckArchive.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { KeptWhere } from './KeptWhere.tsx';
import { RefusedDrafts } from './RefusedDrafts.tsx';
import { Replies } from './Replies.tsx';
import { Rules } from './Rules.tsx';
import { SecondCopy } from './SecondCopy.tsx';
import { Sites } from './Sites.tsx';
import { Stamp } from './Stamp.tsx';
import { Words } from './Words.tsx';

export function App() {
  const [settings, setSettings] = useState<Settings>();
  const [saved, setSaved] = useState<'saved' | 'failed'>();
  const read = () => {
    readSettings().then(setSettings, (error: unknown) => report(error, 'read the settings'));
  };
  useEffect(read, []);
  // Chats add to them too: what is written from here must not undo that.
  useEffect(() => {
    const gone = new AbortController();
    watchSettings(setSettings, gone.signal);
    return () => gone.abort();
  }, []);
  const isDrawn = settings !== undefined;
  useEffect(() => {
    if (isDrawn) goToNamed();
  }, [isDrawn]);
  const trouble = useLive(liveTrouble, [], () => undefined);
  if (!settings) return null;
  /** Every change is kept at once; there is no save button to forget. */
  const change = (changes: Partial<Settings>) => {
    const next = { ...settings, ...changes };
    setSettings(next);
    writeSettings(next).then(
      () => setSaved('saved'),
      (error: unknown) => {
        setSaved('failed');
        void report(error, 'keep the settings');
      },
    );
  };
  return (
    <>
      <header class="row">
        <img src="/icons/48.png" alt="" width={32} height={32} />
        <h1 class="grow">{t('optionsTitle')}</h1>
        <span role="status" class={`tag ${saved === 'failed' ? 'late' : 'good'}`} hidden={!saved}>
          {saved === 'failed' ? t('optionsNotSaved') : t('optionsSaved')}
        </span>
      </header>
      <TroubleBanner trouble={trouble} />
      <Replies settings={settings} onChange={change} />
      <Words settings={settings} onChange={change} />
      <RefusedDrafts />
      <Languages settings={settings} onChange={change} />
      <Places />
      <Sites />
      <Rules />
      <KeptWhere />
      <SecondCopy />
      <CheckArchive />
      <Stamp url={settings.timestampUrl} onChange={(timestampUrl) => change({ timestampUrl })} />
      <Backup settings={settings} onChange={change} onRestored={read} />
      <DeleteAll />
      <Problems />
    </>
  );
}

/** The part that the address names (`#options-backup`) is there only once the page is drawn. */
function goToNamed(): void {
  const heading = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (!heading) return;
  heading.tabIndex = -1;
  heading.classList.add('place');
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

interface Part {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

function Languages({ settings: { messageLanguage }, onChange }: Part) {
  return (
    <section class="card" aria-labelledby="options-languages">
      <h2 id="options-languages">{t('optionsLanguages')}</h2>
      <label class="row">
        <span class="grow">{t('optionsMessageLanguage')}</span>
        <select
          class="input"
          value={messageLanguage}
          onChange={(event) => onChange({ messageLanguage: event.currentTarget.value as Settings['messageLanguage'] })}
        >
          <option value="auto">{t('optionsLanguageAuto')}</option>
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
      </label>
      <p class="small muted">{t('optionsOwnLanguage')}</p>
    </section>
  );
}

function Places() {
  return (
    <section class="card" aria-labelledby="options-places">
      <h2 id="options-places">{t('optionsMarketplaces')}</h2>
      <ul class="row">
        {marketplaces.map(({ id, name }) => (
          <li key={id} class="tag good">
            <Icon name="check" size={12} />
            {name}
          </li>
        ))}
      </ul>
      <p class="small muted">{t('optionsPrivacy')}</p>
    </section>
  );
}

/** What went wrong lately, so that "it does not work" can be told to somebody. Never chat text. */
function Problems() {
  const [problems, setProblems] = useState<Reported[]>([]);
  useEffect(() => {
    reported().then(setProblems, () => undefined);
  }, []);
  if (problems.length === 0) return null;
  return (
    <section class="card" aria-labelledby="options-problems">
      <h2 id="options-problems">{t('optionsProblems')}</h2>
      <ul class="small">
        {problems.map(({ doing, name, at }) => (
          <li key={`${at} ${doing}`}>
            {dateTime(at)} · {doing} · {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
