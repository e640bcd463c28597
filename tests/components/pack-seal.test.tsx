// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackVerdict } from '../../components/PackVerdict.tsx';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Verdict } from '../../utils/evidence/verify.ts';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    (key) => (english as Record<string, { message: string }>)[String(key)]?.message ?? '',
  );
});

function shown(change: Partial<Verdict>, ownKey?: string): string {
  const place = document.createElement('div');
  const verdict = { ok: true, files: [], problems: [], ...change };
  act(() => render(<PackVerdict verdict={verdict} ownKey={ownKey} />, place));
  return place.textContent ?? '';
}

it('a good pack that nobody signed is not taken for one that somebody did', () => {
  expect(shown({})).toContain('nobody signed it');
  expect(shown({ signedBy: 'ab'.repeat(32) })).not.toContain('nobody signed it');
});

it('a key that is not the one of this Parley is said to be another', () => {
  const [own, other] = ['ab'.repeat(32), 'cd'.repeat(32)];
  expect(shown({ signedBy: other }, own)).toContain('Not the key of this Parley');
  expect(shown({ signedBy: own }, own)).not.toContain('Not the key');
});

it('a time stamp is never called trusted: anybody can make one', () => {
  const at = Date.UTC(2026, 10, 23);
  expect(shown({ stamped: { at, authority: 'Some Time' } })).toContain('Parley cannot know');
  const unchecked = shown({ stamped: { at, unchecked: true } });
  expect(unchecked).toContain('cannot check this kind of stamp');
  expect(unchecked).not.toMatch(/trusted time/i);
});
