/** `npm test` once everything is installed: every check, and one line that counts them all. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const REPORTS = '.output/reports';

/** A step is one test, unless it writes a report of many. */
interface Step {
  name: string;
  script: string;
  report?: string;
}

const builds: Step = { name: 'builds and store packages of both browsers', script: 'zip' };
const code: Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'unit tests', script: 'test:unit', report: 'unit.json' },
];
/** These wait much: they run beside the code's. */
const product: Step[] = [
  { name: "Mozilla's linter on the Firefox build", script: 'lint:addon' },
  { name: 'faults in both browsers, in short', script: 'test:faults:short', report: 'faults.json' },
];
const stories: Step = { name: 'stories in both browsers', script: 'test:e2e', report: 'e2e.json' };

mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
await run(builds, 'at once');
await Promise.all([code, product].map(inOrder));
await run(stories, 'at once');
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step, 'after');
}

/** Runs a step and counts. What it says is shown at once, or, where another runs beside it, once it is over. */
async function run({ name, script, report }: Step, says: 'at once' | 'after'): Promise<void> {
  const file = report && `${REPORTS}/${report}`;
  if (file) rmSync(file, { force: true });
  const extra = file ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  if (says === 'at once') console.log(`\n== ${name}`);
  const out = says === 'at once' ? 'inherit' : 'pipe';
  const child = spawn('npm', ['run', '--silent', script, ...extra], {
    stdio: ['ignore', out, out],
    shell: process.platform === 'win32',
  });
  const over = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  const texts = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [status, ...said] = await Promise.all([over, ...texts]);
  if (says === 'after') console.log(`\n== ${name}\n${said.join('')}`);
  const counted = file && existsSync(file) ? count(file) : { passed: 0, failed: 0 };
  passed += counted.passed + (!file && status === 0 ? 1 : 0);
  // A step that failed without naming a failed test (a file that does not compile) counts as one.
  const nameless = counted.failed === 0 && (status !== 0 || (file && counted.passed === 0));
  failed += counted.failed + (nameless ? 1 : 0);
}

function count(file: string): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
