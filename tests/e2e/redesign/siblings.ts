/** What other teams put on a page: advertisements, banners, lists of products, forms. */

import { part, picture } from './parts.ts';
import type { Random } from './random.ts';

/** The thread, its box, or the frame that holds both. */
const CHAT = '[m-top],[m-box],iframe[frozen]';

/** Puts unrelated things beside the conversation, around it, and sometimes between its rows. */
export function addSiblings(document: Document, random: Random): void {
  for (let count = random.whole(1, 4); count > 0; count -= 1) {
    const thing = random.pick(THINGS)?.(document, random);
    if (thing) place(thing, document, random);
  }
}

/** Puts advertisements and empty boxes between the rows of a conversation, as wide as these. */
export function addBetweenRows(document: Document, random: Random): void {
  const known = [...document.querySelectorAll('[m-row]')];
  const rows = known.length > 0 ? known : [...(anywhere(document, random)?.children ?? [])];
  for (let count = random.whole(1, 3); count > 0; count -= 1) {
    const thing = random.pick([advertisement, empty, empty])?.(document, random);
    thing?.setAttribute('m-added', '');
    if (thing) random.pick(rows)?.before(thing);
  }
}

function place(thing: HTMLElement, document: Document, random: Random): void {
  const path: Element[] = [];
  const from = random.pick([...document.querySelectorAll(CHAT)]) ?? anywhere(document, random);
  for (let at: Element | null | undefined = from; at && at !== document.body; at = at.parentElement) path.push(at);
  // A box to write in that stands between the messages and theirs would be meant for them.
  const fits = thing.querySelector('textarea,input') ? path.filter(holdsBoth) : path;
  const beside = random.chance(0.35) ? undefined : random.pick(fits);
  if (!beside) {
    if (random.chance(0.5)) document.body.append(thing);
    else document.body.prepend(thing);
  } else if (random.chance(0.5)) beside.before(thing);
  else beside.after(thing);
  // What leaves no room for the conversation is no fair change.
  const room = visiblePart(document.querySelector('[m-top],iframe[frozen]'));
  const box = visiblePart(document.querySelector('[m-box]'));
  if ((room && (room.width < 320 || room.height < 160)) || (box && box.width < 120)) thing.remove();
}

/** What is left of an element by all that cuts off what runs over. */
function visiblePart(element: Element | null): { width: number; height: number } | undefined {
  if (!element) return undefined;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const around = at.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return { width: right - left, height: bottom - top };
}

/** Does it hold the thread and the box? What stands beside it is apart from both. */
function holdsBoth(element: Element): boolean {
  return (
    element.querySelector('iframe[frozen]') !== null ||
    ['[m-top]', '[m-box]'].every((one) => element.querySelector(one) !== null)
  );
}

/** A page that is no chat has no thread to go by. */
function anywhere(document: Document, random: Random): Element | undefined {
  return random.pick([...document.body.querySelectorAll(':is(div,section,main,article,ul,ol):has(> * + * + *)')]);
}

type Maker = (document: Document, random: Random) => HTMLElement;

const advertisement: Maker = (document, random) =>
  part(document, 'div', `padding:10px;flex:none;background:#f${random.whole(0, 9)}e;text-align:center`, [
    part(document, 'div', 'font-weight:bold', [random.pick(['Sale! Lamps from 9,90', 'Ad · Free shipping', 'Promo'])]),
    part(document, 'a', '', ['Shop now']),
  ]);

const banner: Maker = (document, random) =>
  part(document, 'div', 'padding:6px 12px;flex:none;background:#234;color:#fff', [
    random.pick(['Never pay outside the shop.', 'We use cookies to make this site better.', 'New: try our app!']),
    part(document, 'button', '', ['OK']),
  ]);

const empty: Maker = (document, random) =>
  part(document, 'div', `flex:none;height:${random.whole(0, 30)}px`, [
    random.chance(0.5) ? part(document, 'i', '') : '',
  ]);

const recommended: Maker = (document, random) =>
  part(document, 'section', `flex:none;${random.chance(0.5) ? 'width:210px' : ''}`, [
    part(document, 'h3', '', ['Recommended for you']),
    ...Array.from({ length: random.whole(3, 8) }, (_, at) =>
      part(document, 'div', 'display:flex;gap:8px;padding:6px', [
        picture(document, 40),
        part(document, 'div', '', [
          part(document, 'div', '', [`Lamp no. ${at * 7 + 3}, oak and linen`]),
          part(document, 'b', '', [`${at + 4},90 €`]),
        ]),
      ]),
    ),
  ]);

const reviews: Maker = (document, random) =>
  part(document, 'section', 'flex:none', [
    part(document, 'h3', '', ['What buyers say']),
    ...Array.from({ length: random.whole(2, 6) }, (_, at) =>
      part(document, 'div', 'padding:8px;border:1px solid #ddd', [
        part(document, 'b', '', [`Buyer ${at + 1}`]),
        part(document, 'p', 'margin:4px 0', [`${'Very nice lamp. '.repeat((at % 3) + 1)}Thank you!`]),
        part(document, 'small', '', [`2026-02-0${at + 1}`]),
      ]),
    ),
  ]);

const form =
  (title: string, field: 'input' | 'textarea', hint: string, button: string): Maker =>
  (document) => {
    const box = part(document, field, field === 'input' ? 'width:200px' : 'width:280px;height:40px');
    box.setAttribute('placeholder', hint);
    return part(document, 'form', 'flex:none;padding:8px', [
      part(document, 'div', '', [title]),
      box,
      part(document, 'button', '', [button]),
    ]);
  };

const links: Maker = (document, random) =>
  part(document, 'footer', 'flex:none;display:flex;gap:24px;padding:12px', [
    ...Array.from({ length: random.whole(2, 5) }, (_, at) =>
      part(
        document,
        'ul',
        '',
        [`Help ${at}`, 'About us', 'Returns'].map((text) => part(document, 'li', '', [text])),
      ),
    ),
  ]);

const THINGS: Maker[] = [
  advertisement,
  banner,
  empty,
  recommended,
  reviews,
  links,
  form('Find something else', 'input', 'Search', 'Search'),
  form('', 'textarea', 'Search products', 'Go'),
  form('Our newsletter', 'input', 'Your e-mail address', 'Subscribe'),
  form('How do you like this page?', 'textarea', 'Tell us', 'Send feedback'),
];
