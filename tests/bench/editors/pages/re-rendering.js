import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount, place } from '../page.js';

let model = '';
let setModel;
/** A new element after each change, as with a `key` that follows the text; the browser's undo does not outlive it. */
function Box() {
  const [text, setText] = useState('');
  [model, setModel] = [text, setText];
  const takeCaret = (box) => {
    if (!box || !text) return;
    box.focus();
    box.setSelectionRange(text.length, text.length);
  };
  return createElement('textarea', {
    key: text,
    ref: takeCaret,
    value: text,
    onChange: (event) => setText(event.target.value),
  });
}
createRoot(place()).render(createElement(Box));
mount({ get: () => model, clear: () => setModel(''), target: () => place().querySelector('textarea') });
