import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/evidence/case.ts';
import { writeCaseJson } from '../../../utils/evidence/json-case.ts';
import type { Block } from '../../../utils/evidence/page.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { csvOf } from '../../../utils/evidence/record-csv.ts';
import { caseOf, EVENTS, linesOf, NONE, pixelIndex, threadOf, wholeCase } from './record-sample.ts';
import { CONVERSATION, NOW, WARNING } from './sample.ts';

const blocks = (evidence: Case, detail: 'full' | 'short' = 'full', index = NONE) => [
  ...blocksOf(evidence, index, detail),
];
const said = (evidence: Case, detail: 'full' | 'short' = 'full') => blocks(evidence, detail).flatMap(linesOf);
const ofKind = (all: Block[], kind: Block['kind']) => all.filter((block) => block.kind === kind);
const messagesOf = (evidence: Case, detail: 'full' | 'short' = 'full', index = NONE) =>
  ofKind(blocks(evidence, detail, index), 'message').map(linesOf);

describe('a record', () => {
  it('tells marketplace, accounts, pages, period, way of capture, zone and version before the first message', async () => {
    const all = blocks(await wholeCase());
    const opening = all.slice(
      0,
      all.findIndex(({ kind }) => kind === 'message'),
    );
    const lines = opening.flatMap(linesOf);
    for (const line of [
      'AliExpress',
      'Shenzhen 光明 Store',
      'evidenceAccountUnknown',
      '3012345678901234',
      CONVERSATION.url,
      '2026-11-20 – 2026-11-21',
      'evidenceWayDetected',
      'Europe/Paris. evidenceZoneNote',
      '2026-11-22 10:14:07 UTC+01:00 · 2026-11-22T09:14:07Z',
      '0.1.0',
      'The lamp never came.',
      'evidenceAll 6',
    ])
      expect(lines).toContain(line);
  });

  it('puts messages, events and days into one order of time', async () => {
    const timeline = blocks(await wholeCase()).filter(({ kind }) => /^(day|message|event)$/.test(kind));
    expect(timeline.map(({ kind, number }) => number ?? kind)).toEqual([
      'day',
      1,
      'event',
      2,
      3,
      'day',
      4,
      5,
      6,
      'day',
      'event',
      'day',
      'event',
    ]);
    expect(linesOf(timeline[10] as Block)).toEqual([
      'Promised for 25 November: “before 25 November” – not kept',
      'evidenceColon evidenceEventPromise 2026-11-25 · evidenceSeeMessage 3',
    ]);
  });

  it('tells of each message the side, the texts, both times, the first sight, and what became of it', async () => {
    const [first, second, third, fourth, fifth, sixth] = messagesOf(await wholeCase(), 'full', await pixelIndex());
    expect(first).toEqual([
      'evidencePlace 1 6 · evidenceSideOut',
      'Hello! Could you send a real photo of the lamp?\nThank you 🙏',
      'evidenceColon evidenceShownTime \u206810:00\u2069 · 2026-11-20 10:00 UTC+01:00 · 2026-11-20T09:00Z',
      expect.stringMatching(
        /^evidenceColon evidenceCaptured 2026-11-21 13:00:00 UTC\+01:00 · 2026-11-21T12:00:00Z · evidenceColon evidenceSeal \u2068[0-9a-f]{16}…\u2069$/,
      ),
    ]);
    expect(second?.slice(1, 6)).toEqual([
      'evidenceOriginal',
      '您好,这是实物照片。',
      'evidenceTranslation',
      'Hello, this is a real photo.',
      '[photo]',
    ]);
    expect(second).toContain('evidencePictureMissing (picture_refused)');
    expect(third?.slice(2, 4)).toEqual([
      'evidenceEdited 2026-11-22 09:14:07 UTC+01:00',
      'It will arrive before 25 November, I promise 👍',
    ]);
    expect(fourth).toContain('evidenceGoneOn 2026-11-22 09:44:07 UTC+01:00');
    expect(fifth?.join()).toContain('2026-11-21 · evidencePrecisionDay');
    expect(sixth?.slice(1, 4)).toEqual(['evidenceReply', 'It will arrive before 25 November', 'OK']);
    expect(sixth?.join()).toContain('evidenceUnresolved');
  });

  it('says the same in fewer lines when it is short, and leaves no text, edit, deletion or time out', async () => {
    const evidence = await wholeCase();
    const [full, short] = [messagesOf(evidence), messagesOf(evidence, 'short')];
    expect(short.flat().length).toBeLessThan(full.flat().length * 0.7);
    expect(short[0]).toEqual([
      'evidencePlaceShort 1 6 · evidenceSideOut · 2026-11-20 10:00 UTC+01:00 · evidenceColon evidenceShownShort \u206810:00\u2069 · evidenceColon evidenceCaptured 2026-11-21 13:00:00 UTC+01:00',
      'Hello! Could you send a real photo of the lamp?\nThank you 🙏',
    ]);
    for (const { text, revisions = [], translation } of evidence.threads[0]?.messages ?? [])
      for (const each of [text, translation, ...revisions.map((revision) => revision.text)])
        if (each) expect(short.flat()).toContain(each);
    expect(short[3]).toContain('evidenceGoneOn 2026-11-22 09:44:07 UTC+01:00');
  });

  it('says what it shows and what it does not prove, long and short', async () => {
    const evidence = await wholeCase();
    for (const detail of ['full', 'short'] as const)
      for (const key of ['evidenceShowsText', 'evidenceNotPage', 'evidenceNotAuthor', 'evidenceNotWhole'])
        expect(said(evidence, detail)).toContain(key);
    expect(said(evidence)).toContain('sha256sum -c SHA256SUMS');
    expect(JSON.parse(writeCaseJson(evidence, NONE)).doesNotProve).toContain('evidenceNotPage');
  });

  const OUT = { direction: 'out' as const };
  const first = (block: Block) => linesOf(block)[0];
  const timeline = (evidence: Case, detail: 'full' | 'short' = 'full') =>
    blocks(evidence, detail)
      .filter(({ kind }) => /gap|message/.test(kind))
      .map(first);

  it('gives every message its place in the whole conversation, and tells how many the buyer left out, and where', async () => {
    const thread = await threadOf([OUT, OUT, OUT], { total: 312, places: [57, 58, 73] });
    const evidence = await caseOf([thread]);
    expect(ofKind(blocks(evidence), 'notice').map(linesOf)).toEqual([['evidencePart 3 312 evidencePartNote 309']]);
    expect(timeline(evidence)).toEqual([
      'evidenceLeftByMaker_other 56 1–56',
      'evidencePlace 57 312 · evidenceSideOut',
      'evidencePlace 58 312 · evidenceSideOut',
      'evidenceLeftByMaker_other 14 59–72',
      'evidencePlace 73 312 · evidenceSideOut',
      'evidenceLeftByMaker_other 239 74–312',
    ]);
    for (const line of timeline(evidence, 'short'))
      expect(line).toMatch(/^evidenceLeftByMaker_other|^evidencePlaceShort \d+ 312 /);
    const csv = csvOf(evidence, NONE).split('\r\n');
    expect(csv.filter((line) => /"evidenceKind(Left|Message)"/.test(line)).map((line) => line.slice(0, 80))).toEqual([
      expect.stringContaining('"evidenceLeftByMaker_other 56 1–56"'),
      expect.stringContaining('"57","312"'),
      expect.stringContaining('"58","312"'),
      expect.stringContaining('"evidenceLeftByMaker_other 14 59–72"'),
      expect.stringContaining('"73","312"'),
      expect.stringContaining('"evidenceLeftByMaker_other 239 74–312"'),
    ]);
    const [json] = JSON.parse(writeCaseJson(evidence, NONE)).threads;
    expect(json.leftOutAfter).toBe(239);
    expect(
      json.messages.map(({ place, of, leftOutBefore }: Record<string, number>) => [place, of, leftOutBefore]),
    ).toEqual([
      [57, 312, 56],
      [58, 312, undefined],
      [73, 312, 14],
    ]);
  });

  it('tells what was left out from what the archive never saw, also where that lies among what was left out', async () => {
    const part = { total: 9, places: [4, 6], gapsBefore: [1, 3, 6, 8] };
    const evidence = await caseOf([await threadOf([OUT, { ...OUT, gapBefore: true }], part)]);
    expect(timeline(evidence)).toEqual([
      'gapStart',
      'evidenceLeftByMaker_other 3 1–3',
      'gapBetween',
      'evidencePlace 4 9 · evidenceSideOut',
      'evidenceLeftByMaker_one 1 5',
      'gapBetween',
      'evidencePlace 6 9 · evidenceSideOut',
      'evidenceLeftByMaker_other 3 7–9',
      'gapBetween',
    ]);
    expect(said(evidence).join()).toContain('evidenceGaps 4');
    expect(JSON.parse(writeCaseJson(evidence, NONE)).threads[0].gapsBefore).toEqual([1, 3, 6, 8]);
  });

  it('numbers each of several conversations by itself, and says which one is meant', async () => {
    const at = (hour: number) => ({ ...OUT, sentAt: Date.UTC(2026, 10, 20, hour) });
    const one = await threadOf([at(9), at(11)], { total: 5, places: [1, 5] });
    const key = `${CONVERSATION.key}2`;
    const two = await threadOf([{ ...at(10), conversation: key }], {
      conversation: { ...CONVERSATION, key },
      total: 2,
      places: [2],
    });
    const events = EVENTS.map((event) => ({ ...event, message: { conversation: key, rank: 0 } }));
    const evidence = await caseOf([one, two], { events });
    const name = (at: number) => `evidenceConversation ${at}`;
    expect(timeline(evidence)).toEqual([
      `evidencePlace 1 5 · evidenceSideOut · ${name(1)}`,
      `evidenceColon ${name(2)} evidenceLeftByMaker_one 1 1`,
      `evidencePlace 2 2 · evidenceSideOut · ${name(2)}`,
      `evidenceColon ${name(1)} evidenceLeftByMaker_other 3 2–4`,
      `evidencePlace 5 5 · evidenceSideOut · ${name(1)}`,
    ]);
    expect(said(evidence).join()).toContain(`evidenceSeeMessage 2 (${name(2)})`);
  });

  it('never says that all messages are in it where a file may have no room for all', async () => {
    const short = said(await wholeCase(), 'short');
    expect(short).toContain('evidenceAllShort 6');
    expect(short.join()).not.toContain('evidenceAll 6');
  });

  it('marks where messages may be missing, and says so when none is', async () => {
    const broken = blocks(await caseOf([await threadOf([{ gapBefore: true }, { gapBefore: true }])]));
    expect(ofKind(broken, 'gap').map(linesOf)).toEqual([['gapStart'], ['gapBetween']]);
    expect(broken.flatMap(linesOf).join()).toContain('evidenceGaps 2');
    const conversation = { ...CONVERSATION, fromStart: true };
    expect(said(await caseOf([await threadOf([{}], { conversation })])).join()).toContain('evidenceNoGaps');
    const part = await threadOf([{}], { conversation, total: 2 });
    expect(said(await caseOf([part])).join()).not.toContain('evidenceNoGaps');
  });

  it('tells several conversations apart and merges them by time, each in its own order', async () => {
    const hour = (at: number) => ({ sentAt: Date.UTC(2026, 10, 20, at), firstSeen: NOW });
    const one = await threadOf([
      { ...hour(9), text: 'a' },
      { text: 'b', sentAt: undefined },
      { ...hour(12), text: 'c' },
    ]);
    const other = await threadOf([
      { ...hour(11), text: 'd' },
      { ...hour(8), text: 'e' },
      { ...hour(13), text: 'f' },
    ]);
    const conversation = { ...other.conversation, key: 'other', peer: 'Someone else' };
    const lines = messagesOf(await caseOf([one, { ...other, conversation }]));
    expect(lines.map(([, text]) => text)).toEqual(['a', 'b', 'd', 'e', 'c', 'f']);
    expect(lines[2]?.[0]).toContain('evidenceConversation 2');
  });

  it('shows a remark that the buyer did not dismiss, with its message and with an earlier text', async () => {
    const thread = await threadOf([
      { warnings: [WARNING] },
      { revisions: [{ text: 'c', replacedAt: NOW, warnings: [WARNING] }] },
      { warnings: [{ ...WARNING, dismissed: true }] },
    ]);
    const remarks = messagesOf(await caseOf([thread])).map((lines) =>
      lines.filter((line) => line.startsWith('evidenceWarning')),
    );
    expect(remarks).toEqual([
      ['evidenceWarning scamTitle_close_dispute 2026-11-23'],
      ['evidenceWarning scamTitle_close_dispute 2026-11-23'],
      [],
    ]);
  });

  it('tells when a message was last seen, who took it back, and an earlier text that came late', async () => {
    const gone = { goneSince: NOW, lastSeen: NOW - 60_000, goneBy: 'in' as const };
    const late = { text: 'old', replacedAt: NOW, late: true as const, seenAt: NOW - 120_000 };
    const [first, second] = messagesOf(await caseOf([await threadOf([gone, { revisions: [late] }])]));
    expect(first).toContain(
      'evidenceGoneLast evidenceGoneOn 2026-11-22 10:14:07 UTC+01:00 2026-11-22 10:13:07 UTC+01:00 evidenceGoneByIn',
    );
    expect(second?.slice(2, 4)).toEqual(['evidenceEditedLate 2026-11-22 10:12:07 UTC+01:00', 'old']);
  });

  it('shows a screenshot with the messages that stood on it', async () => {
    const [shot] = ofKind(blocks(await wholeCase(), 'full', await pixelIndex()), 'screenshot');
    const lines = linesOf(shot as Block);
    expect(lines[1]).toBe('[evidenceScreenshotAlt 1–3, 6]');
    expect(lines).toContain('evidenceColon evidenceScreenshotMessages 1–3, 6');
    expect(lines).toContain('evidenceScreenshotLong');
  });

  it('says that conversations are left out whole', async () => {
    const evidence = await wholeCase({ leftOutWhole: { conversations: 2, messages: 31 } });
    for (const detail of ['full', 'short'] as const)
      expect(said(evidence, detail)).toContain('evidenceLeftConversations 2 31');
    expect(csvOf(evidence, NONE)).toContain('evidenceLeftConversations 2 31');
  });

  it('says that screenshots are left out', async () => {
    expect(said(await wholeCase({ screenshotsLeftOut: 2 })).join('\n')).toContain('evidenceScreensLeft 2');
  });

  it('holds no hash of what is hidden, and its commitment instead', async () => {
    const evidence = await wholeCase({
      hidden: {
        messages: [{ conversation: CONVERSATION.key, rank: 0, commitment: 'c'.repeat(64) }],
        pictures: [{ placeholder: 'hidden-1', commitment: 'd'.repeat(64) }],
        chains: [],
        counts: { phone: 2 },
      },
    });
    const [thread] = evidence.threads;
    const image = { url: '', alt: '', sha256: 'hidden-1' };
    thread?.messages.splice(1, 1, { ...(thread.messages[1] as (typeof thread.messages)[number]), images: [image] });
    const lines = said(evidence).join('\n');
    for (const { hash } of thread?.messages ?? []) expect(lines).not.toContain(hash.slice(0, 16));
    expect(lines).not.toContain(thread?.conversation.head);
    expect(lines).toContain(`evidenceMessageHidden\nevidenceColon evidenceCommitment \u2068${'c'.repeat(64)}`);
    expect(lines).toContain(`evidencePictureHidden\nevidenceColon evidenceCommitment \u2068${'d'.repeat(64)}`);
    expect(lines).toContain(
      'evidenceHidden evidenceColon evidenceHiddenPhone 2, evidenceColon evidencePictures 1 evidenceHiddenNote',
    );
  });

  it('keeps every script and shows what nobody would see, so that no text turns what stands beside it', async () => {
    const odd = 'a\0b\u202egpj.exe\u2066\u2069\ud800\u0007\u2028c\ufffe';
    const thread = await threadOf([{ text: odd, shownTime: `10\u2069:00\n${odd}`, url: odd }]);
    const all = said(await caseOf([{ ...thread, conversation: { ...thread.conversation, peer: odd } }], { note: odd }));
    expect(all).toContain('a[U+0000]b[U+202E]gpj.exe[U+2066][U+2069][U+D800][U+0007]\nc[U+FFFE]');
    for (const line of all) {
      expect(line).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|[\u202a-\u202e\u2066\u2067]/u);
      expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
    }
  });

  it('writes instants that are none without losing a message', async () => {
    const thread = await threadOf([{ sentAt: Number.NaN }, { firstSeen: Number.NaN }, { sentAt: 9e15 }, {}]);
    expect(messagesOf(await caseOf([thread]))).toHaveLength(4);
  });
});
