import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount, place } from '../page.js';

let state;
let setState;
function Box() {
  [state, setState] = useState(() => EditorState.createEmpty());
  return createElement(Editor, { editorState: state, onChange: setState });
}
createRoot(place()).render(createElement(Box));
mount({
  get: () => state?.getCurrentContent().getPlainText('\n') ?? '',
  clear: () => setState(EditorState.createEmpty()),
  target: () => place().querySelector('[contenteditable]'),
});
