import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftContext } from '../../../utils/drafts/check.ts';
import { messengers } from '../../../utils/drafts/terms/messengers.ts';
import { ownTerms } from '../../../utils/drafts/terms/own.ts';
import type { Term } from '../../../utils/drafts/terms/types.ts';

const seen = (text: string, context: Partial<DraftContext> = {}) =>
  checkDraft(text, { marketplace: 'aliexpress', ...context }).map(
    ({ category, start, end }) => `${category}: ${text.slice(start, end)}`,
  );

const NAMES = [
  'whatsapp',
  'telegram',
  'viber',
  'skype',
  'wechat',
  'snapchat',
  'instagram',
  'facebook',
  'discord',
  'kakaotalk',
  'threema',
];
const lookAlike = (word: string) =>
  word.replace(/[aeocp]/, (letter) => ({ a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' })[letter] ?? letter);
const SPELLINGS: [string, (word: string) => string][] = [
  ['plain', (word) => word],
  ['capitals', (word) => word.toUpperCase()],
  ['spaced', (word) => [...word].join(' ')],
  ['dashed', (word) => [...word].join('-')],
  ['dotted', (word) => [...word].join('.')],
  ['a dot inside', (word) => `${word.slice(0, 3)}.${word.slice(3)}`],
  ['zero-width', (word) => [...word].join('\u200b')],
  ['soft hyphen', (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`],
  ['NUL bytes', (word) => `${word.slice(0, 2)}\u0000${word.slice(2)}`],
  ['Cyrillic letter', lookAlike],
  ['full width', (word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['accents', (word) => word.replace(/[aei]/g, (letter) => `${letter}\u0301`)],
  [
    'bold letters',
    (word) => [...word].map((letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)).join(''),
  ],
  ['stretched', (word) => word + word.slice(-1).repeat(4)],
];

describe('messenger names', () => {
  it.each(SPELLINGS)('%s spellings of every name are found whole', (_, write) => {
    for (const name of NAMES) {
      const written = write(name);
      expect(seen(`Please use ${written}, thank you`)).toEqual([expect.stringMatching(/^(?:messenger|social): /)]);
      expect(seen(`Please use ${written}, thank you`)[0]).toContain(written);
    }
  });

  it('every unambiguous spelling of the dictionary is found', () => {
    for (const term of messengers.filter(({ ambiguous }) => !ambiguous)) {
      for (const spelling of term.spellings) expect(seen(`(${spelling})`), spelling).not.toEqual([]);
    }
  });

  it('digits for letters', () => {
    expect(seen('add my t3l3gr4m')).toEqual(['messenger: t3l3gr4m']);
    expect(seen('v1ber?')).toEqual(['messenger: v1ber']);
  });

  it('is found inside other scripts and with endings', () => {
    expect(seen('请加我微信谢谢')).toEqual(['messenger: 微信']);
    expect(seen('напишите в телеграме')).toEqual(['messenger: телеграме']);
    expect(seen('لديك بالواتساب حساب')[0]).toContain('واتساب');
    expect(seen('有Viber吗')).toEqual(['messenger: Viber']);
  });

  it('ordinary words that look alike are clean', () => {
    for (const text of [
      'What sapphire is it?',
      'We chat here.',
      'vibrate mode',
      'A telegraph key',
      'a wireless mouse',
      '他有威信可言',
    ]) {
      expect(seen(text), text).toEqual([]);
    }
  });
});

describe('words with two meanings', () => {
  it.each([
    'do you have line?',
    'my LINE id: kenny_88',
    'write me on Signal please',
    'Signal or Telegram?',
    'text me on imo',
    'ajoute-moi sur snap : lea_31',
    'do you accept wise?',
  ])('%s', (text) => expect(seen(text)).not.toEqual([]));

  it.each([
    'the fishing line is too thin',
    'The signal of the remote is weak',
    'messenger bag in brown',
    'snap buttons',
    'an optical zoom of 10x',
    'nicer imo.',
    'a wise choice',
    'please check the stock',
    'in line with the order',
  ])('clean: %s', (text) => expect(seen(text)).toEqual([]));
});

describe('contact details', () => {
  it.each([
    ['call 07911 123456', 'phone: 07911 123456'],
    ['mon tel 06.12.34.56.78', 'phone: 06.12.34.56.78'],
    ['+49 (0) 170 1234567', 'phone: +49 (0) 170 1234567'],
    ['(212) 555-0147', 'phone: (212) 555-0147'],
    [
      'zero six twelve thirty four fifty six seventy eight',
      'phone: zero six twelve thirty four fifty six seventy eight',
    ],
    ['我的手机13912345678', 'phone: 13912345678'],
    ['رقمي ٠٥٠٧٦٥٤٣٢١', 'phone: ٠٥٠٧٦٥٤٣٢١'],
    ['anna@example.org', 'email: anna@example.org'],
    ['anna [at] example [dot] org', 'email: anna [at] example [dot] org'],
    ['anna arroba ejemplo punto com', 'email: anna arroba ejemplo punto com'],
    ['see lamp-shop.de/x?y=1.', 'link: lamp-shop.de/x?y=1'],
    ['cheaplamps dot com', 'link: cheaplamps dot com'],
    ['I am @anna_88', 'handle: @anna_88'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'payment: GB82 WEST 1234 5698 7654 32'],
  ])('%s', (text, finding) => expect(seen(text)).toContain(finding));

  it.each([
    'Order 8123456789012345',
    'order 305-1234567-7654321',
    'Tracking LP00123456789CN since 03/05/2026',
    'from 12.08.2026 to 24.08.2026, 9:00-18:30',
    'I paid 1.299,50 € instead of 1 199,00 €',
    '92-70-98, 10x20x30 cm, 205/55 R16',
    'EAN 4006381333931, IMEI 356938035643809',
    'The number 123456789 is printed on the puzzle',
    'firmware 2.10.4.1, adapter 12V@2A, 100 pcs @ 5 USD',
    'It arrived.No scratches.Me happy',
    'the manual.pdf and readme.md on the CD',
    'I got the confirmation e-mail, the phone case does not fit',
    'Does the doorbell call my phone?',
  ])('clean: %s', (text) => expect(seen(text)).toEqual([]));

  it("links to the marketplace's own pages are clean there and only there", () => {
    const text = 'https://fr.aliexpress.com/item/1005004.html';
    expect(seen(text)).toEqual([]);
    expect(seen(text, { marketplace: 'etsy' })).toEqual([`link: ${text}`]);
    expect(seen('http://aliexpress.com.refund-check.top/login')).toHaveLength(1);
    expect(seen('https://www.amazon.co.uk/dp/B0', { marketplace: 'amazon' })).toEqual([]);
    expect(seen('https://amazon.co.uk.evil.com/dp/B0', { marketplace: 'amazon' })).toHaveLength(1);
  });
});

describe('requests and deals', () => {
  it.each([
    ['en', 'Can I pay outside of AliExpress?', 'offplatform'],
    ['fr', 'on fait ça en dehors du site ?', 'offplatform'],
    ['es', 'lo hacemos fuera de Wallapop', 'offplatform'],
    ['de', 'geht das ohne die Plattform?', 'offplatform'],
    ['pt', 'fechamos fora do site', 'offplatform'],
    ['it', 'ci accordiamo fuori dal sito', 'offplatform'],
    ['ru', 'давайте без площадки', 'offplatform'],
    ['zh', '私下交易可以吗', 'offplatform'],
    ['ar', 'خارج التطبيق', 'offplatform'],
    ['en', 'could you give me your number', 'contact_request'],
    ['fr', 'Pouvez-vous me donner votre numéro ?', 'contact_request'],
    ['es', 'pásame tu teléfono', 'contact_request'],
    ['de', 'schick mir deine Handynummer', 'contact_request'],
    ['pt', 'me passa seu telefone', 'contact_request'],
    ['it', 'mi dai il tuo numero?', 'contact_request'],
    ['ru', 'скиньте ваш номер', 'contact_request'],
    ['zh', '你的联系方式是多少', 'contact_request'],
    ['ar', 'ارسل لي رقمك', 'contact_request'],
    ['en', 'do you take Western Union?', 'payment'],
    ['es', 'te pago por Bizum', 'payment'],
    ['pt', 'posso pagar no pix?', 'payment'],
    ['ru', 'оплачу биткоином', 'payment'],
    ['zh', '支付宝转账', 'payment'],
  ])('%s: %s', (language, text, category) => {
    expect(checkDraft(text, { marketplace: 'aliexpress', language }).map((finding) => finding.category)).toContain(
      category,
    );
  });

  it.each([
    'Pouvez-vous me donner votre numéro de suivi ?',
    'Je vous rappelle que la protection se termine bientôt.',
    'Puedo usarlo fuera de casa? Por fuera es negro.',
    'Mi chiamo Marco.',
    'Posso ligar o aparelho em 110 V?',
    '请直接发货到法国。',
    'Can you send directly to Spain?',
    'It works without Amazon Alexa?',
    'Подскажите номер трека',
  ])('clean: %s', (text) => expect(seen(text)).toEqual([]));
});

describe('findings', () => {
  it('are sorted, do not overlap, and name reason, effect, source and how sure', () => {
    const findings = checkDraft('WhatsApp +33 6 12 34 56 78 or PayPal me@x.com, @anna_88', {
      marketplace: 'aliexpress',
    });
    expect(findings.map(({ category }) => category)).toEqual(['messenger', 'phone', 'payment', 'email', 'handle']);
    for (const [index, finding] of findings.entries()) {
      expect(finding.start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
      expect(finding.reason).toMatch(/^draftReason_/);
      expect(finding.source).toMatch(/2026-11-22|own/);
    }
    expect(findings[0]).toMatchObject({ term: 'whatsapp', effect: 'refused', sureness: 'community' });
  });

  it('offsets are those of the untouched text', () => {
    const text = '😀 ﬁrst 𝓌 — W\u200bhats\u00adApp';
    const [finding] = checkDraft(text, { marketplace: 'aliexpress' });
    expect(text.slice(finding?.start, finding?.end)).toBe('W\u200bhats\u00adApp');
  });

  it('effect and source follow the marketplace', () => {
    const effectOn = (marketplace: string) => checkDraft('skype', { marketplace })[0]?.effect;
    expect([effectOn('aliexpress'), effectOn('fiverr'), effectOn('shopee'), effectOn('elsewhere')]).toEqual([
      'refused',
      'held',
      'strike',
      'warned',
    ]);
  });

  it('never warns for what the buyer allowed, by term or as written', () => {
    expect(seen('WhatsApp or Skype', { allowed: ['whatsapp'] })).toEqual(['messenger: Skype']);
    expect(seen('write to Anna@Example.org', { allowed: ['anna@example.org'] })).toEqual([]);
  });

  it("finds the buyer's own words like the built-in ones", () => {
    const extraTerms = ownTerms([' replica ', '', 'Replica', '仿品', 'dummy word']);
    expect(extraTerms).toHaveLength(3);
    expect(seen('a r-e-p-l-i-c-a, 这是仿品, dummy   word', { extraTerms })).toEqual([
      'offplatform: r-e-p-l-i-c-a',
      'offplatform: 仿品',
      'offplatform: dummy   word',
    ]);
  });

  it("the buyer's own words claim no rule of the marketplace", () => {
    const [finding] = checkDraft('replica', { marketplace: 'ebay', extraTerms: ownTerms(['replica']) });
    expect(finding).toMatchObject({
      source: 'own',
      effect: 'warned',
      reason: 'draftReason_own',
      suggestion: undefined,
    });
  });

  it('terms of one marketplace stay there', () => {
    const extraTerms: Term[] = ownTerms(['upcycled']).map((term) => ({ ...term, marketplaces: ['etsy'] }));
    expect(seen('upcycled', { extraTerms })).toEqual([]);
    expect(seen('upcycled', { extraTerms, marketplace: 'etsy' })).toHaveLength(1);
  });

  it('nothing in, nothing out; odd input does no harm', () => {
    for (const text of ['', ' ', '\n', '\ud800', '\u0000', '\udc00\ud800 @', '👩‍👩‍👧', '\u202e', '@', '.', '()+'])
      expect(seen(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  const pieces = [
    'a',
    'w h a t s ',
    '1 ',
    '(',
    'a.',
    'a@',
    'a at ',
    'call me ',
    'line ',
    'signal or ',
    '微信',
    'وات',
    'w\u200b',
    '12 34 56 ',
    'http://',
    'a-',
    'telefon ',
    '1,',
    'zero ',
    'de89 3704 ',
    '😀',
  ];
  it.each(pieces)('100 KB of %j take no more than a moment', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    checkDraft(text.slice(0, 2_000), { marketplace: 'aliexpress' });
    const msFor = (length: number) => {
      const begin = performance.now();
      checkDraft(text.slice(0, length), { marketplace: 'aliexpress' });
      return performance.now() - begin;
    };
    // Beside a shorter text in the same run, as the machine may be busy: quadratic behaviour takes a hundred times as long.
    const short = Math.max(10, msFor(10_000), msFor(10_000));
    expect(msFor(100_000)).toBeLessThan(50 * short);
  });
});
