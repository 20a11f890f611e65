import { say } from '../lib/lang';
export const GraphPage = (_: { id: string }) => (
  <div class="page">
    <h1>{say('graph')}</h1>
  </div>
);
