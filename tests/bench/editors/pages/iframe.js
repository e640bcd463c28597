import { mount, place } from '../page.js';

const frame = document.createElement('iframe');
frame.srcdoc = '<!doctype html><textarea rows="4"></textarea>';
frame.addEventListener('load', () => {
  const area = frame.contentDocument.querySelector('textarea');
  let text = '';
  area.addEventListener('input', () => {
    text = area.value;
  });
  const clear = () => {
    area.value = '';
    text = '';
  };
  mount({ get: () => text, clear, target: () => area, keys: frame.contentDocument });
});
place().append(frame);
