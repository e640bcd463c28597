/** Runs in a page: makes the files for a place, as the archive does. */
import { canvasTools } from '../../../utils/evidence/canvas.ts';
import { destinations } from '../../../utils/evidence/destinations.ts';
import { makeUploads } from '../../../utils/evidence/make.ts';
import type { Picture } from '../../../utils/evidence/types.ts';
import { type CaseName, caseNamed } from './case.ts';

/** The places that something is made for. */
export const places = destinations.filter(({ format }) => format !== 'none').map(({ id }) => id);

/** Files as base64, and how many messages found no room. */
export interface Made {
  files: { name: string; base64: string }[];
  left: number;
}

/** Made once: they are the same in every case. */
let photos: Promise<Picture[]> | undefined;

export async function make(name: CaseName, id: string): Promise<Made> {
  const place = destinations.find((each) => each.id === id);
  if (!place) throw new Error(`No place ${id}`);
  photos ??= Promise.all([photo(0), photo(1), photo(2)]);
  const taken = await photos;
  const { evidence, pictures } = caseNamed(name, async (sha256) => taken[Number.parseInt(sha256, 16) % taken.length]);
  const index = {
    paths: new Map(pictures.map((sha256) => [sha256, `pictures/${sha256}.jpg`])),
    damaged: new Set<string>(),
  };
  const tools = canvasTools((width, height) => new OffscreenCanvas(width, height));
  const { files, left } = await makeUploads(evidence, index, place, tools, () => undefined);
  return {
    files: await Promise.all(files.map(async ({ name, bytes }) => ({ name, base64: await base64Of(bytes) }))),
    left,
  };
}

/** A photograph of 4 megapixels: colours that run into each other, and noise. */
async function photo(seed: number) {
  const canvas = new OffscreenCanvas(2304, 1728);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const shade = context.createLinearGradient(0, 0, 2304, 1728);
  for (const [at, hue] of [20, 140, 260].entries()) shade.addColorStop(at / 2, `hsl(${hue + seed * 40} 60% 50%)`);
  context.fillStyle = shade;
  context.fillRect(0, 0, 2304, 1728);
  let state = seed + 1;
  for (let n = 0; n < 6_000; n += 1) {
    state = (state * 48271) % 2147483647;
    context.fillStyle = `hsl(${state % 360} 50% ${30 + (state % 40)}% / 0.3)`;
    context.fillRect(state % 2304, (state >> 8) % 1728, 4 + (state % 40), 4 + ((state >> 4) % 40));
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' };
}

function base64Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(new Blob([bytes]));
  });
}
