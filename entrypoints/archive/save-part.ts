import { partOfReveal, type RevealChoice } from '../../utils/evidence/reveal-part.ts';
import { report } from '../../utils/report.ts';

/** The download has its own hold on the bytes once it began; a minute is ample. */
const LINGER_MS = 60_000;

/** Hands a file that shows only the chosen entries of `reveal` to the browser as a download, `…-part.json`. */
export async function savePart(reveal: File, chosen: RevealChoice): Promise<void> {
  try {
    const part = partOfReveal(new Uint8Array(await reveal.arrayBuffer()), chosen);
    if (part === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([part], { type: 'application/json' }));
    link.download = reveal.name.replace(/(-part)?\.json$/i, '-part.json');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LINGER_MS);
  } catch (error) {
    await report(error, 'save a part of a reveal file');
  }
}
