"""Capacities of a million tonnes a year or more, with Python's standard library alone."""

import json
import os
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ.get("INDICATOR_GRAPH_URL", "http://127.0.0.1:4000")

QUERY = """
query Capacity($value: String!) {
  observations(filter: { kind: capacity, value: $value }, orderBy: VALUE_DESC) {
    nodes { subject { name nameEn } quantityText normalizedLow normalizedUnit status evidence { quote } }
  }
}
"""


def ask(query, **variables):
    """Answers with `data`; raises where the API refused anything, with its code."""
    request = urllib.request.Request(
        f"{URL}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise ValueError(answer["errors"][0]["extensions"]["code"])
    return answer["data"]


def rows(**filters):
    """All observations that a filter matches, as dictionaries, one by one as they come."""
    search = urllib.parse.urlencode(filters, doseq=True)
    with urllib.request.urlopen(f"{URL}/observations.ndjson?{search}") as response:
        for line in response:
            yield json.loads(line)


for figure in ask(QUERY, value=">= 1000000 t/a")["observations"]["nodes"]:
    print(figure["subject"]["name"], f"{figure['normalizedLow']:.0f} {figure['normalizedUnit']}", figure["status"])

try:
    ask(QUERY, value="> 5 furlongs")
except ValueError as error:
    print(error)

print(sum(1 for _ in rows(kind=["change", "level"])), "rows")
