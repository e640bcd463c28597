import { mountPlain, place } from '../page.js';

// Looks like an editor with a model of its own, but nobody listens to what is pasted.
const box = document.createElement('div');
box.contentEditable = 'true';
place().append(box);
mountPlain(box, '<p><br></p>');
