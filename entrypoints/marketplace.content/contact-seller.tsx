import { useEffect, useRef, useState } from 'preact/hooks';
import { Compose } from '../../components/Compose.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PromiseTags, SellerRecordFacts } from '../../components/SellerRecord.tsx';
import { t } from '../../utils/i18n.ts';
import { readPage } from '../../utils/marketplaces/page.ts';
import type { PageFacts } from '../../utils/marketplaces/types.ts';
import { ask } from '../../utils/messages.ts';
import type { SellerRecord } from '../../utils/replies/record.ts';
import { report } from '../../utils/report.ts';
import { allowTerm, messageLanguage, readSettings, type Settings } from '../../utils/settings.ts';
import type { FeatureContext } from './feature.ts';
import { watchPage } from './watch.ts';

/** The quiet button on product, store and order pages, and the panel it opens. */
export function contactSeller({ facts, address, ui }: FeatureContext, signal: AbortSignal): void {
  const draw = ui.layer('corner');
  readSettings().then(
    (settings) => draw(<Helper address={address} first={facts} settings={settings} signal={signal} />),
    (error: unknown) => report(error, 'read the settings'),
  );
}

function Helper(props: { address: () => URL; first: PageFacts; settings: Settings; signal: AbortSignal }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="parley">
      {open && <Panel {...props} onClose={close} />}
      <button
        ref={button}
        type="button"
        class="button launcher"
        aria-expanded={open}
        onClick={(event) => event.isTrusted && setOpen(!open)}
      >
        <Icon name="bubble" />
        {t('helperButton')}
      </button>
    </div>
  );
}

function Panel(props: {
  address: () => URL;
  first: PageFacts;
  settings: Settings;
  signal: AbortSignal;
  onClose: () => void;
}) {
  const { address, first, settings, signal, onClose } = props;
  const facts = useFacts(address, first, signal);
  const [status, setStatus] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setStatus(t('composeCopied')),
      () => setStatus(t('composeCopyFailed')),
    );
  const openChat = async (text: string) => {
    const { contactUrl } = facts;
    const opened = contactUrl !== undefined && (await ask('openChat', { url: contactUrl, text }).catch(() => false));
    setStatus(opened ? t('composeOpened') : t('composeOpenFailed'));
  };
  return (
    <section
      class="panel card"
      aria-labelledby="parley-heading"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="row">
        <h2 id="parley-heading" tabIndex={-1} ref={heading} class="grow ellipsis">
          {facts.sellerName ? t('helperTitle', facts.sellerName) : t('helperTitleAny')}
        </h2>
        <button type="button" class="button quiet" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body stack">
        <Known facts={facts} onFailed={() => setStatus(t('recordOpenFailed'))} />
        <Compose
          facts={facts}
          language={messageLanguage(settings)}
          check={(text, language) => ask('checkDraft', { text, language, marketplace: facts.marketplace })}
          marketplace={facts.marketplace}
          onNever={(term) => allowTerm({ term, marketplace: facts.marketplace })}
          status={status}
          onCopy={copy}
          {...(facts.contactUrl && { onOpen: (text: string) => void openChat(text) })}
        />
      </div>
    </section>
  );
}

/** What this buyer knows about the seller, once the page has named one; nothing about strangers. */
function Known({ facts, onFailed }: { facts: PageFacts; onFailed: () => void }) {
  const { marketplace, sellerName, sellerId } = facts;
  const [record, setRecord] = useState<SellerRecord | null>(null);
  useEffect(() => {
    if (!sellerName && !sellerId) return undefined;
    let isOver = false;
    const asked = { marketplace, ...(sellerName && { sellerName }), ...(sellerId && { sellerId }) };
    ask('sellerRecord', asked).then(
      (known) => !isOver && setRecord(known),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [marketplace, sellerName, sellerId]);
  if (!record) return null;
  const open = (key: string, rank?: number) =>
    void ask('openKept', { key, ...(rank !== undefined && { rank }) }).then(
      (opened) => opened || onFailed(),
      () => onFailed(),
    );
  const { newest } = record;
  return (
    <section class="known card" aria-labelledby="parley-known">
      <h3 id="parley-known">{t('recordTitle')}</h3>
      <p class="row">
        <PromiseTags counts={record.counts} />
      </p>
      <SellerRecordFacts record={record} onOpen={open} />
      {newest !== undefined && (
        <button type="button" class="button quiet small" onClick={(event) => event.isTrusted && open(newest)}>
          <Icon name="archive" size={14} />
          {t('recordOpen')}
        </button>
      )}
    </section>
  );
}

/** The page's facts, read again while the panel is open: pages fill late. */
function useFacts(address: () => URL, first: PageFacts, signal: AbortSignal): PageFacts {
  const [facts, setFacts] = useState(() => readPage(address(), document) ?? first);
  useEffect(() => {
    const closed = new AbortController();
    const read = () => setFacts(readPage(address(), document) ?? first);
    watchPage(document, read, AbortSignal.any([signal, closed.signal]));
    return () => closed.abort();
  }, [address, first, signal]);
  return facts;
}
