import 'trix/dist/trix.css';
import 'trix';
import { mount, place } from '../page.js';

const box = document.createElement('trix-editor');
box.addEventListener('trix-initialize', () =>
  mount({
    get: () => box.editor.getDocument().toString().replace(/\n$/, ''),
    clear: () => box.editor.loadHTML(''),
    target: () => box,
  }),
);
place().append(box);
