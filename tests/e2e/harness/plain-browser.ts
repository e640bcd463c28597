/** A browser without Parley, as whoever receives a pack has one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../setup/find-browser.mjs';
import { chromiumArgs } from './chromium.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import type { BrowserKind } from './types.ts';

/** A started browser; `asked` grows with every address that it asks for over the network, each answered with nothing. */
export interface PlainBrowser {
  newPage(): Promise<Page>;
  asked: string[];
  close(): Promise<void>;
}

/** An empty page that may hash and draw as an extension's may. */
export const EMPTY_PAGE = 'http://localhost/';

/** Starts an installed browser, every request going to a proxy that notes it. Throws when none is installed. */
export async function plainBrowser(kind: BrowserKind): Promise<PlainBrowser> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} found`);
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    if (request.url === EMPTY_PAGE) response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html>');
    else {
      asked.push(request.url ?? '');
      response.writeHead(204).end();
    }
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const browser = await puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    ...(kind === 'chromium'
      ? { args: chromiumArgs(port, 'en-US') }
      : {
          env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
          extraPrefsFirefox: firefoxPrefs(port, 'en-US'),
        }),
  });
  return {
    newPage: () => browser.newPage(),
    asked,
    async close() {
      await browser.close();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
