import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { countUses, findPrivate } from '../../../utils/evidence/find-private.ts';
import { NOW } from '../db/rows.ts';
import { caseOf } from './lamp-case.ts';

/** What is found in a text, each as `kind: text`; the buyer writes, unless it begins with `<`. */
const found = async (text: string) => {
  const direction = text.startsWith('<') ? 'in' : 'out';
  const all = await findPrivate(caseOf([{ text: text.replace(/^< /, ''), direction }]));
  return all.map((each) => `${each.kind}: ${each.text}`);
};

const phones = {
  'My phone is +33 6 12 34 56 78 75002': '+33 6 12 34 56 78',
  'appelez le 06 12 34 56 78': '06 12 34 56 78',
  'call (415) 555-2671': '(415) 555-2671',
  'or 415-555-2672': '415-555-2672',
  'tel 02079460958': '02079460958',
  'mobile 07700 900123': '07700 900123',
  'Meine Nummer: 0151 23456789': '0151 23456789',
  'Festnetz 030/1234567': '030/1234567',
  我的手机号13812345678: '13812345678',
  '电话:138 1234 5678': '138 1234 5678',
  'телефон 8 (912) 345-67-89': '8 (912) 345-67-89',
  '携帯 090-1234-5678': '090-1234-5678',
  '010-1234-5678 입니다': '010-1234-5678',
  'mi móvil 612 345 678': '612 345 678',
  'cell. 333 1234567': '333 1234567',
  'whatsapp (11) 98765-4321': '(11) 98765-4321',
  'رقم الهاتف ٠٥٥١٢٣٤٥٦٧': '0551234567',
  '0️⃣6️⃣ 12 34 56 78': '06 12 34 56 78',
  'telefon 501 234 567': '501 234 567',
  '98765 43210': '98765 43210',
  'my number is 0 7 7 0 0 9 0 0 1 6 6 ok': '0 7 7 0 0 9 0 0 1 6 6',
  'double zero six one two three four five six seven': 'double zero six one two three four five six seven',
  "c'est le zéro six douze trente-quatre cinquante-six soixante-dix-huit":
    'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
  打我电话幺三八一二三四五六七八: '幺三八一二三四五六七八',
};

const addresses = {
  "J'habite au 3 bis avenue du Général Leclerc 69003 Lyon": '3 bis avenue du Général Leclerc 69003 Lyon',
  'please send it to 12 rue de la Paix et merci': '12 rue de la Paix',
  '12 rue victor hugo est mon adresse': '12 rue victor hugo',
  'Unit 5, 10 High Street, Leeds LS1 4AP': 'Unit 5, 10 High Street, Leeds LS1 4AP',
  'to 500 Main Street, Apt 4B, Springfield, IL 62704': '500 Main Street, Apt 4B, Springfield, IL 62704',
  'Hauptstraße 5, 10115 Berlin': 'Hauptstraße 5, 10115 Berlin',
  'Am Markt 3, 28195 Bremen': 'Am Markt 3, 28195 Bremen',
  'Kerkstraat 12, 1017 GC Amsterdam': 'Kerkstraat 12, 1017 GC Amsterdam',
  'C/ Alcalá, 23, 28014 Madrid': 'C/ Alcalá, 23, 28014 Madrid',
  'Via Roma 12, 00184 Roma': 'Via Roma 12, 00184 Roma',
  'Rua das Flores, 123, 01234-567 São Paulo': 'Rua das Flores, 123, 01234-567 São Paulo',
  'ul. Marszałkowska 10/5, 00-590 Warszawa': 'ul. Marszałkowska 10/5, 00-590 Warszawa',
  'г. Москва, ул. Ленина, д. 5, кв. 12': 'г. Москва, ул. Ленина, д. 5, кв. 12',
  'адресу: Санкт-Петербург, Садовая 12-34': 'Санкт-Петербург, Садовая 12-34',
  北京市朝阳区建国路88号3号楼1201室: '北京市朝阳区建国路88号3号楼1201室',
  '〒150-0001 東京都渋谷区神宮前1-2-3': '〒150-0001 東京都渋谷区神宮前1-2-3',
  '서울특별시 강남구 테헤란로 123, 101동 202호': '서울특별시 강남구 테헤란로 123, 101동 202호',
  'شارع الملك فهد 12': 'شارع الملك فهد 12',
  'רחוב הרצל 15': 'רחוב הרצל 15',
  'Atatürk Mah. Cumhuriyet Cad. No: 12/4 34000 İstanbul': 'Atatürk Mah. Cumhuriyet Cad. No: 12/4 34000 İstanbul',
  'Vodičkova 12, 110 00 Praha 1': 'Vodičkova 12, 110 00 Praha 1',
  'Storgatan 5, 111 22 Stockholm': 'Storgatan 5, 111 22 Stockholm',
  '12 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh': '12 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh',
  '45 Collins Street, Melbourne VIC 3000': '45 Collins Street, Melbourne VIC 3000',
  '123 Queen St W, Toronto, ON M5H 2M9': '123 Queen St W, Toronto, ON M5H 2M9',
  台北市信義區信義路五段7號: '台北市信義區信義路五段7號',
  'Bahnhofstr. 21, 8001 Zürich': 'Bahnhofstr. 21, 8001 Zürich',
  'Apt 12B, 350 5th Ave, New York NY 10118': 'Apt 12B, 350 5th Ave, New York NY 10118',
  '浙江省杭州市西湖区文三路 478 号 3 幢 502 室': '浙江省杭州市西湖区文三路 478 号 3 幢 502 室',
  'P.O. Box 1234': 'P.O. Box 1234',
};

const names = {
  'My name is Anna Müller': 'Anna Müller',
  "je m'appelle Jean-Pierre Dupont et": 'Jean-Pierre Dupont',
  我叫王芳: '王芳',
  'меня зовут Анна Иванова': 'Анна Иванова',
  'Recipient: Anna Müller': 'Anna Müller',
  '收件人:王芳': '王芳',
  'Thanks,\nAnna': 'Anna',
  'Cordialement, Jean Dupont': 'Jean Dupont',
  'add me, wechat id: anna_83': 'anna_83',
  'I am @lilylamp on telegram': '@lilylamp',
  '< To Ms. Jane A. Smith': 'Jane A. Smith',
  '< Dear Anna, your parcel was sent': 'Anna',
  '< Hello Anna Müller! thank you': 'Anna Müller',
  '< hi anna, how are you': 'anna',
  '< Bonjour Madame Dupont, votre colis': 'Dupont',
  '< Hallo Frau Müller, Ihr Paket': 'Müller',
  '< Здравствуйте, Анна! Ваш заказ': 'Анна',
  '< 王芳您好,您的包裹': '王芳',
  '< 亲爱的王芳,': '王芳',
  '< 您好,李先生,请问': '李先生',
  '< Sayın Ahmet Yılmaz,': 'Ahmet Yılmaz',
  '< Gentile Signora Rossi, il suo pacco': 'Rossi',
  '< HELLO ANNA, PLEASE WAIT': 'ANNA',
  '< 山田様、お世話になっております': '山田',
  '< 김민수님 안녕하세요': '김민수',
  '< مرحبا أحمد شكرا': 'أحمد',
  '< שלום דנה, מה שלומך': 'דנה',
};

const numbers = {
  'FR76 3000 6000 0112 3456 7890 189': 'FR76 3000 6000 0112 3456 7890 189',
  'card 4111 1111 1111 1111': '4111 1111 1111 1111',
  'passport no. AB1234567': 'AB1234567',
  'door code: 1234B': '1234B',
  'CPF 123.456.789-09': '123.456.789-09',
  'meu CPF é 12345678909': '12345678909',
  'born on 12 May 1980': '12 May 1980',
  '身份证 11010519491231002X': '11010519491231002X',
};

const nothing = [
  'Order 8190000000000001, tracking LP00612345670CN, item 1005001234567890',
  'commande n° 3012345678901234, suivi 6A12345678901',
  'tracking number 0612345678',
  'O CEP é 04567-890, nota fiscal número 000.123.456',
  'Fishing line 0.35 mm 300 m, one two three testing',
  'Is it on sale @ 5 EUR?',
  'it costs 12.50 EUR, size 1200x800 mm, 2026-11-20 14:03:22, 20.11.2026',
  'I want 3 pieces, 10 m cable, 220V, 50-60 Hz, 5000 mAh, version 1.2.3.4',
  'Refund 15 days after 11 November 2026 at 10:30',
  'The street lamp is 2 m high, the place was ok, 3 way cable 5 st',
  'delivered on 12/11/2026 14:22 to the wrong address',
  "I'll send it on the way 2 weeks",
  'see https://www.aliexpress.com/item/1005001234567890.html?tel=0612345678',
  'I ordered 2 Lamps 5 W on 12 2026 November',
  '< hello, Can you tell me',
  "< my dear, I'll refund the difference",
  '< Добрый день! Завтра утром отдадим посылку',
  '< مرحبا بكم في متجرنا! سنرد عليكم خلال 24 ساعة.',
  '< Dear Buyer, This is Lily from Lamp Store',
  '< Dear friend, please wait',
  '< Dear customer, Hi there, hello dear',
  '< 亲爱的客户您好',
  '< Hello, We will ship tomorrow. Best Regards',
  '< Good day! Thank you for your order',
  '< Hello Lamp Store, thanks',
];

describe('finding what is private', () => {
  it.each(Object.entries(phones))('a phone number: %s', async (text, phone) => {
    expect(await found(text)).toEqual([`phone: ${phone}`]);
  });

  it.each(Object.entries(addresses))('an address: %s', async (text, address) => {
    expect(await found(text)).toEqual([`address: ${address}`]);
  });

  it.each(Object.entries(names))('a name: %s', async (text, name) => {
    expect(await found(text)).toEqual([`name: ${name}`]);
  });

  it.each(Object.entries(numbers))('a number of a person: %s', async (text, number) => {
    expect(await found(text)).toEqual([`number: ${number}`]);
  });

  it.each(nothing)('nothing in: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('two phone numbers that end alike are two, one written in two ways is one', async () => {
    expect(await found('call +33 6 12 34 56 78 or 手机13912345678')).toEqual([
      'phone: +33 6 12 34 56 78',
      'phone: 13912345678',
    ]);
    expect(await found('06 12 34 56 78, 07 12 34 56 78')).toHaveLength(2);
    expect(await found('call +33 6 12 34 56 78, that is 06.12.34.56.78')).toEqual(['phone: +33 6 12 34 56 78']);
  });

  it('two numbers side by side, and who lives at an address', async () => {
    expect(await found('num tel: 06-12-34-56-78 / 07 98 76 54 32')).toEqual([
      'phone: 06-12-34-56-78',
      'phone: 07 98 76 54 32',
    ]);
    expect(await found('Change my address: Anna Dupont, 8 place du Marché, 67000 Strasbourg')).toEqual([
      'address: 8 place du Marché, 67000 Strasbourg',
      'name: Anna Dupont',
    ]);
  });

  it('an address without the remark in brackets behind it, once', async () => {
    const address = 'address: 12 rue de la Paix, 69003 Lyon';
    expect(await found('Mon adresse : 12 rue de la Paix, 69003 Lyon (en)')).toEqual([address]);
    expect(await found('Adresse : 12 rue de la Paix, 69003 Lyon [France')).toEqual([address]);
    const twice = [{ text: 'Adresse : 12 rue de la Paix, 69003 Lyon (en)' }, { text: '12 rue de la Paix, 69003 Lyon' }];
    expect(await findPrivate(caseOf(twice))).toEqual([{ kind: 'address', text: '12 rue de la Paix, 69003 Lyon' }]);
    expect(await found('My address: Villa Rosa (door 7), Hill Road 12')).toEqual([
      'address: Villa Rosa (door 7), Hill Road 12',
    ]);
  });

  it('an address of several lines, with who lives there', async () => {
    expect(await found('Anna Dupont\n12 rue de la Paix\n75002 Paris\nFrance')).toEqual([
      'address: 12 rue de la Paix',
      'address: 75002 Paris',
      'name: Anna Dupont',
    ]);
  });

  it('e-mail addresses, also in words; not those of machines', async () => {
    expect(await found('anna.m@example.com, anna (at) example (dot) org, no-reply@shop.example')).toEqual([
      'email: anna.m@example.com',
      'email: anna (at) example (dot) org',
    ]);
    expect(await found('anna.dupont arobase free point fr')).toEqual(['email: anna.dupont arobase free point fr']);
    expect(await found('giulia chiocciola libero punto it')).toEqual(['email: giulia chiocciola libero punto it']);
    expect(await found('пишите на petrov собака mail точка ru')).toEqual(['email: petrov собака mail точка ru']);
    expect(await found('look at example. It is good')).toEqual([]);
    expect(await found('My shop is at markdesigns dot net')).toEqual([]);
  });

  it('the account, earlier texts, translations, cards and the note count, each thing once', async () => {
    const messages: Partial<StoredMessage>[] = [
      { text: 'x', revisions: [{ text: 'call 06 12 34 56 78', replacedAt: NOW }] },
      { text: 'y', otherTexts: [{ kind: 'translation', text: 'tel +33612345678', seenAt: NOW }] },
      { text: 'z', cards: [{ kind: 'link', title: 'a@b.example', url: '' }] },
    ];
    const all = await findPrivate(caseOf(messages, { account: 'anna-83' }, { note: 'Write to c@d.example' }));
    expect(all.map(({ text }) => text)).toEqual(['06 12 34 56 78', 'c@d.example', 'a@b.example', 'anna-83']);
  });

  it('what everybody must see is not private: the order, the product', async () => {
    const text = 'my order 0612345678 and 0698765432';
    const all = await findPrivate(caseOf([{ text: '0612345678 0698765432' }, { text }], { orderId: '0612345678' }));
    expect(all.map((each) => each.text)).toEqual(['0698765432']);
  });

  it('reads a long text to its end, in reasonable time', async () => {
    const text = `${'1 rue a '.repeat(12_500)}06 12 34 56 78`;
    const since = performance.now();
    expect((await findPrivate(caseOf([{ text }]))).map((each) => each.text)).toContain('06 12 34 56 78');
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('says in how many messages a text stands', async () => {
    const evidence = caseOf([{ text: 'call 06.12.34.56.78 or 0612345678' }, { text: '+33 612345678' }, { text: 'no' }]);
    const counts = await countUses(evidence, [
      { kind: 'phone', text: '06 12 34 56 78' },
      { kind: 'name', text: 'Anna' },
    ]);
    expect(counts).toEqual([2, 0]);
  });

  it('ends when it is cancelled', async () => {
    await expect(findPrivate(caseOf([{ text: 'x' }]), AbortSignal.abort())).rejects.toThrow('abort');
  });
});
