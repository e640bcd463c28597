import { describe, expect, it } from 'vitest';
import { isMachineText, type Said } from '../../../utils/replies/automatic.ts';
import { tellsWaiting, turnsOf, unanswered } from '../../../utils/replies/turns.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 10, 8);

/** A message so many minutes after the first, seen much later. */
const say = (direction: Said['direction'], minutes: number, text: string, more: Partial<Said> = {}): Said => ({
  direction,
  text,
  sentAt: START + minutes * MINUTE,
  precision: 'minute',
  firstSeen: START + 20 * DAY,
  ...more,
});
const ask = (minutes: number, text = `Where is parcel ${minutes}?`, more: Partial<Said> = {}) =>
  say('out', minutes, text, more);
const now = START + 21 * DAY;
/** Minutes from the first message to each reply; `undefined` without one. */
const waits = (thread: readonly Said[]) =>
  turnsOf(thread, now).map(({ sentAt, repliedAt }) =>
    repliedAt === undefined ? undefined : (repliedAt - sentAt) / MINUTE,
  );

describe('the times a buyer waited', () => {
  it('run from the first unanswered message: a follow-up does not reset the clock', () => {
    expect(waits([ask(0), ask(600), say('in', 900, 'It left yesterday.')])).toEqual([900]);
  });

  it('are one for each time the buyer had to wait', () => {
    const thread = [
      ask(0),
      say('in', 90, 'Tomorrow.'),
      say('in', 95, 'By post.'),
      ask(300),
      say('in', 400, 'Not yet.'),
    ];
    expect(waits(thread)).toEqual([90, 100]);
  });

  it('have no end while nobody answered', () => {
    expect(waits([ask(0), say('system', 1, 'The order was shipped')])).toEqual([undefined]);
  });

  it('do not begin with what the seller writes unasked', () => {
    expect(waits([say('in', 0, 'New lamps have come!'), ask(60), say('in', 300, 'Yes.')])).toEqual([240]);
  });

  it('are given up after a month: a late reply answers the newer message', () => {
    const month = (31 * DAY) / MINUTE;
    expect(waits([ask(0), ask(month), say('in', month + 120, 'Yes.')])).toEqual([undefined, 120]);
  });
});

describe('an automatic answer is no reply', () => {
  it('when it comes within three minutes', () => {
    const thread = [ask(0), say('in', 2, 'Dear friend, please leave word.'), say('in', 500, 'It ships on Monday.')];
    expect(waits(thread)).toEqual([500]);
    expect(unanswered(thread.slice(0, 2), START + HOUR)?.sentAt).toBe(START);
    expect(unanswered(thread, START + DAY)).toBeUndefined();
  });

  it('when the same text stands in the thread twice, however late it comes', () => {
    const same = 'Please be patient, the parcel is on its way to you';
    const thread = [ask(0), say('in', 300, same), ask(600), say('in', 1000, same)];
    expect(waits(thread)).toEqual([undefined]);
    expect(unanswered(thread, START + DAY)?.sentAt).toBe(START);
  });

  it('but a short "thank you" is written twice by people too, and a text sent again at once is one message', () => {
    expect(waits([ask(0), say('in', 60, 'Thank you'), ask(600), say('in', 700, 'Thank you')])).toEqual([60, 100]);
    const again = 'I will look into it this afternoon';
    expect(waits([ask(0), say('in', 60, again), say('in', 61, again)])).toEqual([60]);
  });

  it.each([
    ['en', 'Thank you for your message. We will get back to you within 24 hours.'],
    ['en', 'This is an automated reply: our office is closed.'],
    ['en', 'Hello dear, how can I help you?'],
    ['fr', 'Bonjour, nous avons bien reçu votre message et vous répondrons dans les plus brefs délais.'],
    ['fr', 'Réponse automatique : je suis absent.'],
    ['es', 'Gracias por contactar con nosotros. Le responderemos lo antes posible.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Wir melden uns so schnell wie möglich bei Ihnen.'],
    ['de', 'Sie schreiben uns außerhalb unserer Geschäftszeiten.'],
    ['pt', 'Obrigado pela sua mensagem! Responderemos o mais breve possível.'],
    ['it', 'Grazie per averci contattato, le risponderemo al più presto.'],
    ['ru', 'Спасибо за ваше сообщение! Мы ответим вам в ближайшее время.'],
    ['ru', 'Автоответ: сейчас нерабочее время.'],
    ['zh', '您好,客服不在线,看到消息会尽快回复您'],
    ['zh', '亲,请问有什么可以帮您?'],
    ['ar', 'شكراً لتواصلك معنا، سنرد عليك في أقرب وقت'],
  ])('when a machine is known to write so (%s): %s', (_, text) => {
    expect(isMachineText(text)).toBe(true);
    expect(waits([ask(0), say('in', 400, text)])).toEqual([undefined]);
  });

  it.each([
    'Yes, it ships tomorrow, you will have it within 24 hours.',
    'Thank you for your message, the blue one is in stock.',
    'I will ask the post and answer you as soon as possible.',
    'Le colis est parti hier, vous le recevrez sous 48 h.',
    'Wir haben es heute verschickt.',
    'Посылка отправлена, трек-номер завтра.',
    '已经发货了,请查收',
    'تم شحن الطلب امس',
  ])('but a person writes: %s', (text) => {
    expect(isMachineText(text)).toBe(false);
  });

  it('but who is there answers at once, too', () => {
    const live = [ask(0), say('in', 1, 'Hi!'), ask(3), say('in', 4, 'The blue one is 20 cm wide.')];
    expect(waits(live)).toEqual([4]);
    expect(unanswered(live, START + HOUR)).toBeUndefined();
    expect(waits([ask(0), ask(300, 'Hello?'), say('in', 302, 'Sorry, it ships today.')])).toEqual([302]);
  });

  it('however a machine answers each message at once, in the same words', () => {
    const words = 'Welcome to the shop, leave your order number';
    expect(waits([ask(0), say('in', 1, words), ask(3), say('in', 4, words), ask(6), say('in', 6, words)])).toEqual([
      undefined,
    ]);
  });
});

describe('a translated copy is one message', () => {
  it.each([
    ['the same id', { id: '7' }, { id: '7', text: 'Merci' }, 10],
    ['one is the translation', {}, { text: 'It ships on Monday.', original: '周一发货,请等待通知' }, 10],
    ['another script within two minutes', {}, { text: 'It ships on Monday.' }, 1],
  ])('%s', (_, first, second, minutes) => {
    const machine = say('in', 2, '周一发货,请等待通知', first);
    const copy = { ...say('in', 2 + minutes, ''), ...second };
    expect(waits([ask(0), machine, copy])).toEqual([undefined]);
  });

  it('and does not make a text stand there twice', () => {
    const reply = say('in', 300, 'We ship the lamp on Monday', { id: '7' });
    expect(waits([ask(0), reply, ask(310), { ...reply }, say('in', 900, 'Done')])[0]).toBe(300);
  });
});

describe('clocks', () => {
  it('of the page are trusted when this machine runs behind: what has no time is placed by the page', () => {
    const seen = START - 3 * HOUR;
    const thread = [
      ask(0, 'Hello?', { firstSeen: seen }),
      say('in', 0, 'Yes', { sentAt: undefined, firstSeen: seen + 2 * HOUR }),
    ];
    expect(waits(thread)).toEqual([120]);
  });

  it('that show only the day take noon, and a reply of the same day as a few hours', () => {
    const day = (direction: Said['direction'], date: number, text: string) =>
      say(direction, 0, text, { sentAt: Date.UTC(2026, 2, date), precision: 'day' });
    expect(waits([day('out', 3, 'Hello?'), day('in', 5, 'Yes.')])).toEqual([48 * 60]);
    expect(waits([day('out', 3, 'Hello?'), day('in', 3, 'Yes.')])).toEqual([180]);
  });

  it('that show only the day say nothing of an answer at once', () => {
    const thread = [ask(0), say('in', 0, 'Yes.', { precision: 'day' })];
    expect(unanswered(thread, START + DAY)).toBeUndefined();
  });
});

it('a turn in which the seller was away is marked', () => {
  const notice = say('in', 1, 'We are on holiday until 15 March.');
  const [turn] = turnsOf([ask(0), notice, say('in', 6 * 24 * 60, 'Back again: it ships today.')], now);
  expect(turn).toMatchObject({ sentAt: START, away: true });
});

describe('the end of a thread', () => {
  const machine = say('in', 1, 'Thank you for your message, we reply within 24 hours.');

  it('tells who waits once it holds a reply of a person', () => {
    expect(tellsWaiting([say('in', 0, 'It is in stock.'), ask(30)], START + DAY)).toBe(true);
  });

  it('does not with an automatic answer alone', () => {
    expect(tellsWaiting([ask(0), machine, ask(30)], START + DAY)).toBe(false);
  });
});
