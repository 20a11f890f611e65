import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { ApiFailure } from '../lib/api';
import { say } from '../lib/lang';
import { usePlace } from '../lib/router';
import { entitle } from '../lib/title';
import { Failure } from '../parts/states';
import { routes } from './routes';

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const NotFoundPage = () => (
  <div class="page narrow">
    <h1>{say('not_found')}</h1>
    <p class="lead">{say('not_found_do')}</p>
    <p>
      <a class="button" href="/">
        {say('home')}
      </a>
    </p>
  </div>
);

/** The page of the address. What breaks within it is said, and leaves the rest of the window standing. */
export function Routed() {
  const { path } = usePlace();
  const [error] = useErrorBoundary();
  const route = routes.find(({ pattern }) => pattern.test(path));
  const title = route ? (route.title === null ? '' : say(route.title)) : say('not_found');
  // Before the effects of the page, which may know a better one.
  useLayoutEffect(() => entitle(title), [title, path]);
  if (!route) return <NotFoundPage />;
  if (error)
    return <Failure failure={new ApiFailure('server', String(error))} retry={() => location.reload()} />;
  return <route.Page id={decoded(route.pattern.exec(path)?.[1] ?? '')} />;
}
