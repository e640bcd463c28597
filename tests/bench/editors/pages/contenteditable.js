import { mountPlain, place } from '../page.js';

const box = document.createElement('div');
box.contentEditable = 'true';
box.style.whiteSpace = 'pre-wrap';
place().append(box);
mountPlain(box);
