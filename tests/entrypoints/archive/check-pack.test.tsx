// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CheckPack } from '../../../entrypoints/archive/CheckPack.tsx';
import type { Checked } from '../../../entrypoints/archive/check-files.ts';

const { answers } = vi.hoisted(() => ({ answers: new Map<string, (checked: Checked) => void>() }));
vi.mock('../../../entrypoints/archive/check-files.ts', () => ({
  checkFiles: (pack: File) => new Promise<Checked>((resolve) => answers.set(pack.name, resolve)),
}));

it('a verdict that comes late does not stand in the place of the one on the pack given last', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => String(key));
  const place = document.createElement('div');
  act(() => render(<CheckPack />, place));
  const input = place.querySelector('input') as HTMLInputElement;
  const give = (name: string) => {
    Object.defineProperty(input, 'files', { value: [new File([], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await act(() => give('slow.zip'));
  await act(() => give('fast.zip'));
  await act(async () => answers.get('fast.zip')?.({ verdict: { ok: false, files: [], problems: [] } }));
  const shown = () => place.querySelector('[role=status]')?.innerHTML;
  const before = shown();
  expect(before).toContain('danger');
  await act(async () => answers.get('slow.zip')?.({ verdict: { ok: true, files: [], problems: [] } }));
  expect(shown()).toBe(before);
});
