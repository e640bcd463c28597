import type { Instant, OtherText, StoredImage, StoredMessage } from './model.ts';
import { textsKnown } from './translation.ts';
import { textSince, withEarlierText, withText } from './versions.ts';

/** Of texts that change at every sight not more are kept, as in `apply.ts`. */
const MOST_TEXTS = 20;

/**
 * A message with what another archive knows of it: its other versions, pictures, marks. What was sealed stays. `lastSeen` is
 * when ours was last on the screen: what was gone before that had come back.
 */
export function unitedMessage(kept: StoredMessage, twin: StoredMessage, lastSeen: Instant): StoredMessage {
  const one = { ...kept, ...versions(kept, twin) };
  const otherTexts = texts(kept, twin);
  const { goneSince } = twin;
  const gone = kept.goneSince === undefined && goneSince !== undefined && goneSince > lastSeen;
  return {
    ...one,
    images: kept.images.map((image, index) => picture(image, twin.images[index])),
    ...(otherTexts.length > 0 && { otherTexts }),
    ...(gone && { goneSince, lastSeen: Math.max(twin.lastSeen ?? twin.firstSeen, lastSeen) }),
    ...(gone && twin.goneBy && { goneBy: twin.goneBy }),
    ...(twin.flagged && { flagged: true }),
  };
}

/** Texts that only the other one saw go where their instants belong. */
function versions(kept: StoredMessage, twin: StoredMessage): Partial<StoredMessage> {
  let one: Pick<StoredMessage, 'text' | 'revisions' | 'firstSeen'> = kept;
  const known = new Set([...textsKnown(kept), ...(kept.revisions ?? []).map(({ text }) => text)]);
  const all = [...(twin.revisions ?? []).map(({ text }) => text), twin.text];
  for (const [index, text] of all.entries()) {
    if (known.has(text) || isTranslation(text, twin)) continue;
    const since = twin.revisions?.[index - 1]?.replacedAt ?? twin.firstSeen;
    one = { ...one, ...(since >= textSince(one) ? withText : withEarlierText)(one, text, since) };
    known.add(text);
  }
  return one === kept ? {} : { text: one.text, revisions: one.revisions };
}

/** A translation is no version. */
const isTranslation = (text: string, { translation }: StoredMessage) => text === translation;

function texts(kept: StoredMessage, twin: StoredMessage): OtherText[] {
  const found = [...(kept.otherTexts ?? [])];
  for (const each of twin.otherTexts ?? [])
    if (!found.some(({ text }) => text === each.text) && !textsKnown(kept).includes(each.text)) found.push(each);
  return found.slice(0, Math.max(MOST_TEXTS, kept.otherTexts?.length ?? 0));
}

function picture(image: StoredImage, twin: StoredImage | undefined): StoredImage {
  if (image.sha256 || !twin?.sha256) return image;
  const { problem: _, ...kept } = image;
  return { ...kept, sha256: twin.sha256, size: twin.size };
}
