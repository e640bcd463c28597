/** `npm test` once everything is installed: every check, in order, and one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.output/reports';

/** A step is one test, unless it writes a report of many. */
interface Step {
  name: string;
  script: string;
  report?: string;
}

const steps: Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'unit tests', script: 'test:unit', report: 'unit.json' },
  { name: 'builds and store packages of both browsers', script: 'zip' },
  { name: "Mozilla's linter on the Firefox build", script: 'lint:addon' },
  { name: 'faults in both browsers, in short', script: 'test:faults:short', report: 'faults.json' },
  { name: 'stories in both browsers', script: 'test:e2e', report: 'e2e.json' },
];

mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, script, report } of steps) {
  console.log(`\n== ${name}`);
  const file = report && `${REPORTS}/${report}`;
  if (file) rmSync(file, { force: true });
  const extra = file ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...extra], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counted = file && existsSync(file) ? count(file) : { passed: 0, failed: 0 };
  passed += counted.passed + (!file && status === 0 ? 1 : 0);
  // A step that failed without naming a failed test (a file that does not compile) counts as one.
  const nameless = counted.failed === 0 && (status !== 0 || (file && counted.passed === 0));
  failed += counted.failed + (nameless ? 1 : 0);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function count(file: string): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
