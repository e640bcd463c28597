/** Takes what the buyer hides out of a case, and keeps what proves later that it was there. */
import type { StoredConversation, StoredImage, StoredMessage } from '../chats/model.ts';
import { breather } from './breathe.ts';
import type { Case, CaseThread, Redactions } from './case.ts';
import type { Random } from './commit.ts';
import { lowered } from './redact-fold.ts';
import { type Needle, needlesOf } from './redact-needles.ts';
import { type CleanPictures, cleanPictures, pictureOf, picturesLeft } from './redact-pictures.ts';
import { type Hider, hiderOf } from './redact-strings.ts';
import { commitHidden, type Reveal } from './reveal.ts';

/** A case without what is hidden; the reveal file has it, where anything is. */
export interface Redacted {
  evidence: Case;
  reveal?: Reveal;
}

/**
 * The case as it may be shown: no string of it holds a hidden text in whatever spelling, hidden pictures and their addresses are gone, and so
 * are screenshots, which may show any of it, and the archive's own hashes, from which short texts could be guessed. With nothing to hide
 * it is the same; where nothing of it is found, only screenshots go.
 */
export async function redactCase(
  evidence: Case,
  { texts, pictures, metadata }: Redactions,
  random: Random,
  signal?: AbortSignal,
): Promise<Redacted> {
  const needles = needlesOf(texts);
  const isHiding = needles.length > 0 || pictures.length > 0;
  if (!isHiding && !metadata) return { evidence };
  const breathe = breather(signal);
  const cleaned: CleanPictures = metadata
    ? await cleanPictures(evidence, new Set(pictures), signal)
    : { shown: new Map(), unclean: [] };
  const gone = [...new Set([...pictures, ...cleaned.unclean])];
  const places = new Map(gone.map((sha256, at) => [sha256, `hidden-picture-${at + 1}`]));
  const addresses = addressesOf(evidence, new Set([...gone, ...cleaned.shown.keys()]), places);
  const goneFrom = [...addresses].flatMap(([address, place]) => (place === undefined ? [] : [address]));
  const hider = hiderOf([...needles, ...goneFrom.flatMap(addressNeedles)], evidence.words);
  const keys = keysFor(evidence.threads, hider);
  const keyOf = (key: string) => keys.get(key) ?? hider.plain(key);
  const threads: CaseThread[] = [];
  for (const { conversation, messages, screenshots, ...thread } of evidence.threads) {
    const shown: StoredMessage[] = [];
    for (const message of messages) {
      await breathe();
      shown.push(shownMessage(message, hider, keyOf, (image) => shownPicture(image, { places, addresses, cleaned })));
    }
    const row = shownConversation(conversation, hider, keyOf(conversation.key));
    threads.push({ ...thread, conversation: row, messages: shown, screenshots: isHiding ? [] : screenshots });
  }
  const events = evidence.events.map(({ message, ...event }) => ({
    ...hider.all(event),
    ...(message && { message: { ...message, conversation: keyOf(message.conversation) } }),
  }));
  const about = hider.all(evidence.about);
  const note = evidence.note === undefined ? {} : { note: hider.text(evidence.note) };
  // A city may name the zone.
  const zone = hider.text(evidence.zone) === evidence.zone ? evidence.zone : 'UTC';
  const counts = hider.counts();
  if (places.size + cleaned.shown.size === 0 && Object.keys(counts).length === 0)
    return { evidence: isHiding ? withoutScreenshots(evidence) : evidence };
  const left = await picturesLeft(evidence, places, cleaned);
  const { hidden, reveal } = await commitHidden(
    { before: evidence.threads, after: threads, pictures: left },
    random,
    signal,
  );
  return {
    evidence: {
      ...evidence,
      ...(isHiding && leftOut(evidence)),
      about,
      threads,
      events,
      ...note,
      zone,
      picture: pictureOf(evidence, places, cleaned),
      hidden: { ...hidden, counts },
    },
    reveal,
  };
}

/** How many pictures of screenshots are left out where all are. */
const leftOut = ({ threads, screenshotsLeftOut = 0 }: Case): Pick<Case, 'screenshotsLeftOut'> => {
  const pieces = threads.flatMap(({ screenshots }) => screenshots.flatMap((screenshot) => screenshot.pieces));
  const all = screenshotsLeftOut + pieces.length;
  return all > 0 ? { screenshotsLeftOut: all } : {};
};

const withoutScreenshots = (evidence: Case): Case => ({
  ...evidence,
  ...leftOut(evidence),
  threads: evidence.threads.map(({ conversation: { screenshots: _, ...conversation }, ...thread }) => ({
    ...thread,
    conversation,
    screenshots: [],
  })),
});

function shownMessage(
  { images, conversation, ...message }: StoredMessage,
  hider: Hider,
  keyOf: (key: string) => string,
  show: (image: StoredImage) => StoredImage,
): StoredMessage {
  return {
    ...hider.all(message),
    conversation: keyOf(conversation),
    images: hider.all(images.map(show)),
    hash: '',
    previous: '',
  };
}

/** What only helps to find and to remind is told nowhere, and may tell a text. */
function shownConversation(conversation: StoredConversation, hider: Hider, key: string): StoredConversation {
  const { calm: _, screenshots: __, ...row } = conversation;
  return { ...hider.all({ ...row, digest: '' }), key, head: '' };
}

/** Keys without what is hidden, still one for each conversation. */
function keysFor(threads: readonly CaseThread[], hider: Hider): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { conversation } of threads) {
    const shown = hider.plain(conversation.key);
    let key = shown;
    for (let more = 2; taken.has(key); more++) key = `${shown}-${more}`;
    taken.add(key);
    keys.set(conversation.key, key);
  }
  return keys;
}

/** Where pictures came from that are not given as they were kept: whoever has the address has them so. With what stands in the place of each. */
function addressesOf(
  { threads }: Case,
  changed: ReadonlySet<string>,
  places: ReadonlyMap<string, string>,
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  if (changed.size === 0) return found;
  for (const { messages } of threads)
    for (const { images } of messages)
      for (const { sha256, url } of images) {
        if (sha256 && url && changed.has(sha256)) found.set(url, places.get(sha256));
      }
  return found;
}

/** A picture as it may be shown. The same one may stand where its bytes were not kept. */
function shownPicture(
  image: StoredImage,
  {
    places,
    addresses,
    cleaned,
  }: {
    places: ReadonlyMap<string, string>;
    addresses: ReadonlyMap<string, string | undefined>;
    cleaned: CleanPictures;
  },
): StoredImage {
  const place = (image.sha256 && places.get(image.sha256)) ?? addresses.get(image.url);
  if (place) return { url: '', alt: '', sha256: place };
  const clean = image.sha256 === undefined ? undefined : cleaned.shown.get(image.sha256);
  if (clean) return { ...image, url: '', ...clean };
  return addresses.has(image.url) ? { ...image, url: '' } : image;
}

/**
 * The address of a picture, and without what is asked of it where it names a file: `img?id=7` is one of many at `img`. Too short a
 * one is none; too long a one is the picture itself, and stands nowhere else.
 */
function addressNeedles(address: string): Needle[] {
  const whole = address.replace(/^\w+:(?=\/\/)/, '').replace(/#.*$/s, '');
  const path = whole.replace(/\?.*$/s, '');
  const texts = new Set(/\.\w{2,5}$/.test(path) ? [whole, path] : [whole]);
  return [...texts]
    .filter(({ length }) => length >= 12 && length <= 2_000)
    .map((text) => ({ kind: 'words', plain: '', gaps: new Set(), exact: lowered(text), text, index: -1 }));
}
