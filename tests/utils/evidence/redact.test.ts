import { describe, expect, it } from 'vitest';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import type { Case, HiddenText } from '../../../utils/evidence/case.ts';
import { commitMessage } from '../../../utils/evidence/commit.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { conversation, message, NOW } from '../db/rows.ts';

const HASH = 'ab'.repeat(32);
let drawn = 0;
const random = (length: number) => new Uint8Array(length).map(() => ++drawn % 251);
const words = (key: string, ...values: string[]) => [key, ...values].join(' ');

const caseOf = (
  messages: Partial<StoredMessage>[],
  change: Partial<Case> = {},
  row: Partial<StoredConversation> = {},
): Case => {
  const about = conversation('aliexpress//id%3A77', {
    peer: 'Lamp shop',
    head: 'h',
    digest: '[["in","text"]]',
    ...row,
  });
  const all = messages.map((each, seq) => message(about.key, seq, '', { hash: `h${seq}`, ...each }));
  return {
    about: { marketplace: 'aliexpress', marketplaceName: 'AliExpress', peer: 'Lamp shop' },
    threads: [{ conversation: about, messages: all, total: all.length, screenshots: [] }],
    events: [],
    picture: async (sha256) => ({ bytes: new Uint8Array([1, 2, 3]), type: `image/${sha256.slice(0, 2)}` }),
    madeAt: NOW,
    zone: 'Europe/Paris',
    language: 'en',
    version: '1',
    words,
    ...change,
  };
};
const redact = (evidence: Case, texts: HiddenText[], pictures: string[] = []) =>
  redactCase(evidence, { texts, pictures }, random);
/** The texts of the messages after `hidden` was hidden in them. */
const shown = async (hidden: HiddenText, ...texts: string[]) => {
  const { evidence } = await redact(caseOf(texts.map((text) => ({ text }))), [hidden]);
  return evidence.threads[0]?.messages.map(({ text }) => text);
};

describe('hiding texts', () => {
  it('nothing to hide leaves the case as it is', async () => {
    const evidence = caseOf([{ text: 'Hello' }]);
    expect(await redact(evidence, [{ kind: 'name', text: '  ' }])).toEqual({ evidence });
  });

  it('signs without letters go in every escape too, and where small letters are longer than capital ones', async () => {
    const escaped = 'a%F0%9F%98%80 &#128512; \\ud83d\\ude00 😀';
    expect(await shown({ kind: 'words', text: '😀' }, escaped)).toEqual([
      'a[hidden_words] [hidden_words] [hidden_words] [hidden_words]',
    ]);
    expect(await shown({ kind: 'words', text: 'A+' }, 'p?q=a%2B&r=1')).toEqual(['p?q=[hidden_words]&r=1']);
    expect(await shown({ kind: 'words', text: '★★' }, 'İİİİ gave ★★ again')).toEqual([
      'İİİİ gave [hidden_words] again',
    ]);
  });

  it('the address of a hidden picture goes whole, whatever stands before it', async () => {
    const url = 'https://pictures.example/kept/door.jpg';
    const images = [{ url, alt: '', sha256: HASH }];
    const { evidence } = await redact(caseOf([{ text: `İİİİİİİİ: ${url}`, images }]), [], [HASH]);
    expect(evidence.threads[0]?.messages[0]?.text).not.toMatch(/pic|door|jpg/);
  });

  it('a text that is nowhere leaves all but the screenshots, which may show it', async () => {
    const shot = { takenAt: NOW, url: '', scale: 1, pieces: [{ sha256: HASH, width: 1, height: 1, ranks: [0] }] };
    const evidence = caseOf([{ text: 'Hello' }], {}, { screenshots: [shot] });
    const [thread] = evidence.threads;
    if (thread) thread.screenshots = [shot];
    const { evidence: after, reveal } = await redact(evidence, [{ kind: 'name', text: 'Anna' }]);
    expect(after.threads[0]?.screenshots).toEqual([]);
    expect(after.threads[0]?.messages).toEqual(thread?.messages);
    expect([after.hidden, reveal]).toEqual([undefined, undefined]);
    // The record and its JSON say so.
    expect(after.screenshotsLeftOut).toBe(1);
  });

  it('a phone number is hidden however it is written, with its country code', async () => {
    const ways = [
      'call 06 12 34 56 78 now',
      'call 06.12.34.56.78 now',
      'call +33 (0)6-12-34-56-78 now',
      'call 0033 612345678 now',
      'call ٠٦ ١٢ ٣٤ ٥٦ ٧٨ now',
      'call ０６１２３４５６７８ now',
      'call 0\u200b6 1\u00ad2 34 56 78 now',
      'call 6\n1 2 3 4 5 6 7 8 now',
    ];
    for (const text of ['+33 6 12 34 56 78', '0612345678', '0033 6 12 34 56 78'])
      expect(await shown({ kind: 'phone', text }, ...ways)).toEqual(ways.map(() => 'call [hidden_phone] now'));
  });

  it('a phone number is hidden also in words', async () => {
    const ways = [
      'call zero six one two three four five six seven eight now',
      'call zéro six douze trente-quatre cinquante-six soixante-dix-huit now',
      'call null sechs eins zwei drei vier fünf sechs sieben acht now',
      'call 零六幺二三四五六七八 now',
      'call ноль шесть один два три четыре пять шесть семь восемь now',
      'call صفر ستة واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية now',
    ];
    expect(await shown({ kind: 'phone', text: '+33 6 12 34 56 78' }, ...ways)).toEqual(
      ways.map(() => 'call [hidden_phone] now'),
    );
  });

  it('an order number that is not hidden stays', async () => {
    const order = 'Order 8190000000000001, tracking LP00612345670CN';
    expect(await shown({ kind: 'phone', text: '06 12 34 56 78' }, order)).toEqual([order]);
  });

  it('a name is hidden in any case, with or without accents, turned, and inside of longer words', async () => {
    const ways = [
      'Hi ANNA MÜLLER.',
      'Hi Anna Mueller.',
      'Hi Müller, Anna.',
      'Hi anna-muller.',
      'Hi A n n a Müller.',
      'Hi Аnna Müller.',
    ];
    expect(await shown({ kind: 'name', text: 'Anna Müller' }, ...ways)).toEqual(ways.map(() => 'Hi [hidden_name].'));
    expect(await shown({ kind: 'name', text: 'Mueller' }, 'Frau Müllers Paket')).toEqual(['Frau [hidden_name]s Paket']);
    expect(await shown({ kind: 'name', text: '王芳' }, '王芳您好,王 芳')).toEqual(['[hidden_name]您好,[hidden_name]']);
    expect(await shown({ kind: 'name', text: 'محمد' }, 'مرحبا مُحَمّد')).toEqual(['مرحبا [hidden_name]']);
    expect(await shown({ kind: 'name', text: 'やまだ' }, 'ヤマダ様')).toEqual(['[hidden_name]様']);
  });

  it('letters that only follow each other by chance are no name', async () => {
    expect(await shown({ kind: 'name', text: 'Anna' }, 'Japan national')).toEqual(['Japan national']);
    expect(await shown({ kind: 'name', text: 'Li' }, 'Li: delivery')).toEqual(['[hidden_name]: delivery']);
    expect(await shown({ kind: 'words', text: 'C++' }, 'c++ and C')).toEqual(['[hidden_words] and C']);
  });

  it('an e-mail address is hidden also in words, encoded, and in base64', async () => {
    const ways = [
      'to ANNA.m@Example.com ok',
      'to anna.m (at) example (dot) com ok',
      'to anna point m arobase example point com ok',
      'to anna.m%40example.com ok',
      'to anna.m%2540example%252Ecom ok',
      'to anna.m&#64;example&#x2e;com ok',
      'to YW5uYS5tQGV4YW1wbGUuY29t ok',
    ];
    expect(await shown({ kind: 'email', text: 'anna.m@example.com' }, ...ways)).toEqual(
      ways.map(() => 'to [hidden_email] ok'),
    );
  });

  it('an address is hidden with its words cut short or over two lines', async () => {
    const ways = ['at 12, RUE de\nla Paix!', 'at 12 r. de la Paix!'.replace('r.', 'rue')];
    expect(await shown({ kind: 'address', text: '12 rue de la Paix' }, ...ways)).toEqual(
      ways.map(() => 'at [hidden_address]!'),
    );
    expect(await shown({ kind: 'address', text: 'Hauptstraße 5' }, 'Hauptstr. 5', 'HAUPTSTRASSE 5')).toEqual([
      '[hidden_address]',
      '[hidden_address]',
    ]);
  });

  it('a remark about a text stays at its words', async () => {
    const warning = { category: 'a', term: 'b', start: 10, end: 15, sureness: '', source: '', rules: '' };
    const { evidence } = await redact(
      caseOf([{ text: 'Hi Anna, close it', warnings: [{ ...warning, start: 9, end: 14 }] }]),
      [{ kind: 'name', text: 'Anna' }],
    );
    const [found] = evidence.threads[0]?.messages ?? [];
    const at = found?.warnings?.[0];
    expect(found?.text.slice(at?.start, at?.end)).toBe('close');
  });
});

describe('what is left of a case', () => {
  const everywhere = () =>
    caseOf(
      [
        {
          text: 'Anna',
          shownTime: 'Anna',
          replyTo: 'Anna',
          id: 'Anna',
          original: 'Anna',
          translation: 'Anna',
          url: 'https://shop.example/?name=%41nna',
          version: '1',
          images: [{ url: 'https://shop.example/Anna.png', alt: 'Anna', problem: 'Anna' }],
          cards: [{ kind: 'order', id: 'Anna', title: 'Anna', details: 'Anna', url: 'https://shop.example/Anna' }],
          revisions: [{ text: 'Anna', replacedAt: NOW }],
          otherTexts: [{ kind: 'original', text: 'Anna', seenAt: NOW }],
        },
      ],
      {
        about: { marketplace: 'Anna', marketplaceName: 'Anna', peer: 'Anna', orderId: 'Anna', title: 'Anna' },
        events: [
          {
            kind: 'promise',
            at: NOW,
            precision: 'day',
            title: 'Anna',
            details: ['Anna'],
            url: 'Anna',
            message: { conversation: 'aliexpress/Anna/id%3A77', rank: 0 },
          },
        ],
        note: 'I am Anna',
        zone: 'Europe/Anna',
      },
      {
        key: 'aliexpress/Anna/id%3A77',
        peer: 'Anna',
        account: 'Anna',
        id: 'Anna',
        orderId: 'Anna',
        listingId: 'Anna',
        title: 'Anna',
        url: 'https://shop.example/Anna',
        lastText: 'Anna',
        digest: 'Anna',
        screenshots: [{ takenAt: NOW, url: 'Anna', scale: 1, pieces: [] }],
        calm: ['abc'],
      },
    );

  it('no string of it holds the text, wherever it stood', async () => {
    const before = everywhere();
    const { evidence } = await redact(before, [{ kind: 'name', text: 'anna' }]);
    expect(JSON.stringify(evidence)).not.toMatch(/anna|%41/i);
    expect(evidence.zone).toBe('UTC');
    expect(evidence.hidden?.counts).toEqual({ name: 1 });
    expect(JSON.stringify(before)).toContain('Anna');
  });

  it('an event still names its message, and two conversations do not become one', async () => {
    const one = everywhere();
    const other = caseOf([{ text: 'x' }], {}, { key: 'aliexpress/ANNA/id%3A77' });
    const { evidence } = await redact({ ...one, threads: [...one.threads, ...other.threads] }, [
      { kind: 'name', text: 'Anna' },
    ]);
    const keys = evidence.threads.map(({ conversation: { key } }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(evidence.events[0]?.message).toEqual({ conversation: keys[0], rank: 0 });
    for (const { conversation: row, messages } of evidence.threads)
      expect(messages.map((each) => each.conversation)).toEqual(messages.map(() => row.key));
  });

  it('no hash of the archive is told, from which a short text could be guessed', async () => {
    const { evidence } = await redact(caseOf([{ text: 'Anna' }, { text: 'Bye' }]), [{ kind: 'name', text: 'Anna' }]);
    const [thread] = evidence.threads;
    expect(thread?.conversation).toMatchObject({ head: '', digest: '' });
    expect(thread?.messages.map(({ hash, previous }) => hash + previous)).toEqual(['', '']);
    expect(thread?.screenshots).toEqual([]);
  });

  it('a commitment holds the place of each changed message, and the reveal file opens it', async () => {
    const before = caseOf([{ text: 'Anna' }, { text: 'Bye' }]);
    const { evidence, reveal } = await redact(before, [{ kind: 'name', text: 'Anna' }]);
    expect(evidence.hidden?.messages.map(({ rank }) => rank)).toEqual([0]);
    const [opened] = reveal?.messages ?? [];
    expect(opened?.message.text).toBe('Anna');
    expect(opened && commitMessage(opened.message, opened.salt)).toBe(evidence.hidden?.messages[0]?.commitment);
  });

  it('a hidden picture is gone, with its address and wherever else it stands', async () => {
    const image = { url: 'https://cdn.example/kf/S1.jpg', alt: 'my door', sha256: HASH, size: 3 };
    const before = caseOf([
      { text: 'see https://cdn.example/kf/S1.jpg?x=1', images: [image, { url: 'https://cdn.example/2.jpg', alt: '' }] },
      { images: [{ url: image.url, alt: 'again' }] },
    ]);
    const { evidence, reveal } = await redact(before, [], [HASH]);
    expect(JSON.stringify(evidence)).not.toMatch(/S1|my door|again|abab/);
    const place = { url: '', alt: '', sha256: 'hidden-picture-1' };
    expect(evidence.threads[0]?.messages.map(({ images }) => images)).toEqual([
      [place, { url: 'https://cdn.example/2.jpg', alt: '' }],
      [place],
    ]);
    expect(await evidence.picture(HASH)).toBeUndefined();
    expect(await evidence.picture('cd')).toBeDefined();
    expect(evidence.hidden?.pictures.map(({ placeholder }) => placeholder)).toEqual(['hidden-picture-1']);
    expect(reveal?.pictures[0]).toMatchObject({ sha256: HASH, placeholder: 'hidden-picture-1' });
    expect(evidence.hidden?.counts).toEqual({});
  });

  it('the address of a hidden picture goes with what is asked of it; other pictures from there keep theirs', async () => {
    const image = { url: 'https://cdn.example/img?id=7', alt: '', sha256: HASH, size: 3 };
    const before = caseOf([
      { text: 'see https://cdn.example/img?id=7 and https://cdn.example/img?id=8', images: [image] },
    ]);
    const { evidence } = await redact(before, [], [HASH]);
    expect(evidence.threads[0]?.messages[0]?.text).toMatch(/^see (?!.*id=7).* and https:\/\/cdn\.example\/img\?id=8$/);
  });

  it('ends when it is cancelled', async () => {
    const texts: HiddenText[] = [{ kind: 'name', text: 'Anna' }];
    await expect(
      redactCase(caseOf([{ text: 'Anna' }]), { texts, pictures: [] }, random, AbortSignal.abort()),
    ).rejects.toThrow('abort');
  });
});
