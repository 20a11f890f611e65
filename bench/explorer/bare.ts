import Graph from 'graphology';
import Sigma from 'sigma';
import { place } from '../../src/explorer/graph/layout';
import { netOf } from '../../src/explorer/graph/model';
import { madeUp } from './net';

// The drawing library alone, with its defaults: the same nodes at the same places, the same edges.
const { entities, edges } = madeUp(5000, 20000);
const places = place(netOf(entities, edges), new Map());
const graph = new Graph({ multi: true, type: 'directed' });
for (const { id, nameEn } of entities)
  graph.addNode(id, { ...places.get(id), size: 6, label: nameEn, color: '#1d5fa8' });
for (const { key, fromId, toId } of edges)
  graph.addEdgeWithKey(key, fromId, toId, { size: 1.5, color: '#b3ada0' });
const container = document.getElementById('canvas');
if (container) new Sigma(graph, container);
