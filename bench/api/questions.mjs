// The questions, as each contender is asked them, and the one form that all answers are brought to before they are compared.
import { relationTypes } from './data.mjs';

const types = relationTypes.join('|');
const lower = (type) => type.toLowerCase();
const byText = (a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1);

export const typeDefs = `
  type Article @node { id: ID! title: String! publishedOn: String! }
  type Indicator @node { id: ID! name: String! observations: [Observation!]! @relationship(type: "MEASURES", direction: IN) }
  type Observation @node { id: ID! value: Float! unit: String! period: String! about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    indicator: [Indicator!]! @relationship(type: "MEASURES", direction: OUT) article: [Article!]! @relationship(type: "STATED_IN", direction: OUT) }
  type Entity @node { id: ID! name: String! observations: [Observation!]! @relationship(type: "ABOUT", direction: IN)
    ${relationTypes.map((type) => `${lower(type)}: [Entity!]! @relationship(type: "${type}", direction: OUT)`).join(' ')} }
`;

export const questions = {
  entity: {
    variables: (k, n) => ({ id: `e${(k * 101 + 7) % n}` }),
    api: `query ($id: String!) { entity(name: $id) { id name observations(first: 20) { nodes {
      id value unit period indicator { id name } evidence { article { id title publishedOn } } } } } }`,
    fromApi: ({ entity: { observations, ...entity } }) => ({
      ...entity,
      observations: observations.nodes.map(({ evidence, ...rest }) => ({
        ...rest,
        article: evidence[0].article,
      })),
    }),
    peer: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name observations(limit: 20, sort: [{ period: DESC }, { id: ASC }]) {
      id value unit period indicator { id name } article { id title publishedOn } } } }`,
    fromPeer: ({ entities: [{ observations, ...entity }] }) => ({
      ...entity,
      observations: observations.map(({ indicator, article, ...rest }) => ({
        ...rest,
        indicator: indicator[0],
        article: article[0],
      })),
    }),
    cypher: `MATCH (e:Entity {id: $id}) RETURN e {.id, .name, observations: COLLECT { MATCH (e)<-[:ABOUT]-(o:Observation)
      WITH o ORDER BY o.period DESC, o.id LIMIT 20 MATCH (o)-[:MEASURES]->(i:Indicator), (o)-[:STATED_IN]->(a:Article)
      RETURN o {.id, .value, .unit, .period, indicator: i {.id, .name}, article: a {.id, .title, .publishedOn}} }} AS answer`,
    fromCypher: ([answer]) => answer,
  },
  series: {
    variables: (k) => ({ id: `i${k % 200}` }),
    api: `query ($id: String!) { indicator(name: $id) { id observations(first: 100, orderBy: PERIOD_ASC, filter: { period: "2024" }) {
      nodes { id value period subject { id name } } } } }`,
    fromApi: ({ indicator: { id, observations } }) => ({ id, observations: observations.nodes }),
    peer: `query ($id: ID!) { indicators(where: { id: { eq: $id } }) { id observations(where: { period: { startsWith: "2024" } }, sort: [{ period: ASC }, { id: ASC }], limit: 100) {
      id value period about { id name } } } }`,
    fromPeer: ({ indicators: [{ id, observations }] }) => ({
      id,
      observations: observations.map(({ about, ...rest }) => ({ ...rest, subject: about[0] })),
    }),
    cypher: `MATCH (i:Indicator {id: $id}) RETURN i {.id, observations: COLLECT { MATCH (i)<-[:MEASURES]-(o:Observation) WHERE o.period STARTS WITH '2024'
      WITH o ORDER BY o.period, o.id LIMIT 100 MATCH (o)-[:ABOUT]->(e:Entity) RETURN o {.id, .value, .period, subject: e {.id, .name}} }} AS answer`,
    fromCypher: ([answer]) => answer,
  },
  hop2: {
    variables: (k, n) => ({ id: `e${(k * 37 + 3) % n}` }),
    api: `query ($id: String!) { entity(name: $id) { id relations(first: 100, direction: out) { nodes { type to { id name
      relations(first: 100, direction: out) { nodes { type to { id name } } } } } } } }`,
    fromApi: ({ entity }) => ({
      id: entity.id,
      out: entity.relations.nodes
        .map(({ type, to }) => ({
          type,
          id: to.id,
          name: to.name,
          next: to.relations.nodes.map((r) => ({ type: r.type, id: r.to.id, name: r.to.name })).sort(byText),
        }))
        .sort(byText),
    }),
    peer: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id ${relationTypes
      .map(
        (type) =>
          `${lower(type)} { id name ${relationTypes.map((next) => `${lower(next)} { id name }`).join(' ')} }`,
      )
      .join(' ')} } }`,
    fromPeer: ({ entities: [entity] }) => ({
      id: entity.id,
      out: relationTypes
        .flatMap((type) =>
          entity[lower(type)].map((x) => ({
            type,
            id: x.id,
            name: x.name,
            next: relationTypes
              .flatMap((next) => x[lower(next)].map(({ id, name }) => ({ type: next, id, name })))
              .sort(byText),
          })),
        )
        .sort(byText),
    }),
    cypher: `MATCH (e:Entity {id: $id}) RETURN e {.id, out: [(e)-[r:${types}]->(x:Entity) | {type: type(r), id: x.id, name: x.name,
      next: [(x)-[s:${types}]->(y:Entity) | {type: type(s), id: y.id, name: y.name}]}]} AS answer`,
    fromCypher: ([{ id, out }]) => ({
      id,
      out: out.map((x) => ({ ...x, next: x.next.sort(byText) })).sort(byText),
    }),
  },
};

/** Only the API has these: their meaning is not one pattern of Cypher. */
export const linksQuestion = {
  variables: (k, n) => ({
    from: `e${3 + 7 * ((k * 13) % Math.floor(n / 7 - 1))}`,
    to: `e${3 + 7 * ((k * 29 + 11) % Math.floor(n / 7 - 1))}`,
  }),
  api: `query ($from: String!, $to: String!) { projectsLinking(from: $from, to: $to, first: 5) { links { project { id } how length } truncated } }`,
};

/** What is asked of, and across, things that 100,000 others are tied to. */
export const hubQuestions = {
  'a page of a hub': {
    variables: () => ({}),
    api: `{ entity(name: "hub-place") { name relations(first: 20) { nodes { type from { name } evidence { quote } } } } }`,
  },
  'the counts of a hub': {
    variables: () => ({}),
    api: `{ entity(name: "hub-place") { name relationCounts { type direction count } } }`,
  },
  'around a hub': {
    variables: () => ({}),
    api: `{ neighborhood(of: "hub-place", depth: 2, first: 100) { entities { id } omitted } }`,
  },
  'paths across hubs': {
    variables: (k) => ({ from: `e${(k * 101 + 7) % 100000}`, to: `e${(k * 37 + 3) % 100000}` }),
    api: `query ($from: String!, $to: String!) { paths(from: $from, to: $to, first: 5) { paths { hops { relation } } truncated } }`,
  },
  'projectsLinking from a hub': {
    variables: (k, n) => ({ to: `e${3 + 7 * ((k * 29 + 11) % Math.floor(n / 7 - 1))}` }),
    api: `query ($to: String!) { projectsLinking(from: "hub-commodity", to: $to, first: 5) { links { project { id } how length } truncated } }`,
  },
};
