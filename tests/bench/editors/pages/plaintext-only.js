import { mountPlain, place } from '../page.js';

const box = document.createElement('div');
box.setAttribute('contenteditable', 'plaintext-only');
place().append(box);
mountPlain(box);
