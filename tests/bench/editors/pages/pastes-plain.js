import { mountPlain, place } from '../page.js';

// Nothing but plain text may be pasted, as many chats have it.
const box = document.createElement('div');
box.contentEditable = 'true';
box.addEventListener('paste', (event) => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
});
place().append(box);
mountPlain(box, '<div><br></div>');
