import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { PackVerdict } from '../../components/PackVerdict.tsx';
import { RevealPart } from '../../components/RevealPart.tsx';
import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n.ts';
import { type Checked, checkFiles } from './check-files.ts';
import { savePart } from './save-part.ts';

/** Drop an evidence pack, or choose it, with or without its reveal file: says all good, or names each bad file. */
export function CheckPack() {
  const [checked, setChecked] = useState<Checked | 'busy'>();
  const [pack, setPack] = useState<File>();
  const [opening, setOpening] = useState<File>();
  const [over, setOver] = useState(false);
  /** Number of the last files that were given: a verdict on earlier ones comes too late. */
  const last = useRef(0);
  const check = async (files: Iterable<File>) => {
    const given = [...files];
    if (given.length === 0) return;
    const isReveal = (file: File) => /\.json$/i.test(file.name);
    const [reveal, ...reveals] = given.filter(isReveal);
    const [zip = pack, ...zips] = given.filter((file) => !isReveal(file));
    const isOne = zips.length + reveals.length === 0;
    setPack(zip);
    setOpening(reveal);
    setChecked('busy');
    const number = ++last.current;
    const found = !isOne ? 'several' : zip ? await checkFiles(zip, reveal) : 'revealAlone';
    if (number === last.current) setChecked(found);
  };
  return (
    <section
      class={`drop ${over ? 'over' : ''}`}
      aria-labelledby="check-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.isTrusted) void check(event.dataTransfer?.files ?? []);
      }}
    >
      <h2 id="check-heading" style={{ fontSize: '14px' }}>
        {t('checkTitle')}
      </h2>
      <p class="small muted">{t('checkText')}</p>
      <label class="button">
        <Icon name="shield" size={16} />
        {t('checkChoose')}
        <input
          type="file"
          class="hidden"
          multiple
          accept=".zip,.json,application/zip,application/json"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file may be chosen again, changed meanwhile.
            event.currentTarget.value = '';
            void check(files);
          }}
        />
      </label>
      <div role="status" class="stack">
        {checked && <Result checked={checked} name={pack?.name} opening={opening} />}
      </div>
    </section>
  );
}

/** `name` is that of the pack, `opening` the reveal file that was given with it. */
function Result(props: { checked: Checked | 'busy'; name: string | undefined; opening: File | undefined }) {
  const { checked, name, opening } = props;
  if (checked === 'busy') return <p>{t('checkBusy')}</p>;
  if (checked === 'backup') {
    return (
      <p class="note warn">
        {t('checkIsBackup')} <a href={browser.runtime.getURL('options.html#options-backup')}>{t('backupTitle')}</a>
      </p>
    );
  }
  if (checked === 'revealAlone') return <p class="note warn">{t('checkRevealAlone')}</p>;
  if (checked === 'several') return <p class="note warn">{t('checkSeveral')}</p>;
  if (checked === 'unreadable') return <p class="note danger">{t('checkUnreadable')}</p>;
  const { verdict, ownKey } = checked;
  const { revealed } = verdict;
  const canChoose = revealed !== undefined && revealed.messages.length + revealed.pictures.length > 1;
  const canReveal = verdict.ok && verdict.hidden && !verdict.revealed;
  return (
    <>
      <p class="small muted ellipsis">
        <bdi>{name}</bdi>
      </p>
      <PackVerdict verdict={verdict} ownKey={ownKey} />
      {canChoose && opening && (
        <RevealPart key={opening.name} revealed={revealed} onSave={(chosen) => void savePart(opening, chosen)} />
      )}
      {canReveal && <p class="small muted">{t('checkRevealHow')}</p>}
    </>
  );
}
