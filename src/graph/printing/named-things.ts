import { otherNames } from '../name-keys';
import { text } from '../properties';
import { type Plan } from '../recording/plan';
import { mentionKey } from '../recording/plan-mentions';
import { type NodeChange } from '../recording/plan-nodes';
import { toEntity, toIndicator } from '../rows';
import { byId, type EdgeRow, edges, nodes, unwound } from './clauses';

export const plainNodes = (label: string, changes: readonly NodeChange[]): readonly string[] =>
  nodes(
    label,
    changes.map(({ id, properties }) => ({ id, properties })),
  );

function entityNodes(changes: readonly NodeChange[]): readonly string[] {
  const types = [...new Set(changes.map(({ properties }) => text(properties['type'])))].sort();
  return types.flatMap((type) =>
    nodes(
      'Entity',
      changes
        .filter(({ properties }) => properties['type'] === type)
        .map(({ id, properties }) => ({ id, properties })),
      `:${type}`,
    ),
  );
}

function nameStatements(changes: readonly NodeChange[], label: 'Entity' | 'Indicator'): readonly string[] {
  const names = changes.flatMap(({ id, properties }) =>
    otherNames(label === 'Entity' ? toEntity(properties) : toIndicator(properties)).map((name) => ({
      id,
      ...name,
    })),
  );
  const keys = [...new Set(names.map(({ key }) => key))].map((key) => ({ key }));
  return [
    ...unwound(keys, 'MERGE (n:Name {key: row.key})'),
    ...edges(
      'Name {key: row.from}',
      'NAMES',
      byId(label, 'to'),
      names.map(({ id, key, tier }) => ({ from: key, to: id, key: {}, properties: { tier } })),
    ),
  ];
}

/** Entities and indicators with their names, and which indicator is a part of which. */
export const namedThings = ({ entities, indicators }: Plan): readonly string[] => [
  ...entityNodes(entities),
  ...nameStatements(entities, 'Entity'),
  ...plainNodes('Indicator', indicators),
  ...nameStatements(indicators, 'Indicator'),
  ...edges(
    byId('Indicator', 'from'),
    'NARROWER_OF',
    byId('Indicator', 'to'),
    indicators
      .filter(({ properties }) => properties['broaderId'] !== undefined)
      .map(({ id, properties }) => ({ from: id, to: text(properties['broaderId']), key: {} })),
  ),
];

const mentionEdge = ({ contributor, item }: Plan['mentions'][number]): EdgeRow => ({
  from: item.entityId,
  to: item.articleId,
  key: { key: mentionKey(item) },
  properties: { contributor, start: item.span.start, end: item.span.end, text: item.text, rule: item.rule },
});

/** Where entities are named, and why a form was taken for one. */
export const mentionsAndResolutions = ({ mentions, resolutions }: Plan): readonly string[] => [
  ...edges(byId('Entity', 'from'), 'MENTIONED_IN', byId('Article', 'to'), mentions.map(mentionEdge)),
  ...nodes(
    'Resolution',
    resolutions.map(({ contributor, item }) => ({ id: item.id, properties: { ...item, contributor } })),
  ),
  ...edges(
    byId('Resolution', 'from'),
    'RESOLVED_TO',
    byId('Entity', 'to'),
    resolutions.map(({ item }) => ({ from: item.id, to: item.entityId, key: {} })),
  ),
];
