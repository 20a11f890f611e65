import { say } from '../lib/lang';
export const ReadPage = () => (
  <div class="page narrow">
    <h1>{say('read_title')}</h1>
  </div>
);
