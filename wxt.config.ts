import { defineConfig } from 'wxt';
import type { Marketplace } from './utils/marketplaces/types.ts';

/** Marketplaces whose hosts are granted at installation; the others ask on a click. */
const builtIn = ['aliexpress'];

const marketplaces = await Promise.all(
  builtIn.map(async (id) => (await import(`./utils/marketplaces/${id}.ts`)).default as Marketplace),
);

/** The oldest browsers of the manifest, and no older: else `:dir(rtl)` becomes a list of languages, and no arrow turns. */
const CSS_TARGET = ['chrome120', 'firefox142'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'activeTab', 'scripting'],
    host_permissions: marketplaces.flatMap(({ hosts, pictureHosts }) => [...hosts, ...pictureHosts]),
    optional_host_permissions: ['https://*/*'],
    // A weekly backup; in Chromium only a document can make an address of a file.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parley@parley.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
  vite: () => ({ plugins: [withoutInnerHtml()], build: { target: 'es2022', cssTarget: CSS_TARGET } }),
});

/**
 * Parley builds no page from strings, but Preact can (`dangerouslySetInnerHTML`), and Mozilla's linter warns of code that
 * might. In the build that assignment sets plain text; a Preact that does it otherwise stops the build.
 */
function withoutInnerHtml() {
  const assignment = /\b(\w+)\.innerHTML=(\w+)\.__html/;
  return {
    name: 'parley:without-inner-html',
    transform(code: string, id: string) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\./.test(id)) return undefined;
      if (!assignment.test(code)) throw new Error('Preact sets innerHTML in a new way: look at wxt.config.ts');
      return { code: code.replace(assignment, '$1.textContent=$2.__html'), map: null };
    },
  };
}
