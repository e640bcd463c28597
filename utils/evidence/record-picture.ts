/** What a message carries beside its text: cards and pictures. */
import type { SeenCard, StoredImage } from '../chats/model.ts';
import type { HiddenPlace } from './case.ts';
import type { Paragraph, PictureItem } from './page.ts';
import { isDrawable } from './pictures.ts';
import { labelled, type Scene } from './record-scene.ts';
import { apart, foreign, own, shortened, shown } from './record-text.ts';
import type { Translate } from './types.ts';

/** A card, line by line. The address stands as text: a record opens nothing. */
export function cardLines(
  { kind, id, title, details, url }: SeenCard,
  { evidence: { words, language }, detail }: Scene,
): Paragraph[] {
  const lines = [title, details, detail === 'short' && id ? undefined : shortened(url)];
  return [
    own('label', [words(`card_${kind}`), id && apart(id)].filter(Boolean).join(' · '), language),
    ...lines.flatMap((line) => (line ? [foreign('card', line)] : [])),
  ];
}

/** A picture with its file, its hash and what the page said of it, or why it is not here. */
export function imageLines(image: StoredImage, scene: Scene): (Paragraph | PictureItem)[] {
  const { evidence, index, hiddenPictures, detail } = scene;
  const { words, language } = evidence;
  const { sha256, alt, url, problem } = image;
  const line = (text: string) => own('caption', text, language);
  const hidden = sha256 === undefined ? undefined : hiddenPictures.get(sha256);
  const committed = hidden ? [line(labelled(scene, 'evidenceCommitment', hidden.commitment))] : [];
  if (hidden && hidden.state !== 'cleaned') return [own('mark', goneWords(hidden, words), language), ...committed];
  const described = alt ? [line(labelled(scene, 'evidencePictureAlt', alt))] : [];
  const address = url ? [line(labelled(scene, 'evidencePictureAddress', shortened(url)))] : [];
  const path = sha256 && index.paths.get(sha256);
  if (sha256 && path) {
    const name = labelled(scene, 'evidencePictureFile', path);
    const file = line(detail === 'short' ? name : `${name} · SHA-256 ${apart(sha256)}`);
    const cleaned = hidden ? [line(words('evidencePictureCleaned')), ...(detail === 'full' ? committed : [])] : [];
    const caption = [file, ...described, ...cleaned, ...(detail === 'full' ? address : [])];
    return isDrawable(path)
      ? [{ kind: 'picture', sha256, alt: shown(alt) || words('evidencePictureFile'), caption }]
      : [own('mark', words('evidencePictureOpaque'), language), ...caption];
  }
  const reason = words(sha256 && index.damaged.has(sha256) ? 'evidencePictureDamaged' : 'evidencePictureMissing');
  const known = problem && /^[a-z]+$/i.test(problem) && words(`picture_${problem}`);
  return [own('mark', known ? `${reason} (${known})` : reason, language), ...described, ...address];
}

/** Why a picture is not there. */
export const goneWords = ({ state }: HiddenPlace, words: Translate): string =>
  words(state === 'unclean' ? 'evidencePictureUnclean' : 'evidencePictureHidden');
