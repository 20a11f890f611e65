import { say } from '../lib/lang';
export const ChartsPage = () => (
  <div class="page">
    <h1>{say('charts')}</h1>
  </div>
);
