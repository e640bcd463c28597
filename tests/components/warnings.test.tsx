// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HowSure } from '../../components/HowSure.tsx';
import { IncomingNote } from '../../components/IncomingNote.tsx';
import { MessageWarnings } from '../../components/MessageWarnings.tsx';
import { answers, titlesOf } from '../../components/warning-words.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import french from '../../public/_locales/fr/messages.json' with { type: 'json' };
import type { StoredMessage, Warning } from '../../utils/chats/model.ts';
import { scamCategories } from '../../utils/drafts/warning-kinds.ts';
import { scenarios } from '../../utils/scenarios/index.ts';

const ASKS = 'Please close the dispute first.';
const warning: Warning = {
  category: 'close_dispute',
  term: 'close_dispute',
  start: 7,
  end: 24,
  sureness: 'community',
  source: 'https://page.example',
  rules: '2026-11-23',
};
let place: HTMLElement;

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    const text = (english as Record<string, { message: string }>)[String(key)]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, n: string) => [values].flat()[Number(n) - 1] as string);
  });
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const buttons = () => [...place.querySelectorAll('button')].map((button) => button.textContent);
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find((button) => button.textContent === name)?.click());

describe('every kind of warning', () => {
  it.each(scamCategories)('%s has a title, a meaning in both languages, and an answer', (category) => {
    for (const texts of [english, french] as Record<string, { message: string }>[]) {
      expect(texts[`scamTitle_${category}`]?.message).toBeTruthy();
      expect(texts[`scamReason_${category}`]?.message).toBeTruthy();
    }
    expect(scenarios.map(({ id }) => id)).toContain(answers[category]);
  });

  it('is named once, the gravest first, and an unknown one not at all', () => {
    const found = ['review_bribe', 'code_request', 'review_bribe', 'something'].map((category) => ({ category }));
    expect(titlesOf(found)).toBe('Asks for a code of yours · Offers something for a review');
  });

  it('says how sure it is', () => {
    const told = (sureness: string) => {
      act(() => render(<HowSure sureness={sureness} source={warning.source} />, place));
      return place.textContent;
    };
    expect(told('official')).toContain('page.example');
    expect(told('experience')).toBe('From experience, not documented');
  });
});

describe('below a message of the archive', () => {
  const show = (message: Partial<StoredMessage>, onCalm?: (text: string, isCalm: boolean) => void) =>
    act(() => render(<MessageWarnings message={message as StoredMessage} tab={0} onCalm={onCalm} />, place));

  it('stands what was asked, in the words that say so, and by which rules', () => {
    show({ text: ASKS, warnings: [warning] }, () => undefined);
    for (const words of ['Asks you to close the dispute', '“close the dispute”', '2026-11-23', 'Said by Parley'])
      expect(place.textContent).toContain(words);
  });

  it('stands what was asked before it was edited away', () => {
    show({ text: 'Thanks', revisions: [{ text: ASKS, replacedAt: 0, warnings: [warning] }] });
    expect(place.textContent).toContain('“close the dispute”');
    expect(place.textContent).toContain('until');
  });

  it('a dismissed warning is one line that takes it back, and in print nothing', () => {
    const message = { text: ASKS, warnings: [{ ...warning, dismissed: true as const }] };
    show(message, () => undefined);
    expect(place.textContent).toContain('You said that this is no problem.');
    expect(buttons()).toEqual(['Warn me again']);
    show(message);
    expect(place.textContent).toBe('');
  });

  it('nothing stands where nothing was found', () => {
    show({ text: 'Hello', revisions: [{ text: 'Hallo', replacedAt: 0 }] }, () => undefined);
    expect(place.innerHTML).toBe('');
  });
});

describe('the note in the page', () => {
  it('obeys the buyer, not the page', () => {
    const called: string[] = [];
    const call = (name: string) => () => void called.push(name);
    act(() =>
      render(
        <IncomingNote
          id="note"
          text={ASKS}
          found={[warning]}
          answer="I keep it open."
          language="en"
          onPlace={call('place')}
          onCopy={call('copy')}
          onDismiss={call('dismiss')}
          onClose={call('close')}
        />,
        place,
      ),
    );
    expect(place.textContent).toContain('I keep it open.');
    expect(buttons()).toEqual(['Put into the chat box', 'Not a problem', 'Close']);
    for (const name of ['Put into the chat box', 'Not a problem', 'Close']) press(name);
    expect(called).toEqual([]);
  });
});
