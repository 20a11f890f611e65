import { parse, print } from 'graphql/language';

/** A GraphQL document laid out one field a line. A module of its own, to be loaded when it is first needed. */
export const layOut = (query: string): string => print(parse(query));
