import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../setup/find-browser.mjs';
import { type Made, SQUARE } from './evidence-pdf/page.ts';
import { bundled, plainChromium } from './harness/kits.ts';
import { until } from './harness/wait.ts';

/** What sellers write, and what nobody should be able to play tricks with. */
const TEXTS = [
  'Hello! When will you ship it? To Yes, AVATAR – “12.50 €” (office).',
  'Bonjour, j’ai reçu le colis ouvert ; où est la télécommande ? Ça ne va pas, œuvre.',
  '亲爱的买家，您的包裹已经在昨天发货了。请您耐心等待，预计需要15-20天送达。谢谢您的理解与支持！如果有任何问题请随时联系我们。',
  'お客様、ご注文の商品は本日発送いたしました。고객님, 상품이 오늘 발송되었습니다.',
  'Здравствуйте! Ваш заказ отправлен, ожидайте доставку в течение 30 дней. Ёлка, щётка.',
  'שלום, ההזמנה שלך נשלחה אתמול. תודה על הסבלנות!',
  'مرحبا، تم شحن طلبك أمس. يرجى الانتظار حتى وصول الطرد خلال 15 يوما. شكرا لصبرك!',
  'سلام، سفارش شما ارسال شد. لطفاً صبر کنید، می‌خواهم ببینم.',
  'यह उत्पाद बहुत अच्छा है। कृपया प्रतीक्षा करें, क्षमा प्रार्थना।',
  'ขอบคุณมากครับ สินค้าถูกส่งแล้ว',
  'தயவுசெய்து காத்திருக்கவும் நன்றி',
  'Thanks 😀👍🏽 family 👨‍👩‍👧‍👦 flag 🇫🇷 ok ❤️ ☎ ✓',
  'Order 8123456789 says «שלום עולם» and then مرحبا بك 123 items (ok).',
  'הזמנה 8123456789 של iPhone 15 נשלחה ב-12/11 (בדיקה).',
  'الطلب AliExpress رقم 8123 وصل اليوم (نعم) 😀 شكرا.',
  '<script>alert(1)</script> =SUM(A1:A9) endstream endobj \\ ) > ]TJ',
];
/** As they are shown: what would do something unseen stands by its name. */
const ODD = { given: 'a\u202Eb\u0000c\uD83Dd', shown: 'a[U+202E]b[U+0000]c[U+D83D]d' };

const plainFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox'), headless: true });

/** Without what a line's end or a direction adds. */
const flat = (text: string) => text.replace(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

describe.each([
  ['chromium', plainChromium],
  ['firefox', plainFirefox],
] as const)('a PDF made in %s', (kind, launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pdf-'));
  const file = join(folder, 'record.pdf');
  const poppler = (program: string, ...options: string[]) => execFileSync(program, options, { maxBuffer: 1 << 28 });
  let browser: Browser;
  let page: Page;
  let made: Made;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.evaluate(await bundled('tests/e2e/evidence-pdf/page.ts', 'lab'));
    made = (await page.evaluate(`lab.make(${JSON.stringify([...TEXTS, ODD.given])}, 1)`)) as Made;
    writeFileSync(file, Buffer.from(made.base64, 'base64'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['reading order', '-layout', '-raw'])('gives its messages back as they were written (%s)', (mode) => {
    const options = mode.startsWith('-') ? [mode] : [];
    const read = flat(poppler('pdftotext', ...options, file, '-').toString());
    // Poppler puts the marks of a letter into another order where it does not sort.
    const texts = mode === '-raw' ? TEXTS.filter((text) => !/\p{Mn}/u.test(text)) : TEXTS;
    expect([...texts, ODD.shown].filter((text) => !read.includes(flat(text)))).toEqual([]);
  });

  it('holds its letters as a font and its pictures no finer than 300 dots an inch', () => {
    const fonts = poppler('pdffonts', file).toString().trim().split('\n').slice(2);
    expect(fonts).not.toEqual([]);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
    const pictures = poppler('pdfimages', '-list', file).toString().trim().split('\n').slice(2);
    const fineness = pictures.map((line) => Number(line.trim().split(/\s+/)[12]));
    expect(fineness.length).toBeGreaterThan(5);
    expect(Math.max(...fineness)).toBeLessThanOrEqual(300);
  });

  it('tells title and language, and nothing in it runs', () => {
    const info = poppler('pdfinfo', file).toString();
    expect(info).toMatch(/Title: +Lamp, 光明\n/);
    expect(info).toMatch(/JavaScript: +no\n/);
  });

  it('looks as the page that the same browser paints', () => {
    const drawn = squaresOf(poppler('pdftoppm', '-r', '72', '-gray', '-f', '2', '-l', '2', file));
    const differences = made.painted.flatMap((row, y) =>
      row.map((dark, x) => Math.abs(dark - (drawn[y]?.[x] ?? Number.NaN))),
    );
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    expect(mean).toBeLessThan(2);
    // A sign that is absent or elsewhere leaves its squares far from what they should be.
    expect(differences.filter((one) => !(one < 60)).length / differences.length).toBeLessThan(0.001);
  });

  it('turns the brackets of what is read from right to left', async () => {
    expect(await page.evaluate('lab.mirrors()')).toBe(true);
  });

  if (kind !== 'firefox') return;
  it('is found and chosen in the viewer of Firefox', async () => {
    await page.goto(`file://${file}`, { waitUntil: 'load' });
    const layer = () =>
      page.evaluate(() => [...document.querySelectorAll('.textLayer')].map((e) => e.textContent).join(''));
    // Its first page or two are drawn without scrolling.
    await until('the text stands there', async () => flat(await layer()).includes(flat(TEXTS[2] as string)));
    const read = flat(await layer());
    for (const text of TEXTS.slice(0, 2)) expect(read).toContain(flat(text));
  });
});

/** Darkness of the squares of a grey picture (PGM). */
function squaresOf(pgm: Buffer): number[][] {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('Not a grey picture');
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length];
  const rows: number[][] = [];
  for (let y = 0; y + SQUARE <= height; y += SQUARE) {
    const row: number[] = [];
    for (let x = 0; x + SQUARE <= width; x += SQUARE) {
      let sum = 0;
      for (let i = 0; i < SQUARE ** 2; i++)
        sum += pgm[start + (y + Math.floor(i / SQUARE)) * width + x + (i % SQUARE)] as number;
      row.push(sum / SQUARE ** 2);
    }
    rows.push(row);
  }
  return rows;
}
