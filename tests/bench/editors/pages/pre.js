import { mountPlain, place } from '../page.js';

const box = document.createElement('pre');
box.contentEditable = 'true';
place().append(box);
mountPlain(box);
