import { render } from 'preact';
import { App } from './app';
import { prepareLang } from './lib/lang';
import { startRouter } from './lib/router';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/pages.css';
import './style/graph.css';
import './style/charts.css';

const root = document.getElementById('app');
if (root) {
  startRouter();
  void prepareLang().then(() => render(<App />, root));
}
