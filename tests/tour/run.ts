/** `npm start`: Parley on the demo shop, in a browser to try it in, or as a guided tour where there is no display. */
import { findBrowser } from '../setup/find-browser.mjs';
import { guide } from './guide.ts';
import { tryIt } from './try-it.ts';

const kind = findBrowser('chromium') ? 'chromium' : 'firefox';
const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
const display = process.platform === 'linux' ? Boolean(DISPLAY || WAYLAND_DISPLAY) : true;

await (display && !CI && !process.argv.includes('--headless') ? tryIt(kind) : guide(kind));
