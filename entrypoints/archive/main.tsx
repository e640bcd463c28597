import { render } from 'preact';
import { preparePage } from '../../components/page.ts';
import { App } from './App.tsx';

render(<App />, preparePage('archiveTitle'));
