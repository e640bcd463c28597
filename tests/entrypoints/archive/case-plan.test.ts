import { expect, it } from 'vitest';
import { type CasePlan, hiddenTexts, nothingTyped, periodOf } from '../../../entrypoints/archive/case-plan.ts';
import { meantBy } from '../../../entrypoints/archive/use-subjects.ts';
import type { SubjectChoice } from '../../../utils/db/case-subjects.ts';
import type { HiddenText } from '../../../utils/evidence/case.ts';

const plan = (changes: Partial<CasePlan>) =>
  ({ own: [], open: [], typed: nothingTyped, ...changes }) as unknown as CasePlan;
const phone: HiddenText = { kind: 'phone', text: '+33 6 12 34 56 78' };
const name: HiddenText = { kind: 'name', text: 'Anna' };

it('hides what was found, but for what is to stay, and the buyer’s own words', () => {
  const own: HiddenText = { kind: 'words', text: 'secret' };
  expect(hiddenTexts([phone, name], plan({}))).toEqual([phone, name]);
  expect(hiddenTexts([phone, name], plan({ open: [{ ...name }], own: [own] }))).toEqual([phone, own]);
});

it('hides also what stands in the field and was not added', () => {
  const typed: HiddenText = { kind: 'name', text: 'Anna ' };
  expect(hiddenTexts([phone], plan({ typed }))).toEqual([phone, typed]);
  expect(hiddenTexts([phone], plan({ typed: { kind: 'name', text: ' ' } }))).toEqual([phone]);
});

it('means whole days of the buyer’s own zone, both included', () => {
  const from = new Date(2026, 2, 28).getTime();
  const after = new Date(2026, 2, 30).getTime();
  expect(periodOf({ kind: 'period', from: '2026-03-28', to: '2026-03-29' })).toEqual({ from, to: after });
  expect(periodOf({ kind: 'period', from: '2026-03-28' })).toEqual({ from, to: undefined });
  expect(periodOf({ kind: 'whole' })).toEqual({});
});

const subject = (key: string, kind: 'order' | 'seller', conversations: string[]) =>
  ({ key, kind, conversations }) as SubjectChoice;
const seller = subject('seller:vega', 'seller', ['chat', 'other']);
const lamp = subject('order:aliexpress:1', 'order', ['chat']);
const cup = subject('order:aliexpress:2', 'order', ['chat']);

it.each([
  ['an order that is named', { order: 'aliexpress:2' }, [seller, lamp, cup], cup],
  ['the only order a conversation is about', { conversation: 'chat' }, [seller, lamp], lamp],
  ['the seller, where a conversation is about several orders', { conversation: 'chat' }, [lamp, cup, seller], seller],
  ['the seller of a conversation without an order', { conversation: 'other' }, [lamp, seller], seller],
  ['nothing, where nothing is named', {}, [lamp, seller], undefined],
  ['nothing, where it is gone', { conversation: 'gone' }, [lamp, seller], undefined],
])('begins with %s', (_, start, subjects, meant) => {
  expect(meantBy(start, subjects)).toBe(meant);
});
