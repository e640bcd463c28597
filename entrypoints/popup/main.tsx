import { render } from 'preact';
import { preparePage } from '../../components/page.ts';
import { ask } from '../../utils/messages.ts';
import { App } from './App.tsx';

render(<App />, preparePage('popupTitle'));
// An occasion to look at what is due; whatever comes of it, the list shows what the archive says.
void ask('remindersChanged').catch(() => undefined);
