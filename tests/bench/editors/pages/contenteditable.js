import { linesOf, mount, place } from '../page.js';

const box = document.createElement('div');
box.contentEditable = 'true';
box.style.whiteSpace = 'pre-wrap';
let text = '';
box.addEventListener('input', () => {
  text = linesOf(box);
});
place().append(box);
mount({
  get: () => text,
  clear: () => {
    box.replaceChildren();
    text = '';
  },
  target: () => box,
});
