import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { linesOf, mount, place } from '../page.js';

const area = document.createElement('textarea');
place().append(area);
// Version 6 is the last one under MIT.
const [editor] = await tinymce.init({ target: area, skin: false, content_css: false, menubar: false, height: 200 });
mount({
  get: () => linesOf(new DOMParser().parseFromString(editor.getContent().replace(/>\n</g, '><'), 'text/html').body),
  clear: () => editor.setContent(''),
  target: () => editor.getBody(),
  keys: editor.getDoc(),
});
