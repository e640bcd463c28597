import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount, place } from '../page.js';

let text = '';
let setText;
function Box() {
  [text, setText] = useState('');
  return createElement('textarea', { value: text, onChange: (event) => setText(event.target.value) });
}
createRoot(place()).render(createElement(Box));
mount({ get: () => text, clear: () => setText(''), target: () => place().querySelector('textarea') });
