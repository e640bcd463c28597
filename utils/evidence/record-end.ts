/** How a record ends: the conversation as it stood on the screen, what the record shows and does not prove, how to verify it. */
import type { Screenshot, ScreenshotPiece } from '../chats/model.ts';
import type { CaseThread } from './case.ts';
import type { Block, Paragraph, PictureItem } from './page.ts';
import { placeOf } from './record-order.ts';
import { both, labelled, type Scene, threadName, told } from './record-scene.ts';
import { rangeOf } from './record-stretch.ts';
import { apart, own, shortened } from './record-text.ts';
import type { Translate } from './types.ts';

/** Each screenshot piece by piece, with the messages that stood on it. */
export function* screenshotBlocks(scene: Scene): Generator<Block> {
  const { words, language, threads } = scene.evidence;
  const shots = threads.flatMap((thread) => thread.screenshots.map((shot) => ({ thread, shot })));
  if (shots.length === 0) return;
  yield { kind: 'head', items: [own('heading', words('evidenceScreenshots'), language)] };
  for (const { thread, shot } of shots)
    for (const place of shot.pieces.keys())
      yield { kind: 'screenshot', at: shot.takenAt, items: pieceItems(shot, place, thread, scene) };
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

function pieceItems(shot: Screenshot, place: number, thread: CaseThread, scene: Scene): (Paragraph | PictureItem)[] {
  const { evidence, index } = scene;
  const { words, language } = evidence;
  const piece = shot.pieces[place];
  if (!piece) return [];
  const { sha256, width, height, ranks } = piece;
  const path = index.paths.get(sha256);
  const label = [
    told(scene, 'evidenceScreenshotTaken', both(scene, shot.takenAt)),
    piece.head ? words('evidenceScreenshotHead') : partOf(shot, piece, words),
    threadName(scene, thread),
  ];
  const shown = ranges(ranks.flatMap((rank) => scene.entries.get(placeOf(thread.conversation.key, rank))?.place ?? []));
  const last = place === shot.pieces.length - 1;
  const lines = [
    shown ? told(scene, 'evidenceScreenshotMessages', shown) : '',
    labelled(scene, 'evidencePage', shortened(shot.url)),
    `${path ? `${apart(path)} · ` : ''}${width} × ${height} · SHA-256 ${apart(sha256)}`,
    shot.partial && last ? words(PARTIAL_KEYS[shot.partial]) : '',
  ];
  const caption = lines.filter(Boolean).map((line) => own('caption', line, language));
  const heading = own('label', label.filter(Boolean).join(' · '), language);
  if (path)
    return [
      heading,
      {
        kind: 'picture',
        sha256,
        alt: shown ? words('evidenceScreenshotAlt', shown) : words('evidenceScreenshots'),
        caption,
      },
    ];
  const reason = words(index.damaged.has(sha256) ? 'evidencePictureDamaged' : 'evidencePictureMissing');
  return [heading, own('mark', reason, language), ...caption];
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
