import { starterQuestions } from './questions';

/** GraphiQL's page: no script or style of its own, so that the content security policy can refuse all that stands in a page. */
export const graphiqlPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>GraphiQL – indicator graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.min.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body>
    <div id="graphiql">Loading GraphiQL …</div>
    <noscript>GraphiQL needs JavaScript. The schema is at <a href="/schema.graphql">/schema.graphql</a>.</noscript>
    <script src="/graphiql/react.production.min.js"></script>
    <script src="/graphiql/react-dom.production.min.js"></script>
    <script src="/graphiql/graphiql.min.js"></script>
    <script src="/graphiql/page.js"></script>
  </body>
</html>
`;

/** On a phone GraphiQL would leave an editor and its answer half of the width each: there they stand above each other. */
export const graphiqlStyle = `html, body, #graphiql { height: 100%; margin: 0; }
@media (max-width: 40rem) {
  .graphiql-container .graphiql-sidebar { width: 44px; padding-inline: 0; }
  .graphiql-container .graphiql-sessions { margin: 4px; }
  .graphiql-container .graphiql-session { flex-direction: column; gap: 8px; min-height: 0; }
  .graphiql-container .graphiql-session > div { flex: 1 !important; min-width: 0; min-height: 0; }
  .graphiql-container .graphiql-horizontal-drag-bar, .graphiql-container .graphiql-logo { display: none !important; }
  .graphiql-container .graphiql-query-editor { padding: 8px; column-gap: 4px; }
}
`;

const tabs = starterQuestions.map(({ query }) => ({ query }));

/** Mounts GraphiQL with the questions as tabs; `?query=…&variables=…` in the address opens in a tab of its own, `&theme=dark` in the dark. */
export const graphiqlScript = `(function () {
  var tabs = ${JSON.stringify(tabs)};
  var asked = new URLSearchParams(location.search);
  var props = { fetcher: GraphiQL.createFetcher({ url: location.pathname }), defaultTabs: tabs, defaultEditorToolsVisibility: true };
  if (asked.get('theme') === 'dark' || asked.get('theme') === 'light') {
    // Where GraphiQL keeps what its settings choose; a browser that keeps nothing follows the system.
    try { localStorage.setItem('graphiql:theme', asked.get('theme')); } catch (error) {}
  }
  if (asked.has('query')) {
    props.query = asked.get('query');
    if (asked.has('variables')) props.variables = asked.get('variables');
  }
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
})();
`;
