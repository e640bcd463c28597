import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/evidence/case.ts';
import { csvOf } from '../../../utils/evidence/record-csv.ts';
import { hostileCase } from './hostile-case.ts';
import { FORMULAS, MARKUP } from './payloads.ts';
import { caseOf, NONE, pixelIndex, threadOf, wholeCase } from './record-sample.ts';
import { CONVERSATION, WARNING } from './sample.ts';

/** A plain RFC 4180 reader, so that the writer is not checked by itself. */
function parse(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      at++;
      while (at < csv.length && (csv[at] !== '"' || csv[at + 1] === '"')) {
        value += csv[at];
        at += csv[at] === '"' ? 2 : 1;
      }
      at++;
    }
    while (at < csv.length && csv[at] !== separator && csv[at] !== '\r' && csv[at] !== '\n') value += csv[at++];
    rows.at(-1)?.push(value);
    if (csv[at] === separator) at++;
    else {
      at += csv[at] === '\r' ? 2 : 1;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}

async function table(evidence: Case, index = NONE): Promise<Record<string, string>[]> {
  const [heading = [], ...rows] = parse(csvOf(evidence, index));
  return rows.map((row) => Object.fromEntries(heading.map((name, place) => [name, row[place] ?? ''])));
}
const kinds = (rows: Record<string, string>[], kind: string) =>
  rows.filter(({ evidenceKind }) => evidenceKind === kind);

describe('the table of messages', () => {
  it('starts with a byte order mark; every line is as wide as the heading', async () => {
    const csv = csvOf(await wholeCase(), await pixelIndex());
    expect(csv.startsWith('\uFEFF"evidenceKind","evidenceNumber",')).toBe(true);
    expect(new Set(parse(csv).map((row) => row.length)).size).toBe(1);
  });

  it('holds a line for each message and event, in the order of the record', async () => {
    const rows = await table(await wholeCase(), await pixelIndex());
    expect(rows.slice(0, 9).map(({ evidenceKind, evidenceNumber }) => evidenceNumber || evidenceKind)).toEqual([
      '1',
      'evidenceEventOrder',
      '2',
      '3',
      '4',
      '5',
      '6',
      'evidenceEventPromise',
      'evidenceEventDeadline',
    ]);
    expect(rows[0]).toMatchObject({
      evidenceSide: 'evidenceSideOut',
      evidenceText: 'Hello! Could you send a real photo of the lamp?\nThank you 🙏',
      evidenceShownTime: '10:00',
      evidenceSentUtc: '2026-11-20T09:00Z',
      evidenceSentLocal: '2026-11-20 10:00 UTC+01:00',
      evidencePrecision: 'evidencePrecisionMinute',
      evidenceCaptured: '2026-11-21T12:00:00.000Z',
      evidenceWay: 'evidenceWayDetected',
      evidencePage: CONVERSATION.url,
    });
    expect(rows[2]).toMatchObject({
      evidenceOriginal: '您好,这是实物照片。',
      evidenceTranslation: 'Hello, this is a real photo.',
      evidencePictures: 'pictures/001-pixel.png\nhttps://ae01.alicdn.com/kf/2.png',
    });
    expect(rows[3]?.evidenceEarlierTexts).toContain('I promise 👍 [< 2026-11-22T08:14:07.000Z]');
    expect(rows[7]?.evidenceText).toBe('Promised for 25 November: “before 25 November” – not kept');
  });

  it('says what the record is, how complete it is, and what it does not prove', async () => {
    const about = kinds(await table(await wholeCase()), 'evidenceKindAbout').map(({ evidenceText }) => evidenceText);
    for (const text of [
      'evidenceColon evidenceMarketplace AliExpress',
      'evidenceColon evidenceVersion 0.1.0',
      'evidenceAll 6',
      'evidenceNotPage',
      'The lamp never came.',
    ])
      expect(about).toContain(text);
  });

  it.each(FORMULAS)('never lets %j become a formula, whatever parts the cells', async (payload) => {
    const csv = csvOf(await hostileCase(payload), NONE);
    for (const separator of [',', ';', '\t'])
      for (const value of parse(csv, separator).flat()) expect(value).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
    const text = `x ${payload}\n${payload};${payload}`;
    const inside = csvOf(await caseOf([await threadOf([{ text }])]), NONE);
    for (const separator of [',', ';'])
      for (const value of parse(inside, separator).flat()) expect(value).not.toMatch(/^[ \p{Cf}"]*[=+\-@＝＋－＠]/u);
  });

  it.each(MARKUP)('keeps %j in its cell', async (payload) => {
    const rows = parse(csvOf(await hostileCase(payload), NONE));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('has a column for what Parley remarked, and one for gaps', async () => {
    const revisions = [{ text: 'old', replacedAt: 0, warnings: [WARNING] }];
    const [row] = await table(await caseOf([await threadOf([{ warnings: [WARNING], revisions, gapBefore: true }])]));
    const remark = 'evidenceWarning scamTitle_close_dispute 2026-11-23';
    expect(row).toMatchObject({ evidenceWarnings: `${remark}\n${remark}`, evidenceGapBefore: 'gapStart' });
  });

  it('keeps quotes, commas and line breaks, and shows what nobody would see', async () => {
    const text = 'a "quoted", text\r\nwith lines\0\u202e\ud800';
    const rows = await table(await caseOf([await threadOf([{ text }, { text: 'x'.repeat(100_000) }])]));
    expect(rows[0]?.evidenceText).toBe('a "quoted", text\nwith lines[U+0000][U+202E][U+D800]');
    expect(rows[1]?.evidenceText).toHaveLength(100_000);
  });

  it('holds the commitment of what is hidden and no hash of it', async () => {
    const hidden = {
      messages: [{ conversation: CONVERSATION.key, rank: 0, commitment: 'c'.repeat(64) }],
      pictures: [],
      chains: [],
      counts: {},
    };
    const rows = kinds(await table(await wholeCase({ hidden })), 'evidenceKindMessage');
    expect(rows[0]?.evidenceCommitment).toBe('c'.repeat(64));
    expect(rows.map(({ evidenceSeal }) => evidenceSeal).join('')).toBe('');
  });
});
