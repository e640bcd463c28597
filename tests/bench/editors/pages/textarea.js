import { mount, place } from '../page.js';

const area = document.createElement('textarea');
let text = '';
area.addEventListener('input', () => {
  text = area.value;
});
place().append(area);
mount({
  get: () => text,
  clear: () => {
    area.value = '';
    text = '';
  },
  target: () => area,
});
