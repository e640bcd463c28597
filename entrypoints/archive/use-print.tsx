import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Prints a sheet instead of the page, which shows only a part of what is in it. `make` gives it as it is now: the browser's
 * own menu does not wait. `prepare` comes before, where there is time: on the button and the keys.
 */
export function usePrint(make: () => VNode | undefined, prepare: () => Promise<void>): () => Promise<void> {
  const newest = useRef({ make, prepare });
  newest.current = { make, prepare };
  const sheet = useRef<HTMLElement | undefined>(undefined);
  const show = () => {
    const content = newest.current.make();
    if (sheet.current || !content) return;
    sheet.current = document.createElement('div');
    sheet.current.className = 'print-sheet';
    document.body.append(sheet.current);
    render(content, sheet.current);
  };
  const hide = () => {
    if (!sheet.current) return;
    render(null, sheet.current);
    sheet.current.remove();
    sheet.current = undefined;
  };
  const print = async () => {
    await newest.current.prepare();
    show();
    const pictures = [...(sheet.current?.querySelectorAll('img') ?? [])];
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    window.print();
  };
  useEffect(() => {
    const byKeys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      void print();
    };
    addEventListener('beforeprint', show);
    addEventListener('afterprint', hide);
    addEventListener('keydown', byKeys);
    return () => {
      removeEventListener('beforeprint', show);
      removeEventListener('afterprint', hide);
      removeEventListener('keydown', byKeys);
      hide();
    };
  }, []);
  return print;
}
