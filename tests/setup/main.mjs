/**
 * Gets a fresh machine ready and runs an npm script. Plain JavaScript without packages: it runs before anything is
 * installed, on Node 20 or newer.
 *
 *     node tests/setup/main.mjs tour          one browser, a Chromium if one has to be installed
 *     node tests/setup/main.mjs test:all      both browsers
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const STAMP = 'node_modules/.parley-installed';
/** Without them a bare Debian draws boxes for Chinese, Arabic and emoji. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Programs that read what Parley makes, and the Debian package of each. */
const READERS = { pdftotext: 'poppler-utils', openssl: 'openssl' };

const script = process.argv[2] ?? 'tour';
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
installPackages();
installBrowsers(script === 'tour');
if (script !== 'tour') installReaders();
process.exitCode = run('npm', ['run', '--silent', script], 'inherit');

/** npm packages exactly as the lock file says; nothing when they are there already. */
function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'inherit') !== 0)
    fail('The packages could not be installed.');
  writeFileSync(STAMP, wanted);
}

/** @param {boolean} oneIsEnough */
function installBrowsers(oneIsEnough) {
  const kinds = /** @type {const} */ (['chromium', 'firefox']);
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const needed = oneIsEnough && missing.length < 2 ? [] : oneIsEnough ? ['chromium'] : missing;
  if (needed.length === 0) return;
  const packages = needed.map((kind) => DEBIAN[/** @type {'chromium' | 'firefox'} */ (kind)]);
  if (mayInstall()) {
    console.log(`Installing ${packages.join(' and ')} …`);
    apt('update');
    apt('install', '--no-install-recommends', ...packages);
    // Screenshots are only less pretty without the fonts.
    apt('install', '--no-install-recommends', ...FONTS);
  }
  const absent = needed.filter((kind) => !findBrowser(/** @type {'chromium' | 'firefox'} */ (kind)));
  if (absent.length === 0) return;
  fail(
    `Please install ${absent.join(' and ')} first (Chrome, Chromium or Edge; Firefox 142 or newer), ` +
      'or say where it is with CHROMIUM_PATH or FIREFOX_PATH.',
  );
}

/** Without them the tests of evidence packs fail, each saying which program is absent. */
function installReaders() {
  const missing = Object.entries(READERS).filter(([program]) => run(program, ['-v']) === 127);
  if (missing.length === 0 || !mayInstall()) return;
  const packages = missing.map(([, name]) => name);
  console.log(`Installing ${packages.join(' and ')} …`);
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

/** Only on Debian and its kin, and only as root or where sudo asks for nothing. */
function mayInstall() {
  if (process.platform !== 'linux' || run('apt-get', ['--version']) !== 0) return false;
  return process.getuid?.() === 0 || run('sudo', ['-n', 'true']) === 0;
}

/** @param {string[]} words */
function apt(...words) {
  const command = ['apt-get', '-qq', '-y', ...words];
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [name, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  return run(/** @type {string} */ (name), rest);
}

/**
 * Runs a program to its end; its exit code, or 127 when it is not there.
 * @param {string} name
 * @param {string[]} words
 * @param {'inherit' | 'ignore'} output
 */
function run(name, words, output = 'ignore') {
  return spawnSync(name, words, { stdio: output, shell: process.platform === 'win32' }).status ?? 127;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
