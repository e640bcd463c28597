import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import { linesOf, mount, place } from '../page.js';

const area = document.createElement('textarea');
place().append(area);
const [editor] = await tinymce.init({ target: area, license_key: 'gpl', menubar: false, height: 200 });
mount({
  get: () => linesOf(new DOMParser().parseFromString(editor.getContent().replace(/>\n</g, '><'), 'text/html').body),
  clear: () => editor.setContent(''),
  target: () => editor.getBody(),
  keys: editor.getDoc(),
});
