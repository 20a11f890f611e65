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

export const graphiqlStyle = `html, body, #graphiql { height: 100%; margin: 0; }
`;

const tabs = starterQuestions.map(({ query }) => ({ query }));

/** Mounts GraphiQL with the questions as tabs; \`?query=…&variables=…\` in the address opens in a tab of its own. */
export const graphiqlScript = `(function () {
  var tabs = ${JSON.stringify(tabs)};
  var asked = new URLSearchParams(location.search);
  var props = { fetcher: GraphiQL.createFetcher({ url: location.pathname }), defaultTabs: tabs, defaultEditorToolsVisibility: true };
  if (asked.has('query')) {
    props.query = asked.get('query');
    if (asked.has('variables')) props.variables = asked.get('variables');
  }
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
})();
`;
