import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from 'ckeditor5';
import { mount, place } from '../page.js';

const holder = document.createElement('div');
place().append(holder);
const editor = await ClassicEditor.create(holder, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic],
  toolbar: ['bold', 'italic'],
});
const textOf = (node) =>
  node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : [...node.getChildren()].map(textOf).join('');
mount({
  get: () => [...editor.model.document.getRoot().getChildren()].map(textOf).join('\n'),
  clear: () => editor.setData(''),
  target: () => editor.ui.getEditableElement(),
});
