import { say } from '../lib/lang';
export const DashboardsPage = () => (
  <div class="page">
    <h1>{say('dashboards')}</h1>
  </div>
);
