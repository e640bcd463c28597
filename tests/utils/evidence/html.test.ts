// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../utils/evidence/html.ts';
import type { EvidenceCase } from '../../../utils/evidence/types.ts';
import { CONVERSATION, makeCase, NOW, sampleCase, WARNING } from './sample.ts';

const NONE = { paths: new Map<string, string>(), damaged: new Set<string>() };
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const open = async (evidence: Promise<EvidenceCase>, pictures = NONE) => parse(writeHtml(await evidence, pictures));
const textOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((node) => node.textContent);

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></textarea><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '--><script>alert(1)</script><!--',
  '</bdi></div></article><iframe srcdoc="<script>alert(1)</script>">',
  '<base href="https://evil.example/"><form action=//evil><input autofocus onfocus=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
];

describe('the readable record', () => {
  it.each(PAYLOADS)('shows %j as text in every field and runs nothing', async (payload) => {
    const page = await open(
      makeCase(
        [
          {
            text: payload,
            shownTime: payload,
            replyTo: payload,
            original: `${payload} `,
            translation: payload,
            url: payload,
            hash: payload,
            cards: [{ kind: 'order', id: payload, title: payload, details: payload, url: payload }],
            images: [
              { url: payload, alt: payload, sha256: 'kept' },
              { url: payload, alt: payload, problem: payload },
            ],
            revisions: [{ text: payload, replacedAt: NOW }],
          },
        ],
        {
          conversation: {
            ...CONVERSATION,
            peer: payload,
            account: payload,
            title: payload,
            orderId: payload,
            listingId: payload,
            id: payload,
            url: payload,
          },
          marketplaceName: payload,
          version: payload,
          language: payload,
          zone: payload,
          words: (key) => `${key} ${payload}`,
        },
      ),
      { paths: new Map([['kept', 'pictures/001-kept.png']]), damaged: new Set() },
    );
    const active = 'script,iframe,object,embed,svg,math,base,form,input,a,link,style:not(head > style),[href],[srcdoc]';
    expect(textOf(page, active)).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
    expect(attributes.filter((name) => /^(on|style$)/.test(name))).toEqual([]);
    expect([...page.querySelectorAll('img')].map((node) => node.getAttribute('src'))).toEqual([
      'pictures/001-kept.png',
    ]);
    expect(page.querySelector('img')?.alt).toBe(payload);
    expect(textOf(page, 'article .text')).toEqual([payload]);
    expect(textOf(page, 'article .other')).toEqual([payload, `${payload} `, payload]);
    expect(textOf(page, 'article .card')).toEqual([payload, payload, payload]);
    expect(page.querySelector('.sub bdi')?.textContent).toBe(payload);
    expect(page.title).toContain(payload);
    expect(page.documentElement.lang).toBe(payload);
  });

  it('forbids scripts and requests before anything else is read', async () => {
    const page = await open(sampleCase());
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(policy?.previousElementSibling?.getAttribute('charset')).toBe('utf-8');
  });

  it('keeps line breaks and every script, and shows what is invisible', async () => {
    const odd = 'a\0b\u202egpj.exe\u2066\ud800\u0007';
    const page = await open(makeCase([{ text: 'línea 1\r\nقطة 猫 🐈‍⬛' }, { text: odd }]));
    expect(textOf(page, 'article .text')).toEqual(['línea 1\nقطة 猫 🐈‍⬛', 'aU+0000bU+202Egpj.exeU+2066U+D800U+0007']);
    expect(textOf(page, '.odd')).toEqual(['U+0000', 'U+202E', 'U+2066', 'U+D800', 'U+0007']);
    expect([...page.querySelectorAll('.text')].every((node) => node.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('tells for each message both sides, both times, how exact, and what became of it', async () => {
    const articles = textOf(await open(sampleCase()), 'article');
    expect(articles[0]).toContain('evidenceSideOut');
    expect(articles[0]).toContain('evidenceShownTime: 10:00');
    expect(articles[0]).toContain('2026-11-20 10:00 UTC+01:00 · 2026-11-20T09:00Z · evidencePrecisionMinute');
    expect(articles[0]).toContain('evidenceCaptured: 2026-11-21 13:00:00 UTC+01:00 · 2026-11-21T12:00:00Z');
    expect(articles[1]).toContain('evidencePictureMissing (picture_refused)');
    expect(articles[2]).toContain('evidenceEdited 2026-11-22 09:14:07 UTC+01:00It will arrive before 25 November');
    expect(articles[3]).toContain('evidenceGoneOn 2026-11-22 09:44:07 UTC+01:00');
    expect(articles[4]).toContain('evidencePrecisionDay');
    expect(articles[4]).not.toContain('T00:00');
    expect(articles[5]).toContain('evidenceUnresolved');
  });

  it('names the way of capture once, and on each message only when they differ', async () => {
    const same = await open(makeCase([{ way: 'detected' }, { way: 'detected' }]));
    expect(textOf(same, 'article').join()).not.toContain('evidenceWay');
    expect(same.querySelector('dl')?.textContent).toContain('evidenceWayDetected');
    const mixed = await open(makeCase([{ way: 'detected' }, { way: 'taught' }]));
    expect(textOf(mixed, 'article')[1]).toContain('evidenceWayTaught');
  });

  it('separates the days of the zone', async () => {
    const days = textOf(await open(sampleCase()), '.day');
    expect(days.map((day) => day?.match(/\w+day, November \d+/)?.[0])).toEqual([
      'Friday, November 20',
      'Saturday, November 21',
    ]);
  });

  it('tells what was left out, and says so when nothing was', async () => {
    expect(textOf(await open(sampleCase()), '.notice')).toEqual(['evidenceAll 6']);
    expect(textOf(await open(sampleCase({ total: 26 })), '.notice')).toEqual(['evidencePart 6 26 evidencePartNote 20']);
  });

  it('marks where messages may be missing, and says so when none is', async () => {
    const texts = [{ text: 'a' }, { text: 'b', gapBefore: true }];
    const broken = await open(makeCase(texts));
    expect(textOf(broken, '.mark')).toEqual(['gapBetween']);
    expect(textOf(broken, '.notice')[0]).toContain('evidenceGaps');
    const whole = { conversation: { ...CONVERSATION, fromStart: true } };
    expect(textOf(await open(makeCase([{ text: 'a' }], whole)), '.notice')[0]).toContain('evidenceNoGaps');
    const elsewhere = { conversation: { ...CONVERSATION, fromStart: true, gaps: 1 } };
    expect(textOf(await open(makeCase([{ text: 'a' }], elsewhere)), '.notice')[0]).not.toContain('evidenceNoGaps');
  });

  it('tells what Parley remarked about a text, of an earlier one with it, and nothing that was dismissed', async () => {
    const [asked, offered] = [WARNING, { ...WARNING, category: 'review_bribe' }];
    const page = await open(
      makeCase([
        { text: 'a', warnings: [asked, asked, offered] },
        { text: 'b', revisions: [{ text: 'c', replacedAt: NOW, warnings: [asked] }] },
        { text: 'd', warnings: [{ ...asked, dismissed: true }] },
      ]),
    );
    expect(textOf(page, '.mark').filter((words) => words?.startsWith('evidenceWarning'))).toEqual([
      'evidenceWarning scamTitle_close_dispute, scamTitle_review_bribe 2026-11-23',
      'evidenceWarning scamTitle_close_dispute 2026-11-23',
    ]);
  });

  it('reads from right to left in Arabic', async () => {
    expect((await open(sampleCase({ language: 'ar' }))).documentElement.dir).toBe('rtl');
    expect((await open(sampleCase({ language: 'fr' }))).documentElement.dir).toBe('ltr');
  });
});
