/**
 * Puts drafts into the editors that chat pages are built with, in Chromium and Firefox, as the content script does.
 * `npm run bench:editors [-- chromium|firefox] [EDITOR…]`; the first time it installs the editors from npm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserKind } from '../../e2e/harness/types.ts';
import { checkEditor } from './checks.ts';
import { openLab } from './lab.ts';

const asked = process.argv.slice(2);
const both: BrowserKind[] = ['chromium', 'firefox'];
const kinds = both.filter((kind) => asked.includes(kind) || !both.some((each) => asked.includes(each)));
const names = asked.filter((name) => !both.includes(name as BrowserKind));

if (!existsSync(`${import.meta.dirname}/node_modules`))
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });

const lab = await openLab();
const editors = lab.editors.filter(({ id }) => !names.length || names.includes(id));
let failures = 0;
for (const kind of kinds) {
  const { browser, newPage, close } = await lab.launch(kind);
  console.log(`\n${await browser.version()}`);
  let whole = 0;
  for (const [index, editor] of editors.entries()) {
    const page = await newPage();
    const { ms, ...checks } = await checkEditor(page, lab.address, editor);
    await page.close();
    const cells = Object.entries(checks).map(([name, wrong]) => ({
      name,
      cell: wrong === '-' ? '-' : wrong ? 'NO' : 'ok',
      wrong,
    }));
    if (!index) console.log(`${'editor'.padEnd(17)}${cells.map(({ name }) => name.padEnd(8)).join('')}ms`);
    console.log(`${editor.id.padEnd(17)}${cells.map(({ cell }) => cell.padEnd(8)).join('')}${ms.toFixed(0)}`);
    const wrong = cells.filter(({ cell }) => cell === 'NO');
    for (const { name, wrong: what } of wrong) console.log(`    ${name}: ${what}`);
    if (wrong.length) failures++;
    else whole++;
  }
  console.log(`${whole} of ${editors.length} editors take every draft`);
  await close();
}
await lab.close();
if (failures) process.exitCode = 1;
