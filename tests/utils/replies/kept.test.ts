import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../utils/chats/model.ts';
import { keptPromises, type PromiseFacts } from '../../../utils/replies/kept.ts';
import { promisesIn } from '../../../utils/replies/promises.ts';

const ZONE = 'Asia/Shanghai';
const HOUR = 3_600_000;
/** A Wednesday, 10:00 in China. */
const SENT = Date.parse('2026-09-02T02:00:00Z');
const NOW = Date.parse('2026-09-20T02:00:00Z');

const SHIP = 'We will ship your order in 3 days.';
const REFUND = 'We will refund you tomorrow.';
const ANSWER = 'I will get back to you within 48 hours.';
const DELIVER = 'Your parcel will arrive in 10 days.';
const REPLACE = 'We will send you a new one within 3 working days.';

type Later = [hours: number, direction: Direction, text: string];

function stateOf(said: string, later: Later[], facts: Partial<PromiseFacts> = {}) {
  const messages = [[0, 'in', said] as Later, ...later].map(([hours, direction, text]) => ({
    direction,
    text,
    sentAt: SENT + hours * HOUR,
    firstSeen: SENT + hours * HOUR,
  }));
  const made = messages.flatMap(({ direction, text, sentAt }) =>
    direction === 'in' ? promisesIn(text, sentAt, ZONE, 'CN').map((promise) => ({ ...promise, sentAt })) : [],
  );
  return keptPromises(made, messages, { now: NOW, zone: ZONE, ...facts })[0]?.state;
}

const order = (days: object, status?: string, seen = '2026-09-15') => ({
  order: { days, status, seenAt: Date.parse(`${seen}T08:00:00Z`) },
});

describe('what became of a promise', () => {
  it.each<[string, string, Later[], Partial<PromiseFacts>, string]>([
    ['nothing is known', SHIP, [], {}, 'unknown'],
    ['its time still runs', SHIP, [], { now: SENT + 70 * HOUR }, 'open'],
    [
      'it was kept before its time ran out',
      SHIP,
      [[20, 'system', 'Your order has been shipped']],
      { now: SENT + 30 * HOUR },
      'kept',
    ],
    ['the order tells when it was shipped', SHIP, [], order({ shipped: '2026-09-05' }), 'kept'],
    ['the order tells that it was shipped late', SHIP, [], order({ shipped: '2026-09-09' }), 'broken'],
    [
      'the buyer gave the day',
      SHIP,
      [],
      { order: { days: {}, given: { shipped: '2026-09-04' }, seenAt: SENT } },
      'kept',
    ],
    ['an order shipped long before is another matter', SHIP, [], order({ shipped: '2026-08-01' }), 'unknown'],
    ['the order still waited to be shipped afterwards', SHIP, [], order({}, 'Awaiting shipment'), 'broken'],
    ['… in Chinese', SHIP, [], order({}, '等待卖家发货'), 'broken'],
    ['the order was last seen before', SHIP, [], order({}, 'Awaiting shipment', '2026-09-03'), 'unknown'],
    ['a tracking number came', SHIP, [[40, 'in', 'Shipped! Tracking number LP00123456789012']], {}, 'kept'],
    [
      'a tracking number came in French',
      SHIP,
      [[40, 'in', 'Votre colis est expédié, suivi : LB123456789CN']],
      {},
      'kept',
    ],
    ['a tracking number came in Chinese', SHIP, [[40, 'in', '亲，已发货，单号 YT2211223344556']], {}, 'kept'],
    [
      'a tracking number came much too late',
      SHIP,
      [[200, 'in', 'Shipped! Tracking number LP00123456789012']],
      {},
      'broken',
    ],
    [
      'told a few hours late it may have been in time',
      SHIP,
      [[95, 'in', 'Shipped! Tracking number LP00123456789012']],
      {},
      'unknown',
    ],
    ['words alone prove nothing', SHIP, [[40, 'in', 'We shipped it, dear']], {}, 'unknown'],
    ['it was promised again afterwards', SHIP, [[120, 'in', 'Sorry, we will ship tomorrow.']], {}, 'broken'],
    ['the buyer still waits', SHIP, [[120, 'out', 'You still have not shipped my order']], {}, 'broken'],
    ['the buyer still waits, in German', SHIP, [[120, 'out', 'Das Paket wurde noch nicht verschickt!']], {}, 'broken'],
    ['the buyer speaks of something else', SHIP, [[120, 'out', 'I do not like the colour']], {}, 'unknown'],
    ['the site tells of the refund', REFUND, [[20, 'system', 'Refund issued: US $12.59']], {}, 'kept'],
    ['the site tells of it late', REFUND, [[120, 'system', 'Remboursement effectué']], {}, 'broken'],
    ['a seller says to have refunded', REFUND, [[20, 'in', 'I have refunded you dear']], {}, 'unknown'],
    ['the order is refunded', REFUND, [], order({}, 'Refunded', '2026-09-03'), 'kept'],
    ['when it was refunded nobody saw', REFUND, [], order({}, 'Refunded', '2026-09-15'), 'unknown'],
    ['the buyer has no money yet', REFUND, [[100, 'out', "Je n'ai toujours pas reçu le remboursement"]], {}, 'broken'],
    ['they came back in time', ANSWER, [[20, 'in', 'The warehouse found it.']], {}, 'kept'],
    ['a word in the same breath is no answer', ANSWER, [[0.1, 'in', 'Have a nice day']], { seenAt: NOW }, 'broken'],
    ['they came back late', ANSWER, [[90, 'in', 'The warehouse found it.']], {}, 'broken'],
    ['nobody looked since', ANSWER, [], { seenAt: SENT + HOUR }, 'unknown'],
    [
      'an automatic answer is none',
      ANSWER,
      [[20, 'in', 'Welcome!']],
      { seenAt: NOW, isAutomatic: () => true },
      'broken',
    ],
    ['it was delivered in time', DELIVER, [], order({ delivered: '2026-09-11' }), 'kept'],
    ['it was delivered late', DELIVER, [], order({ delivered: '2026-09-14' }), 'broken'],
    ['the buyer has it', DELIVER, [[190, 'out', 'I received it, thank you!']], {}, 'kept'],
    ['the buyer does not have it', DELIVER, [[300, 'out', '我还没收到包裹']], {}, 'broken'],
    ['a new one was sent', REPLACE, [[60, 'in', 'We have sent it, tracking LB123456789CN']], {}, 'kept'],
    ['no new one came', REPLACE, [[200, 'out', 'Aún no recibo el nuevo']], {}, 'broken'],
  ])('%s', (_, said, later, facts, wanted) => {
    expect(stateOf(said, later, facts)).toBe(wanted);
  });
});
