import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { mount, place } from '../page.js';

const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping];
const view = new EditorView({ parent: place(), state: EditorState.create({ extensions }) });
mount({
  get: () => view.state.doc.toString(),
  clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
  target: () => view.contentDOM,
});
