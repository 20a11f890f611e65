import { parse, validate } from 'graphql';
import { apiSchema } from '../../src/api/schema';
import { type Selection } from '../../src/client';
import { writeDocument } from '../../src/client/document';

const cases: [Selection<'Query'>, string, Record<string, unknown>][] = [
  [{ overview: { revision: true } }, 'query { overview { revision } }', {}],
  [
    { entity: [{ name: '新疆' }, { name: true, aliases: true }] },
    'query ($v0: String!) { entity(name: $v0) { name aliases } }',
    { v0: '新疆' },
  ],
  [
    {
      observations: [
        { filter: { kind: 'change' }, first: 3 },
        { totalCount: true, nodes: { value: true } },
      ],
    },
    'query ($v0: ObservationFilter, $v1: Int!) { observations(filter: $v0, first: $v1) { totalCount nodes { value } } }',
    { v0: { kind: 'change' }, v1: 3 },
  ],
  [
    { entity: [{ name: 'a' }, { observations: [{ first: 1 }, { nodes: { id: true } }] }] },
    'query ($v0: String!, $v1: Int!) { entity(name: $v0) { observations(first: $v1) { nodes { id } } } }',
    { v0: 'a', v1: 1 },
  ],
  [
    {
      statement: [{ id: 's' }, { id: true, on: { Observation: { value: true }, Relation: { type: true } } }],
    },
    'query ($v0: ID!) { statement(id: $v0) { id __typename ... on Observation { value } ... on Relation { type } } }',
    { v0: 's' },
  ],
  [{ observations: { totalCount: true } }, 'query { observations { totalCount } }', {}],
];

test.each(cases)('%j', (selection, query, variables) => {
  expect(writeDocument('query', selection)).toEqual({ query, variables });
  expect(validate(apiSchema(), parse(query))).toEqual([]);
});

test('what is in an argument stays in it', () => {
  const { query, variables } = writeDocument('query', { entity: [{ name: '") { id } }' }, { id: true }] });
  expect(query).toBe('query ($v0: String!) { entity(name: $v0) { id } }');
  expect(variables).toEqual({ v0: '") { id } }' });
});
