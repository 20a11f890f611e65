/** The vocabulary: plain data, no dependence on the rest. */
export * from './span';
export * from './problem';
export * from './entity';
export * from './indicator';
export * from './quantity';
export * from './period';
export * from './article';
export * from './statement';
export * from './units';
export * from './fold';
export * from './identity';
