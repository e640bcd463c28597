import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `page.ts` with the reader as it is now, as one classic script. */
export async function bundlePageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./page.ts', import.meta.url)), formats: ['iife'], name: 'redesignScript' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}
