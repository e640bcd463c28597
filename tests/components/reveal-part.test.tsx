// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RevealPart } from '../../components/RevealPart.tsx';
import type { Original } from '../../utils/evidence/commit.ts';
import type { RevealChoice } from '../../utils/evidence/reveal-part.ts';

it('lets the buyer tick what is shown, and saves nothing by itself', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => String(key));
  const originals = ['one', 'two', 'three'].map((text) => ({ text, images: [] }) as unknown as Original);
  const revealed = {
    messages: originals.map((original, at) => ({ number: at + 4, original })),
    pictures: [{ placeholder: 'hidden 1', sha256: 'a' }],
    chains: ['key'],
  };
  const chosen: RevealChoice[] = [];
  const place = document.body.appendChild(document.createElement('div'));
  await act(() => render(<RevealPart revealed={revealed} onSave={(each) => chosen.push(each)} />, place));
  const button = place.querySelector('button') as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  const boxes = [...place.querySelectorAll('input')];
  expect(boxes.map((box) => box.checked)).toEqual([false, false, false, false]);
  for (const at of [0, 1, 0]) await act(() => boxes[at]?.click());
  expect(button.disabled).toBe(false);
  expect(boxes.map((box) => box.checked)).toEqual([false, true, false, false]);
  // Only a press of the buyer's counts: one by a script does nothing.
  await act(() => button.click());
  expect(chosen).toEqual([]);
});
