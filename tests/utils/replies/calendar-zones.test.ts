import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const SCRIPT = `
import { createHash } from 'node:crypto';
import { addOpenHours, closures, dayInfo, festivals, openHours, seasons } from ${JSON.stringify(
  new URL('../../../utils/replies/calendar.ts', import.meta.url).href,
)};
const all = [];
for (let year = 2015; year <= 2035; year++)
  all.push(festivals(year), closures('CN', year + '-01-01', year + '-12-31'), seasons(year + '-01-01', year + '-12-31'));
for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000)
  for (const country of ['CN', 'FR', 'US']) all.push(dayInfo(country, new Date(at).toISOString().slice(0, 10)));
for (const zone of ['Asia/Shanghai', 'Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'Australia/Lord_Howe'])
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2027, 0, 1); at += 100_003_579) {
    all.push(openHours({ zone, country: 'CN', kind: 'shop' }).after(at, 30));
    all.push(addOpenHours(at, 17.25, { zone, country: 'FR', from: '08:30', to: 18, days: [1, 2, 3, 4, 5] }));
  }
console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(2026, 0, 1).getTime(), createHash('sha256').update(JSON.stringify(all)).digest('hex'));
`;

it('says the same wherever the machine is', () => {
  const zones = [
    'UTC',
    'Europe/Paris',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Asia/Shanghai',
    'Pacific/Auckland',
  ];
  const answers = zones.map((zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
    });
    const [machine, newYear, answer] = output.trim().split(' ');
    expect(machine).toBe(zone);
    return { newYear, answer };
  });
  expect(new Set(answers.map(({ newYear }) => newYear)).size).toBeGreaterThan(4);
  expect(new Set(answers.map(({ answer }) => answer)).size).toBe(1);
});
