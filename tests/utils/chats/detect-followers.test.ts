import { describe, expect, it } from 'vitest';
import { followersOf, type Placed } from '../../../utils/chats/detect-followers.ts';

const row = (...texts: [slot: string, text: string, button?: string][]): Placed[] =>
  texts.map(([slot, text, button]) => ({ slot, text, ...(button && { button }) }));
const found = (...rows: Placed[][]) => [...followersOf(rows)];

describe('what only ever stands below what people write', () => {
  it('are translations, wherever they are switched on', () => {
    const rows = ['你好', '谢谢', '今天发货'].map((text) =>
      row(['said', text], ['below', `${text} in English`, 'Original']),
    );
    expect(found(...rows)).toEqual(['below']);
    expect(found(...rows, row(['said', 'Bonjour']))).toEqual(['below']);
  });

  it('is told by the button that brings the original back where there is but one message', () => {
    expect(found(row(['said', '你好'], ['below', 'Hello', 'Show original']))).toEqual(['below']);
    expect(found(row(['said', '你好'], ['below', 'Hello', 'Like']))).toEqual([]);
  });

  it('are no messages below a quote', () => {
    expect(found(row(['quote', 'Hi'], ['said', 'Hello']), row(['said', 'One']), row(['said', 'Two']))).toEqual([]);
    expect(found(row(['quote', 'Hi'], ['said', 'Hello', 'View original message']), row(['said', 'One']))).toEqual([]);
  });

  it('are no messages below a name that comes back', () => {
    const rows = ['One', 'Two', 'Three', 'Four'].map((text) => row(['name', 'Vega Store'], ['said', text]));
    expect(found(...rows)).toEqual([]);
  });
});
