import { hasFiles, writeFile } from './copy-folder.ts';
import { type CopiedBatch, fileName, pack } from './copy-format.ts';

interface Waiting {
  batch: CopiedBatch;
  tell: (problem: unknown) => void;
}

const waiting: Waiting[] = [];
let isRunning = false;

/**
 * Writes a batch into the second copy, after those before it. Resolves when its file is complete, with nothing, or with
 * the error of a file that could not be written. What comes while a file is being written goes into one file together.
 */
export function writeCopy(batch: CopiedBatch): Promise<unknown> {
  const told = new Promise<unknown>((tell) => {
    waiting.push({ batch, tell });
  });
  if (!isRunning) void writeAll();
  return told;
}

async function writeAll(): Promise<void> {
  isRunning = true;
  while (waiting.length > 0) {
    const group = nextGroup();
    const [first, last] = [group[0] as Waiting, group.at(-1) as Waiting];
    let problem: unknown;
    try {
      if (!hasFiles()) throw new DOMException('This browser has no private files', 'NotSupportedError');
      const content = await pack(group.map(({ batch }) => batch));
      await writeFile('copy', fileName(first.batch.order, last.batch.order), content);
    } catch (error) {
      problem = error ?? new Error('unknown');
    }
    for (const { tell } of group) tell(problem);
  }
  isRunning = false;
}

/** So many rows in one file at most: a file is read as a whole. */
const MOST_ROWS = 5_000;

/** The batches that go into the next file. Between two of them nobody else may have written: the order of files counts. */
function nextGroup(): Waiting[] {
  waiting.sort((a, b) => a.batch.order - b.batch.order);
  let length = 1;
  let rows = rowsIn(waiting[0]);
  for (; length < waiting.length; length++) {
    rows += rowsIn(waiting[length]);
    const follows = waiting[length]?.batch.order === (waiting[length - 1]?.batch.order ?? 0) + 1;
    if (!follows || rows > MOST_ROWS) break;
  }
  return waiting.splice(0, length);
}

const rowsIn = (each: Waiting | undefined): number =>
  (each?.batch.changes ?? []).reduce((sum, change) => sum + ('rows' in change ? change.rows.length : 1), 0);
