#!/bin/sh
# The API with curl. INDICATOR_GRAPH_URL says where it is; default: where `npm start` serves.
set -eu
url="${INDICATOR_GRAPH_URL:-http://127.0.0.1:4000}"

# Which projects link oil to textiles?
curl --fail --silent --show-error "$url/graphql" \
  --header 'content-type: application/json' \
  --data '{
    "query": "query ($from: String!, $to: String!) { projectsLinking(from: $from, to: $to) { links { project { name nameEn } how } empty } }",
    "variables": { "from": "oil", "to": "textiles" }
  }'
echo

# The same by GET, which a cache in front can keep: ask again with the ETag of the answer, and 304 says that nothing changed.
curl --fail --silent --show-error --get "$url/graphql" --data-urlencode 'query={ overview { revision articles observations } }'
echo

# All year-on-year changes as a table for a spreadsheet.
curl --fail --silent --show-error --get "$url/observations.csv" --data-urlencode 'kind=change' --data-urlencode 'basis=yoy'
