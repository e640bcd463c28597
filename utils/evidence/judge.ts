/** What a verdict comes to, in one word: who reads it is told what to do, not what every byte is like. */
import type { Problem, ProblemCode } from './types.ts';
import type { Verdict } from './verify.ts';

/**
 * `good`; `foreign`: no pack at all; `cut`: a ZIP without its end; `unread`: a ZIP of which nothing could be read, for the reasons in
 * `problems`; `repacked`: every file is as it was sealed, only the ZIP around them is not Parley's; `newer`: the same, of a later
 * layout; `changed`: what `files` and `problems` name.
 */
export type Judgement = 'good' | 'foreign' | 'cut' | 'unread' | 'repacked' | 'newer' | 'changed';

const OF_REVEAL: readonly ProblemCode[] = ['reveal', 'reveal-stranger', 'reveal-other'];

/** What the pack is, whatever was given to reveal it: findings about that stand by themselves. */
export function judge({ files, problems }: Pick<Verdict, 'files' | 'problems'>): {
  judgement: Judgement;
  problems: Problem[];
  reveal: Problem[];
} {
  const reveal = problems.filter(({ code }) => OF_REVEAL.includes(code));
  const others = problems.filter(({ code }) => !OF_REVEAL.includes(code));
  return { judgement: judgementOf(files, new Set(others.map(({ code }) => code))), problems: others, reveal };
}

function judgementOf(files: Verdict['files'], codes: ReadonlySet<ProblemCode>): Judgement {
  const isGood = files.length > 0 && files.every(({ state }) => state === 'good');
  if (isGood && codes.size === 0) return 'good';
  const isForeign = codes.has('not-a-pack') && !files.some(({ state }) => state === 'good');
  if (codes.has('not-a-zip') || isForeign) return 'foreign';
  if (files.length === 0) return codes.has('end-record') ? 'cut' : 'unread';
  const only = (...known: ProblemCode[]) => isGood && [...codes].every((code) => known.includes(code));
  if (only('repacked')) return 'repacked';
  return only('repacked', 'newer') ? 'newer' : 'changed';
}
