import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

/** The manifests as they were reviewed. What is added here needs a line in the README that defends it. */
const reviewed = {
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'activeTab', 'scripting'],
  optional_host_permissions: ['https://*/*'],
  host_permissions: [
    'https://*.aliexpress.com/*',
    'https://*.aliexpress.us/*',
    'https://*.alicdn.com/*',
    'https://*.aliexpress-media.com/*',
  ],
  content_scripts: [
    {
      matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
      all_frames: true,
      match_about_blank: true,
      js: ['content-scripts/marketplace.js'],
      run_at: 'document_idle',
    },
  ],
};
/** Of scripts in pages, compressed: what runs on every page of a marketplace, and what is brought in where it is needed. */
const SCRIPT_LIMITS = { marketplace: 20, helper: 35, orders: 24, chat: 86, guard: 124, teach: 60 };

describe.each([
  [
    'chrome',
    {
      background: { service_worker: 'background.js' },
      minimum_chrome_version: '120',
      optional_permissions: ['downloads', 'offscreen'],
    },
  ],
  [
    'firefox',
    {
      background: { scripts: ['background.js'] },
      optional_permissions: ['downloads'],
      browser_specific_settings: {
        gecko: {
          id: 'parley@parley.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  ],
] as const)('the build for %s', async (browser, own) => {
  const outDir = mkdtempSync(join(tmpdir(), 'parley-build-'));
  await build({ browser, outDir, logger: silent() });
  const folder = join(outDir, `${browser}-mv3`);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it('asks for exactly what was reviewed', () => {
    expect(manifest).toEqual({
      manifest_version: 3,
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
      default_locale: 'en',
      icons: expect.any(Object),
      action: { default_title: 'Parley', default_popup: 'popup.html' },
      options_ui: { page: 'options.html', open_in_tab: true },
      ...reviewed,
      ...own,
    });
  });

  it.each(Object.entries(SCRIPT_LIMITS))('has a %s script of at most %d KB, compressed', (name, limit) => {
    expect(gzipSync(read(`content-scripts/${name}.js`)).length).toBeLessThanOrEqual(limit * 1024);
  });

  it('turns with the direction of the page, not with a list of languages', () => {
    const style = globSync('assets/*.css', { cwd: folder }).map(read).join();
    expect(style).toContain(':dir(rtl)');
    expect(style).not.toContain(':lang(');
  });

  it('sets no HTML from strings, libraries included', () => {
    for (const file of globSync('**/*.js', { cwd: folder }))
      expect(read(file)).not.toMatch(/\.(inner|outer)HTML\s*=[^=]/);
  });

  it('loads no code from elsewhere', () => {
    for (const file of globSync('**/*.{js,html}', { cwd: folder })) {
      expect(read(file)).not.toMatch(
        /<script[^>]+src=["']?https?:|import\(["']https?:|importScripts\(|new Function\(|\beval\(/,
      );
    }
  });
});

/** WXT's logger, without a word. */
function silent() {
  const nothing = () => undefined;
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    fatal: nothing,
    success: nothing,
    level: 0,
  };
}
