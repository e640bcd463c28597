// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackReveal } from '../../components/PackReveal.tsx';
import type { Original } from '../../utils/evidence/commit.ts';

it('shows all of a revealed message, also where it has no text', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => String(key));
  const original = {
    text: '',
    cards: [{ kind: 'order', title: 'Order 7', details: 'Paid', url: 'https://a.example/1' }],
    images: [{ url: 'https://a.example/2.png', alt: 'My door' }],
  } as unknown as Original;
  const place = document.createElement('div');
  const revealed = { messages: [{ number: 4, original }], pictures: [], chains: [] };
  await act(() => render(<PackReveal revealed={revealed} />, place));
  expect(place.textContent).toContain('Order 7 · Paid · https://a.example/1');
  expect(place.textContent).toContain('My door · https://a.example/2.png');
});

it('says of which conversation a revealed message is, where a pack has several', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => [key, values].flat().join(' '));
  const original = { text: 'Call me', images: [] } as unknown as Original;
  const place = document.createElement('div');
  const messages = [1, 2].map((conversation) => ({ number: 57, conversation, original }));
  await act(() => render(<PackReveal revealed={{ messages, pictures: [], chains: [] }} />, place));
  expect(place.textContent).toContain('revealedMessageOf 57 1');
  expect(place.textContent).toContain('revealedMessageOf 57 2');
});
