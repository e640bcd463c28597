import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { mount, place } from '../page.js';

let editor;
function Box() {
  editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { placeholder: 'Type a message...' }));
}
createRoot(place()).render(createElement(Box));
mount({
  get: () => (editor ? editor.children.map((node) => Node.string(node)).join('\n') : ''),
  clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
  target: () => place().querySelector('[contenteditable]'),
});
