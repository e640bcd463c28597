// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/evidence/case.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { htmlOf } from '../../../utils/evidence/record-html.ts';
import { shown } from '../../../utils/evidence/record-text.ts';
import { hostileCase } from './hostile-case.ts';
import { MARKUP, PDF } from './payloads.ts';
import { caseOf, NONE, pixelIndex, threadOf, wholeCase } from './record-sample.ts';
import { PIXEL } from './sample.ts';

async function written(evidence: Case, index = NONE): Promise<string> {
  let html = '';
  for await (const part of htmlOf(evidence, index, blocksOf(evidence, index, 'full'))) html += part;
  return html;
}
const open = async (evidence: Case, index = NONE) =>
  new DOMParser().parseFromString(await written(evidence, index), 'text/html');
const textOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((node) => node.textContent);
const base64 = btoa(String.fromCharCode(...PIXEL));

describe('the record as a page', () => {
  it.each([...MARKUP, ...PDF])('shows %j as text in every field and runs nothing', async (payload) => {
    const page = await open(await hostileCase(payload), await pixelIndex());
    const elements = [...page.querySelectorAll('*')];
    const known =
      'html head meta title style body main div section article h1 h2 h3 p dl dt dd ul li pre bdi figure figcaption img span'.split(
        ' ',
      );
    expect(elements.map((node) => node.localName).filter((name) => !known.includes(name))).toEqual([]);
    const attributes = new Set(elements.flatMap((node) => node.getAttributeNames()));
    const usual = 'lang dir charset http-equiv content name class alt decoding src'.split(' ');
    expect([...attributes].filter((name) => !usual.includes(name))).toEqual([]);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('meta')).toHaveLength(5);
    expect([...page.querySelectorAll('img')].map((node) => node.getAttribute('src'))).toEqual([
      `data:image/png;base64,${base64}`,
      `data:image/png;base64,${base64}`,
    ]);
    expect(page.querySelector('img')?.alt).toBe(shown(payload));
    expect(textOf(page, 'article .text')).toEqual([shown(payload)]);
    expect(textOf(page, '.event')).toEqual([shown(payload)]);
    const line = shown(payload).replaceAll('\n', ' ');
    expect(textOf(page, '.subtitle bdi')).toEqual([line, line]);
    expect(textOf(page, '.box .text')).toEqual([shown(payload)]);
  });

  it('forbids scripts and requests before anything from a page is read', async () => {
    const page = await open(await wholeCase());
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'; img-src data:;");
    expect(policy?.previousElementSibling?.getAttribute('charset')).toBe('utf-8');
  });

  it('carries its pictures, whole, and needs no file beside it', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at * 7);
    const evidence = await caseOf(
      [
        await threadOf([
          { images: [{ url: 'a', alt: '', sha256: 'one' }] },
          { images: [{ url: 'b', alt: 'again', sha256: 'one' }] },
          { images: [{ url: 'c', alt: 'lost', sha256: 'gone' }] },
        ]),
      ],
      { picture: async (sha256) => (sha256 === 'one' ? { bytes, type: 'text/html' } : undefined) },
    );
    const index = {
      ...NONE,
      paths: new Map([
        ['one', 'pictures/001-one.jpg'],
        ['gone', 'pictures/002-gone.jpg'],
      ]),
    };
    const page = await open(evidence, index);
    const sources = [...page.querySelectorAll('img')].map(({ src }) => src);
    expect(sources).toHaveLength(1);
    const [type, data] = sources[0]?.split(',') ?? [];
    expect(type).toBe('data:image/jpeg;base64');
    expect(Buffer.from(data ?? '', 'base64').equals(bytes)).toBe(true);
    expect(textOf(page, 'figure .mark')).toEqual(['evidencePictureAgain', 'evidencePictureMissing']);
    expect(page.querySelectorAll('[href], [src]:not([src^="data:image/"])')).toHaveLength(0);
  });

  it('shows facts as names with their values, and messages on their side', async () => {
    const page = await open(await wholeCase(), await pixelIndex());
    const facts = Object.fromEntries(
      [...page.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling?.textContent]),
    );
    expect(facts).toMatchObject({ evidenceMarketplace: 'AliExpress', evidenceOrder: '3012345678901234' });
    const classes = [...page.querySelectorAll('article')].map(({ className }) => className);
    expect(classes).toContain('message in gone');
    expect(classes).toContain('message system');
    expect(textOf(page, 'li').filter(Boolean).length).toBeGreaterThan(8);
  });

  it('keeps what comes from a page from turning what stands beside it', async () => {
    const thread = await threadOf([{ text: 'قطة', shownTime: 'صباحًا' }]);
    const page = await open(await caseOf([thread]));
    expect(page.querySelector('article .text')?.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('article .time bdi')?.textContent).toBe('صباحًا');
    expect(page.body.textContent).not.toMatch(/[\u2066-\u2069]/);
  });

  it('reads from right to left in Arabic', async () => {
    expect((await open(await wholeCase({ language: 'ar' }))).documentElement.dir).toBe('rtl');
    expect((await open(await wholeCase({ language: 'fr' }))).documentElement.dir).toBe('ltr');
  });

  it('stops when it is told to', async () => {
    const evidence = await wholeCase();
    const stop = new AbortController();
    const parts = htmlOf(evidence, NONE, blocksOf(evidence, NONE, 'full'), stop.signal);
    await parts.next();
    stop.abort();
    await expect(parts.next()).rejects.toThrow();
  });
});
