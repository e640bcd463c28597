/** Takes what the buyer hides out of a case, and keeps what proves later that it was there. */
import type { StoredConversation, StoredImage, StoredMessage } from '../chats/model.ts';
import { breather } from './breathe.ts';
import type { Case, CaseThread, Redactions } from './case.ts';
import type { Random } from './commit.ts';
import { lowered } from './redact-fold.ts';
import { type Needle, needlesOf } from './redact-needles.ts';
import { type Hider, hiderOf } from './redact-strings.ts';
import { commitHidden, type HiddenPicture, type Reveal } from './reveal.ts';

/** A case without what is hidden; the reveal file has it, where anything is. */
export interface Redacted {
  evidence: Case;
  reveal?: Reveal;
}

/** Bytes of hidden pictures that go into the reveal file, in all. */
const MOST_BYTES = 50_000_000;

/**
 * The case as it may be shown: no string of it holds a hidden text in whatever spelling, hidden pictures and their addresses are gone, and so
 * are screenshots, which may show any of it, and the archive's own hashes, from which short texts could be guessed. With nothing to hide
 * it is the same; where nothing of it is found, only screenshots go.
 */
export async function redactCase(
  evidence: Case,
  { texts, pictures }: Redactions,
  random: Random,
  signal?: AbortSignal,
): Promise<Redacted> {
  const needles = needlesOf(texts);
  if (needles.length === 0 && pictures.length === 0) return { evidence };
  const breathe = breather(signal);
  const places = new Map([...new Set(pictures)].map((sha256, at) => [sha256, `hidden-picture-${at + 1}`]));
  const addresses = addressesOf(evidence, places);
  const hider = hiderOf([...needles, ...[...addresses.keys()].flatMap(addressNeedle)], evidence.words);
  const keys = keysFor(evidence.threads, hider);
  const keyOf = (key: string) => keys.get(key) ?? hider.plain(key);
  const threads: CaseThread[] = [];
  for (const { conversation, messages, ...thread } of evidence.threads) {
    const shown: StoredMessage[] = [];
    for (const message of messages) {
      await breathe();
      shown.push(shownMessage(message, hider, keyOf, (image) => withoutPicture(image, places, addresses)));
    }
    const row = shownConversation(conversation, hider, keyOf(conversation.key));
    threads.push({ ...thread, conversation: row, messages: shown, screenshots: [] });
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
  if (places.size === 0 && Object.keys(counts).length === 0) return { evidence: withoutScreenshots(evidence) };
  const left = await picturesLeft(evidence, places);
  const { hidden, reveal } = await commitHidden(
    { before: evidence.threads, after: threads, pictures: left },
    random,
    signal,
  );
  const picture: Case['picture'] = async (sha256) => (places.has(sha256) ? undefined : evidence.picture(sha256));
  return {
    evidence: {
      ...evidence,
      ...leftOut(evidence),
      about,
      threads,
      events,
      ...note,
      zone,
      picture,
      hidden: { ...hidden, counts },
    },
    reveal,
  };
}

/** How many pictures of screenshots a case has, where it has any. */
const leftOut = ({ threads }: Case): Pick<Case, 'screenshotsLeftOut'> => {
  const pieces = threads.flatMap(({ screenshots }) => screenshots.flatMap((screenshot) => screenshot.pieces));
  return pieces.length > 0 ? { screenshotsLeftOut: pieces.length } : {};
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

/** Where hidden pictures came from: whoever has the address has the picture. With what stands in the place of each. */
function addressesOf({ threads }: Case, places: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  if (places.size === 0) return found;
  for (const { messages } of threads)
    for (const { images } of messages)
      for (const { sha256, url } of images) {
        const place = sha256 && places.get(sha256);
        if (place && url) found.set(url, place);
      }
  return found;
}

/** The same picture may be shown where its bytes were not kept. */
function withoutPicture(
  image: StoredImage,
  places: ReadonlyMap<string, string>,
  addresses: ReadonlyMap<string, string>,
): StoredImage {
  const place = (image.sha256 && places.get(image.sha256)) ?? addresses.get(image.url);
  return place ? { url: '', alt: '', sha256: place } : image;
}

/** Too short an address is none; too long a one is the picture itself, and stands nowhere else. */
function addressNeedle(address: string): Needle[] {
  const text = address.replace(/^\w+:(?=\/\/)/, '').replace(/[?#].*$/s, '');
  if (text.length < 12 || text.length > 2_000) return [];
  return [{ kind: 'words', plain: '', gaps: new Set(), exact: lowered(text), text, index: -1 }];
}

async function picturesLeft({ picture }: Case, places: ReadonlyMap<string, string>): Promise<HiddenPicture[]> {
  const left: HiddenPicture[] = [];
  let room = MOST_BYTES;
  for (const [sha256, placeholder] of places) {
    const kept = await picture(sha256);
    const fits = kept && kept.bytes.length <= room;
    if (fits) room -= kept.bytes.length;
    left.push({ placeholder, sha256, ...(kept && { type: kept.type }), ...(fits && { bytes: kept.bytes }) });
  }
  return left;
}
