/** The one door to the WebExtension API, the same in Chromium and Firefox. */

export type { Alarms, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
