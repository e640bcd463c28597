import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { mount, place } from '../page.js';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
mount({
  get: () => editor.getText({ blockSeparator: '\n' }),
  clear: () => editor.commands.clearContent(),
  target: () => place().querySelector('[contenteditable]'),
});
