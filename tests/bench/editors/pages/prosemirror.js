import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { mount, place } from '../page.js';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(place(), { state: EditorState.create({ schema, plugins }) });
mount({
  get: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  clear: () => view.updateState(EditorState.create({ schema, plugins })),
  target: () => view.dom,
});
