import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $createParagraphNode, $getRoot } from 'lexical';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { mount, place } from '../page.js';

let editor;
function Hold() {
  [editor] = useLexicalComposerContext();
  return null;
}
const initialConfig = {
  namespace: 'chat',
  theme: {},
  onError: (error) => {
    throw error;
  },
};
const plain = createElement(PlainTextPlugin, {
  contentEditable: createElement(ContentEditable),
  ErrorBoundary: LexicalErrorBoundary,
});
createRoot(place()).render(
  createElement(LexicalComposer, { initialConfig }, plain, createElement(HistoryPlugin), createElement(Hold)),
);
const read = () =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent());
mount({
  get: () => editor?.getEditorState().read(read).join('\n') ?? '',
  clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
  target: () => place().querySelector('[contenteditable]'),
});
