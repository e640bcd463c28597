import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { listen } from '../../marketplace/proxy.ts';
import { findBrowser } from '../../setup/find-browser.mjs';

/** Real chat interfaces with the truth of what they show; not part of this repository. */
export const KITS = '../shared/kits';

/** One message, date row or notice as it really is. */
export interface TrueRow {
  direction: 'out' | 'in' | 'system';
  text: string;
  hasImage: boolean;
}

export interface Kit {
  id: string;
  page: string;
  truth: TrueRow[];
}

/** The chat kits, or `[]` where they are not. */
export function chatKits(): Kit[] {
  if (!existsSync(`${KITS}/manifest.json`)) return [];
  const manifest = JSON.parse(readFileSync(`${KITS}/manifest.json`, 'utf8')) as {
    chat: { id: string; page: string; truth: string }[];
  };
  return manifest.chat.map(({ id, page, truth }) => ({
    id,
    page,
    truth: JSON.parse(readFileSync(`${KITS}/${truth}`, 'utf8')) as TrueRow[],
  }));
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Serves the kits on 127.0.0.1. */
export async function serveKits(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://kits').pathname));
    const file = join(KITS, path);
    const type = TYPES[extname(file)];
    if (!type || path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Chromium alone, without the extension and without requests of its own. */
export function plainChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROMIUM_PATH');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'].concat(
      process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ),
  });
}

/** Pure code as one classic script that sets `globalThis[name]` to the exports of `entry`. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] }, target: 'es2022' },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} cannot be bundled`);
  return `${chunk.code};globalThis.${name} = ${name};`;
}
