// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackFindings } from '../../components/PackFindings.tsx';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Problem } from '../../utils/evidence/types.ts';
import type { Verdict } from '../../utils/evidence/verify.ts';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    const text = (english as Record<string, { message: string }>)[String(key)]?.message ?? '';
    return [values ?? []].flat().reduce<string>((all, value, at) => all.replaceAll(`$${at + 1}`, String(value)), text);
  });
});

const FILES = ['case.json', 'record.html'].map((path) => ({ path, state: 'good' as const }));

async function told(problems: Problem[], files: Verdict['files'] = FILES, more: Partial<Verdict> = {}) {
  const place = document.createElement('div');
  const verdict: Verdict = { ok: problems.length === 0, files, problems, ...more };
  await act(() => render(<PackFindings verdict={verdict} />, place));
  return [...place.children].map((each) => each.textContent);
}

it.each<[string, Problem[], Verdict['files'], RegExp]>([
  ['what is no ZIP', [{ code: 'not-a-zip' }], [], /^This is not an evidence pack/],
  ['a cut file', [{ code: 'end-record' }], [], /^This ZIP is cut off/],
  ['a newer pack', [{ code: 'newer', path: 'case.json' }], FILES, /newer Parley.*unchanged/],
  [
    'a ZIP packed again, once for all its files',
    [...FILES.map(({ path }) => ({ code: 'repacked' as const, path })), { code: 'repacked' }],
    FILES,
    /^All 2 files in it are unchanged. But the ZIP itself was packed again/,
  ],
  ['what is too large', [{ code: 'too-large' }], [], /^This file cannot be checked:.*more than is safe/],
])('says in a sentence, without blame: %s', async (_, problems, files, sentence) => {
  expect(await told(problems, files)).toEqual([expect.stringMatching(sentence)]);
});

it('says that a pack is good whatever was given to reveal it', async () => {
  const good = 'All good: 2 files, unchanged.';
  expect(await told([])).toEqual([good]);
  expect(await told([{ code: 'reveal-stranger' }])).toEqual([good, expect.stringMatching(/belongs to another pack/)]);
  expect(await told([{ code: 'reveal' }])).toEqual([good, expect.stringMatching(/no reveal file/)]);
  const revealed = { messages: [], pictures: [], chains: ['key'] };
  const partly = await told([{ code: 'reveal-other', path: 'case.json', message: 3 }], FILES, { revealed });
  expect(partly).toEqual([good, expect.stringMatching(/Not all of the reveal file.*message 3: what the reveal file/)]);
});

it('names what was changed, and that the ZIP was packed again once', async () => {
  const files: Verdict['files'] = [...FILES, { path: 'a.pdf', state: 'missing' }];
  const [note] = await told(
    [
      { code: 'chain', path: 'case.json', message: 2 },
      { code: 'repacked', path: 'case.json' },
      { code: 'repacked', path: 'record.html' },
    ],
    files,
  );
  expect(note).toMatch(/^Not good. This was changed:a.pdfmissing/);
  expect(note).toContain('case.json, message 2: the message, or one before it');
  expect(note?.match(/packed again/g)).toHaveLength(1);
});
