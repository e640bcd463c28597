/** The screenshots of a conversation, through all that becomes of its messages. Pure. */
import type { Screenshot, StoredConversation } from './model.ts';

type Has = Pick<StoredConversation, 'screenshots'>;

/** SHA-256 of the pictures that the screenshots of a conversation consist of. */
export function screenshotHashes({ screenshots = [] }: Has): string[] {
  return screenshots.flatMap(({ pieces }) => pieces.map(({ sha256 }) => sha256));
}

/** The field with these screenshots; none where there are none. */
export function withScreenshots(screenshots: readonly Screenshot[]): Has {
  return screenshots.length > 0 ? { screenshots: [...screenshots] } : {};
}

/** The same screenshots after messages were given other ranks; a rank that `rankOf` does not know is no longer named. */
export function rerankedScreenshots(
  screenshots: readonly Screenshot[],
  rankOf: (rank: number) => number | undefined,
): Screenshot[] {
  return screenshots.map((shot) => ({
    ...shot,
    pieces: shot.pieces.map((piece) => ({
      ...piece,
      ranks: piece.ranks.flatMap((rank) => rankOf(rank) ?? []).sort((a, b) => a - b),
    })),
  }));
}

/** Those of two archives, each once, oldest first; `theirs` with ranks of ours. What both have stays as it is here. */
export function unitedScreenshots(ours: readonly Screenshot[], theirs: readonly Screenshot[]): Screenshot[] {
  const known = new Set(ours.map(nameOf));
  const fresh = theirs.filter((shot) => !known.has(nameOf(shot)));
  return fresh.length === 0 ? [...ours] : [...ours, ...fresh].sort((a, b) => a.takenAt - b.takenAt);
}

/**
 * The first and the last rank of what may stand on a picture. The messages at its edges may be on it in part, so those beside
 * them count too. `ranks` are those of the whole thread, in order.
 */
export function reachOf({ pieces }: Screenshot, ranks: readonly number[]): { from: number; to: number } {
  const shown = pieces.flatMap((piece) => piece.ranks);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  // Of a picture that names no message nobody knows what is on it.
  const isKnown = shown.length > 0;
  return {
    from: (isKnown ? ranks.findLast((rank) => rank < least) : undefined) ?? Number.NEGATIVE_INFINITY,
    to: (isKnown ? ranks.find((rank) => rank > most) : undefined) ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Parts screenshots where messages are deleted: a picture that may show one of them goes with it. `ranks` are those of the whole
 * thread, in order.
 */
export function splitScreenshots(
  screenshots: readonly Screenshot[],
  ranks: readonly number[],
  gone: ReadonlySet<number>,
): { kept: Screenshot[]; gone: Screenshot[] } {
  const goes = (shot: Screenshot) => {
    const { from, to } = reachOf(shot, ranks);
    return [...gone].some((rank) => from <= rank && rank <= to);
  };
  return { kept: screenshots.filter((shot) => !goes(shot)), gone: screenshots.filter(goes) };
}

/** The screenshots without the pictures that are lost; one that has none left is gone. */
export function withoutLost(screenshots: readonly Screenshot[], lost: ReadonlySet<string>): Screenshot[] {
  return screenshots.flatMap((shot) => {
    const pieces = shot.pieces.filter(({ sha256 }) => !lost.has(sha256));
    return pieces.length === 0 ? [] : [pieces.length === shot.pieces.length ? shot : { ...shot, pieces }];
  });
}

/** What tells a screenshot from the others of its conversation. */
export const nameOf = ({ takenAt, pieces }: Screenshot): string =>
  [takenAt, ...pieces.map(({ sha256 }) => sha256)].join(' ');
