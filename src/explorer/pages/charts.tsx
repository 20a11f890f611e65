import { say } from '../lib/lang';
export const ChartsPage = (_: { id: string }) => (
  <div class="page">
    <h1>{say('charts')}</h1>
  </div>
);
