import { mount, place } from '../page.js';

const area = document.createElement('input');
area.maxLength = 210;
let text = '';
area.addEventListener('input', () => {
  text = area.value;
});
place().append(area);
const clear = () => {
  area.value = '';
  text = '';
};
mount({ get: () => text, clear, target: () => area });
