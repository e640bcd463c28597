/** Where three clicks land. Runs in the page. */

export interface Choice {
  truth: { direction: string; text: string }[];
  seed: number;
}

/** One message of each side and the box to write in, chosen by the seed; a click lands anywhere in the message's row. */
export function threeClicks({ truth, seed }: Choice): { out: Element; in: Element; box: Element } {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const all = [...document.body.querySelectorAll<HTMLElement>('*')];
  const texts = new Map<Element, string>(all.map((element) => [element, plain(element.innerText ?? '')]));
  const written = truth.filter(({ direction, text }) => direction !== 'system' && text);
  const click = (side: string): Element => {
    // Some texts are shown by a pseudo-element or cut: such a message is not the one that is clicked.
    for (;;) {
      const wanted = plain(any(written.filter(({ direction }) => direction === side)).text);
      // A quote repeats a message, and a list of conversations its beginning: the thread is the last to show it.
      const shown = all.filter((each) => texts.get(each) === wanted && !each.closest('[class*=reply]')).at(-1);
      if (!shown) continue;
      const others = written.map(({ text }) => plain(text)).filter((text) => text !== wanted && text.length > 3);
      const holdsMore = (element: Element) => others.some((text) => texts.get(element)?.includes(text));
      let row: HTMLElement = shown;
      for (let up = row.parentElement; up && !holdsMore(up); up = up.parentElement) row = up;
      return any([row, ...row.querySelectorAll<HTMLElement>('*')].filter((each) => !each.closest('button, svg')));
    }
  };
  const field = all
    .filter(
      (each) => each.matches('textarea, [contenteditable=true]') && each.checkVisibility({ visibilityProperty: true }),
    )
    .at(-1) as HTMLElement;
  return { out: click('out'), in: click('in'), box: any([field, field.parentElement ?? field]) };
}

/** Gives every class another name, in the page and in its style sheets, as a new release of a site does. */
export function renameClasses(): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    if (!names.has(name)) names.set(name, `x${((names.size * 7919) % 99991).toString(36)}Q`);
    return names.get(name) as string;
  };
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const style = document.createElement('style');
  style.textContent = rules
    .join('\n')
    .replace(/\.(-?[_a-zA-Z](?:[\w-]|\\.)*)/g, (_, name: string) => `.${renamed(name.replace(/\\/g, ''))}`);
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute('class', [...element.classList].map(renamed).join(' '));
  for (const old of document.querySelectorAll('link[rel=stylesheet], style')) old.remove();
  document.head.append(style);
}
