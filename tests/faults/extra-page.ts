/** The built extension with one page more, so that a test or a benchmark runs Parley's own code where it lives. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { buildOf } from '../e2e/harness/story.ts';
import type { BrowserKind } from '../e2e/harness/types.ts';

export interface ExtraPage {
  /** File name without its ending; the page is `<name>.html`. */
  name: string;
  /** The script of the page, from the root of the project. */
  entry: string;
  plugins?: PluginOption[];
}

/** A copy of the build with these pages. `change` may change its manifest. `remove` deletes it. */
export async function extensionWith(
  kind: BrowserKind,
  pages: readonly ExtraPage[],
  change: (manifest: { permissions: string[] }) => void = () => undefined,
): Promise<{ dir: string; remove(): void }> {
  const dir = mkdtempSync(join(tmpdir(), `parley-${kind}-build-`));
  cpSync(buildOf(kind), dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  for (const { name, entry, plugins = [] } of pages) {
    writeFileSync(join(dir, `${name}.js`), await bundle(entry, plugins));
    writeFileSync(
      join(dir, `${name}.html`),
      `<!doctype html><meta charset="utf-8"><title>${name}</title><script src="${name}.js"></script>`,
    );
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

async function bundle(entry: string, plugins: PluginOption[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
