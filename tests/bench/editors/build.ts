/** Makes a page of every editor in `pages/`: `node tests/bench/editors/build.ts [FOLDER]`, a temporary folder by default. */
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;

/** Boxes of which the bench expects something else. */
const LIMITS: Record<string, Omit<EditorPage, 'id' | 'page'>> = {
  maxlength: { maxLength: 500 },
  input: { maxLength: 210, singleLine: true },
  're-rendering': { undo: false },
};

/** One page of the bench. */
export interface EditorPage {
  id: string;
  /** File name in the folder. */
  page: string;
  maxLength?: number;
  singleLine?: boolean;
  /** `false` where the page has no undo, whoever types. */
  undo?: false;
}

/** Bundles the pages into `folder`, classic scripts beside their HTML, and answers what there is. */
export async function buildPages(folder: string): Promise<EditorPage[]> {
  await mkdir(folder, { recursive: true });
  const ids = globSync(join(HERE, 'pages/*.js'))
    .map((file) => basename(file, '.js'))
    .sort();
  for (const id of ids) await buildPage(id, folder);
  return ids.map((id) => ({ id, page: `${id}.html`, ...LIMITS[id] }));
}

async function buildPage(id: string, folder: string): Promise<void> {
  const out = join(folder, `${id}.out`);
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: out,
      target: 'esnext',
      rolldownOptions: {
        input: join(HERE, `pages/${id}.js`),
        output: { entryFileNames: 'page.js', codeSplitting: false, assetFileNames: 'page[extname]' },
      },
    },
  });
  await rename(join(out, 'page.js'), join(folder, `${id}.js`));
  const styled = await rename(join(out, 'page.css'), join(folder, `${id}.css`)).then(
    () => true,
    () => false,
  );
  await rm(out, { recursive: true });
  const style = styled ? `<link rel="stylesheet" href="${id}.css">` : '';
  await writeFile(
    join(folder, `${id}.html`),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>${style}
<p>Is the lamp still available?</p><div id="composer"></div><button id="send" type="button">Send</button>
<script type="module" src="${id}.js"></script></html>\n`,
  );
}

if (import.meta.main) {
  const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'parley-editors-')));
  const editors = await buildPages(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ editors }, null, 1));
  console.log(folder);
}
