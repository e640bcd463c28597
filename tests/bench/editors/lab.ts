/** The editor pages on a local server, and browsers that have the inserter as a content script. Runs in Node. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { launchBrowser, type TestBrowser } from '../../e2e/harness/browsers.ts';
import { bundled } from '../../e2e/harness/kits.ts';
import type { BrowserKind } from '../../e2e/harness/types.ts';
import { listen } from '../../marketplace/proxy.ts';
import { buildPages, type EditorPage } from './build.ts';

/** A port that nobody listens on: editors ask the web for nothing. */
const NOWHERE = 9;

export interface Lab {
  editors: EditorPage[];
  address: string;
  launch(kind: BrowserKind): Promise<TestBrowser>;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-editors-'));
  const editors = await buildPages(join(folder, 'pages'));
  const extensionDir = join(folder, 'extension');
  await buildExtension(extensionDir);
  const server = createServer((request, response) => {
    const file = join(folder, 'pages', new URL(request.url ?? '/', 'http://lab').pathname);
    const type = TYPES[extname(file)];
    if (!type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  const port = await listen(server);
  return {
    editors,
    address: `http://127.0.0.1:${port}/`,
    launch: (kind) =>
      launchBrowser(kind, {
        extensionDir,
        proxyPort: NOWHERE,
        chromiumArgs: ['--proxy-bypass-list=127.0.0.1'],
        firefoxPrefs: { 'network.proxy.allow_hijacking_localhost': false },
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** An extension of one content script, in the top frame only, as it is in a marketplace's page. */
async function buildExtension(folder: string): Promise<void> {
  const matches = ['http://127.0.0.1/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Bench of the inserter',
    version: '1',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['inserter.js'] }],
    browser_specific_settings: { gecko: { id: 'bench@parley.example' } },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'inserter.js'), await bundled(join(import.meta.dirname, 'inserter.ts'), 'inserter'));
}
