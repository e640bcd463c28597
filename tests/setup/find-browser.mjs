import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const ENV = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Path of an installed browser, or undefined: `CHROMIUM_PATH` or `FIREFOX_PATH` first, then the usual names on the PATH and
 * the usual places of Linux, macOS and Windows. Chrome and Edge count as Chromium.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  return [process.env[ENV[kind]], ...places(kind)].find((path) => path && runs(path));
}

/** @param {'chromium' | 'firefox'} kind */
function places(kind) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    const binary = (name) => (kind === 'firefox' ? 'firefox' : name);
    return folders.flatMap((folder) =>
      MAC[kind].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', binary(name))),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return folders.flatMap((folder) => WINDOWS[kind].map((name) => join(folder, name)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES[kind].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
