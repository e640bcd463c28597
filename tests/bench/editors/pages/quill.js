import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { mount, place } from '../page.js';

const holder = document.createElement('div');
place().append(holder);
const quill = new Quill(holder, { theme: 'snow', modules: { toolbar: [['bold', 'italic']] } });
mount({ get: () => quill.getText().replace(/\n$/, ''), clear: () => quill.setText(''), target: () => quill.root });
