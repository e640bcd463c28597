/** How a record ends: the conversation as it stood on the screen, what the record shows and does not prove, how to verify it. */
import type { Screenshot, ScreenshotPiece } from '../chats/model.ts';
import type { CaseThread } from './case.ts';
import type { Block, Paragraph, PictureItem } from './page.ts';
import { placeOf } from './record-order.ts';
import { both, labelled, type Scene, threadName, told } from './record-scene.ts';
import { rangeOf } from './record-stretch.ts';
import { apart, own, shortened } from './record-text.ts';
import { isNarrow } from './screen-size.ts';
import type { Translate } from './types.ts';

/** Each screenshot piece by piece, with the messages that stood on it. */
export function* screenshotBlocks(scene: Scene): Generator<Block> {
  const { words, language, threads } = scene.evidence;
  const shots = threads.flatMap((thread) => thread.screenshots.map((shot) => ({ thread, shot })));
  if (shots.length === 0) return;
  yield { kind: 'head', fresh: true, items: [own('heading', words('evidenceScreenshots'), language)] };
  for (const { thread, shot } of shots)
    for (const pieces of besideEachOther(shot))
      yield { kind: 'screenshot', at: shot.takenAt, items: piecesItems(shot, pieces, thread, scene) };
}

/** Pieces that stand in one place: two of them where both are narrow. */
function besideEachOther({ pieces, scale }: Screenshot): ScreenshotPiece[][] {
  const groups: ScreenshotPiece[][] = [];
  const fits = (piece: ScreenshotPiece) => isNarrow(piece.width / scale);
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group?.length === 1 && fits(piece) && group.every(fits)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** What this shows, what it does not prove, and how to verify it. A short record says it in fewer sentences. */
export function* closingBlocks({ evidence: { words, language }, detail }: Scene): Generator<Block> {
  const list = (title: string, items: Paragraph[]): Block => ({
    kind: 'list',
    items: [own('heading', words(title), language), ...items],
  });
  const items = (keys: string[]) => keys.map((key) => own('item', words(key), language));
  const code = (text: string): Paragraph => ({ kind: 'paragraph', role: 'code', text, direction: 'ltr' });
  if (detail === 'short') {
    yield list('evidenceShowsTitle', items(['evidenceShowsText', 'evidenceShowsTimes']));
    yield list('evidenceNotTitle', items(['evidenceNotPage', 'evidenceNotAuthor', 'evidenceNotWhole']));
    yield list('evidenceVerifyTitle', items(['evidenceVerifyShort']));
    return;
  }
  yield list('evidenceShowsTitle', items(SHOWS));
  yield list('evidenceNotTitle', items(PROVES_NOT));
  yield list('evidenceVerifyTitle', [
    ...items(['evidenceVerifyDrop', 'evidenceVerifySums']),
    code('sha256sum -c SHA256SUMS'),
    ...items(['evidenceVerifySignature']),
    code('openssl dgst -sha256 -verify public-key.pem -signature SHA256SUMS.sig SHA256SUMS'),
    ...items(['evidenceVerifyCommand']),
  ]);
}

const SHOWS = ['evidenceShowsText', 'evidenceShowsTimes', 'evidenceShowsSigned'];

const PROVES_NOT = [
  'evidenceNotPage',
  'evidenceNotAuthor',
  'evidenceNotWhole',
  'evidenceNotTimes',
  'evidenceNotKey',
  'evidenceNotLaw',
];

/** What a record shows and what it does not prove, a sentence or two each, in the buyer's language. */
export const statementsOf = (words: Translate): { shows: string[]; doesNotProve: string[] } => ({
  shows: SHOWS.map((key) => words(key)),
  doesNotProve: PROVES_NOT.map((key) => words(key)),
});

function piecesItems(shot: Screenshot, pieces: ScreenshotPiece[], thread: CaseThread, scene: Scene): Item[] {
  const { words, language } = scene.evidence;
  const label = [told(scene, 'evidenceScreenshotTaken', both(scene, shot.takenAt)), threadName(scene, thread)];
  const isLast = pieces.includes(shot.pieces.at(-1) as ScreenshotPiece);
  const below = [
    labelled(scene, 'evidencePage', shortened(shot.url)),
    shot.partial && isLast ? words(PARTIAL_KEYS[shot.partial]) : '',
  ];
  return [
    own('label', label.filter(Boolean).join(' · '), language),
    ...pieces.flatMap((piece) => pieceItems(shot, piece, thread, scene)),
    ...below.filter(Boolean).map((line) => own('caption', line, language)),
  ];
}

type Item = Paragraph | PictureItem;

function pieceItems(shot: Screenshot, piece: ScreenshotPiece, thread: CaseThread, scene: Scene): Item[] {
  const { evidence, index } = scene;
  const { words, language } = evidence;
  const { sha256, width, height, ranks } = piece;
  const path = index.paths.get(sha256);
  const shown = ranges(ranks.flatMap((rank) => scene.entries.get(placeOf(thread.conversation.key, rank))?.place ?? []));
  const lines = [
    [
      piece.head ? words('evidenceScreenshotHead') : partOf(shot, piece, words),
      shown ? told(scene, 'evidenceScreenshotMessages', shown) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    `${path ? `${apart(path)} · ` : ''}${width} × ${height} · SHA-256 ${apart(sha256)}`,
  ];
  const caption = lines.filter(Boolean).map((line) => own('caption', line, language));
  const alt = shown ? words('evidenceScreenshotAlt', shown) : words('evidenceScreenshots');
  if (path) return [{ kind: 'picture', sha256, alt, caption, screen: shot.scale }];
  const reason = words(index.damaged.has(sha256) ? 'evidencePictureDamaged' : 'evidencePictureMissing');
  return [own('mark', reason, language), ...caption];
}

/** Which part of the thread a piece is, where there are several; the one with the head is none of them. */
function partOf({ pieces }: Screenshot, piece: ScreenshotPiece, words: Translate): string {
  const parts = pieces.filter(({ head }) => !head);
  return parts.length > 1
    ? words('evidenceScreenshotPiece', String(parts.indexOf(piece) + 1), String(parts.length))
    : '';
}

const PARTIAL_KEYS: Record<NonNullable<Screenshot['partial']>, string> = {
  long: 'evidenceScreenshotLong',
  stopped: 'evidenceScreenshotStopped',
  moved: 'evidenceScreenshotMoved',
};

/** `3–9, 12` of `[3, 4, … 9, 12]`. */
function ranges(numbers: number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => rangeOf(first, last)).join(', ');
}
