import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../utils/evidence/csv.ts';
import { makeCase, sampleCase, WARNING } from './sample.ts';

const NONE = { paths: new Map<string, string>(), damaged: new Set<string>() };

/** A plain RFC 4180 reader, so that the writer is not checked by itself. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.slice(1).matchAll(/((?:"(?:[^"]|"")*"(?:,|(?=\r\n)))*)\r\n/g)) {
    rows.push([...(line[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map((cell) => (cell[1] ?? '').replaceAll('""', '"')));
  }
  return rows;
}

describe('the table of messages', () => {
  it('starts with a byte order mark and holds one line per message, all of the same width', async () => {
    const csv = writeCsv(await sampleCase(), NONE);
    expect(csv.startsWith('\uFEFF"evidenceNumber",')).toBe(true);
    const rows = parse(csv);
    expect(rows).toHaveLength(7);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]?.slice(0, 7)).toEqual([
      '1',
      'evidenceSideOut',
      'Hello! Could you send a real photo of the lamp?\nThank you 🙏',
      '10:00',
      '2026-11-20T09:00Z',
      '2026-11-20 10:00 UTC+01:00',
      'evidencePrecisionMinute',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("http://x","y")'])(
    'never lets %j become a formula',
    async (text) => {
      const [, row] = parse(writeCsv(await makeCase([{ text, shownTime: text }]), NONE));
      expect(row?.[2]).toBe(`'${text}`);
      expect(row?.[3]).toBe(`'${text}`);
    },
  );

  it('has a column for what Parley remarked', async () => {
    const revisions = [{ text: 'old', replacedAt: 0, warnings: [WARNING] }];
    const [heading, row] = parse(writeCsv(await makeCase([{ text: 'new', warnings: [WARNING], revisions }]), NONE));
    const remark = 'evidenceWarning scamTitle_close_dispute 2026-11-23';
    expect(row?.[heading?.indexOf('evidenceWarnings') ?? -1]).toBe(`${remark}\n${remark}`);
  });

  it('keeps quotes, commas, line breaks and NUL inside their cell', async () => {
    const text = 'a "quoted", text\r\nwith lines\0';
    expect(parse(writeCsv(await makeCase([{ text }, { text: 'next' }]), NONE)).map((row) => row[2])).toEqual([
      'evidenceText',
      'a "quoted", text\r\nwith lines␀',
      'next',
    ]);
  });
});
