// The text indexes of this engine are made by a call of its library: see `applySchema` in src/graph/engines/embedded.ts.
