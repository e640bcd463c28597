import { describe, expect, it } from 'vitest';
import { keptPromises } from '../../../utils/replies/kept.ts';
import { promisesIn } from '../../../utils/replies/promises.ts';

const ZONE = 'Asia/Shanghai';
const SENT = Date.parse('2026-09-02T02:00:00Z');
const DAY = 24 * 3_600_000;
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const found = (text: string) => promisesIn(text, SENT, ZONE, 'CN').map(({ kind, by }) => `${kind} ${days.format(by)}`);

describe('a pledge with a time is a promise, whatever it is for', () => {
  it.each([
    'in 3 days, I promise',
    'I promise, 3 days',
    'In 3 days my friend, I promise you!',
    '3 days. I promise.',
    'You have my word: within three days.',
    'dans 3 jours, promis',
    'Promis, 3 jours',
    'Sous 3 jours, je vous le promets.',
    'Je vous promets, trois jours maximum',
    '三天内，我保证',
    '我保证，3天',
    '亲，三天之内，我向您保证',
    'через 3 дня, обещаю',
    'Обещаю, 3 дня',
    'Да, за три дня, я вам обещаю!',
    'en 3 días, lo prometo',
    'Se lo prometo, 3 días',
    'Sí, en tres días, se lo prometo',
    'em 3 dias, eu prometo',
    'Prometo, 3 dias',
    'Dentro de três dias, lhe prometo',
    'in 3 Tagen, versprochen',
    'Ich verspreche es Ihnen, 3 Tage',
    'entro 3 giorni, lo prometto',
    'Promesso, 3 giorni',
    'خلال 3 أيام، أعدك',
  ])('%s', (text) => expect(found(text)).toEqual(['any 2026-09-05']));

  it.each([
    ['Refund in 3 days, I promise', 'refund 2026-09-05'],
    ['We ship in 3 days, I promise', 'ship 2026-09-05'],
    ['We will send you the refund. In 3 days, I promise.', 'refund 2026-09-05'],
    ['Je vous promets de rembourser dans 3 jours', 'refund 2026-09-05'],
    ['Обещаю отправить через 3 дня', 'ship 2026-09-05'],
    ['Prometo enviarlo en 3 días', 'ship 2026-09-05'],
    ['Prometo responder em 3 dias', 'answer 2026-09-05'],
    ['保证3天内退款', 'refund 2026-09-05'],
    ['Tomorrow, I promise', 'any 2026-09-03'],
    ['Demain, promis', 'any 2026-09-03'],
    ['明天，我保证', 'any 2026-09-03'],
  ])('%s', (text, promise) => expect(found(text)).toEqual([promise]));

  it('marks the words of the pledge and of the time', () => {
    const text = 'Sorry 😀 in 3 days, I promise!';
    const [promise] = promisesIn(text, SENT, ZONE);
    expect(text.slice(promise?.start, promise?.end)).toBe('in 3 days, I promise');
  });
});

it.each([
  'I can’t promise 3 days',
  'Do you promise 3 days?',
  'If you pay today, I promise 3 days',
  'You promised me 3 days',
  'Please wait 3 days, I promise',
  'We guarantee 30 days',
  'I promise the quality, 30 days money back guarantee',
  'One day, I promise you',
  '3 days ago. I promise.',
  'Je ne peux pas vous promettre 3 jours',
  'Vous m’avez promis 3 jours',
  'Comme promis il y a 3 jours',
  'No prometo nada en 3 días',
  'Não posso prometer 3 dias',
  'Garantimos 30 dias de garantia',
  'Не обещаю через 3 дня',
  'Гарантируем 30 дней',
  '我不能保证三天',
  '质量保证30天',
  '我们保证质量，7天无理由退货',
])('%s is none', (text) => expect(found(text)).toEqual([]));

it('of a promise that does not say what, nobody is told that it was broken', () => {
  const [promise] = promisesIn('in 3 days, I promise', SENT, ZONE);
  const made = [{ ...(promise as NonNullable<typeof promise>), sentAt: SENT }];
  const late = [{ direction: 'out' as const, text: 'Still not received!', sentAt: SENT + 9 * DAY, firstSeen: SENT }];
  const stateAt = (now: number) => keptPromises(made, late, { now, zone: ZONE }).map(({ state }) => state);
  expect(stateAt(SENT + DAY)).toEqual(['open']);
  expect(stateAt(SENT + 10 * DAY)).toEqual(['unknown']);
});
