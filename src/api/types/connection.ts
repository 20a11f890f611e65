import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Page } from '../../graph/questions';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow the last of this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items came before the first of this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item: give it as `after` for the next page. Null on an empty page.',
  })
  readonly endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page as Relay has it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export const toConnection = <T>(page: Page<T>, after?: string | null): Connection<T> => ({
  edges: page.items,
  nodes: page.items.map((item) => item.node),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: after != null,
    get startCursor() {
      return page.items[0]?.cursor ?? null;
    },
    get endCursor() {
      return page.items.at(-1)?.cursor ?? null;
    },
  },
  totalCount: page.totalCount,
});

/** The two object types `${name}Connection` and `${name}Edge` over a node type. */
export function connectionType<T extends object>(
  name: string,
  node: () => ClassType<T>,
  what: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a page of ${what}.` })
  class EdgeType implements Edge<T> {
    @Field(() => String, {
      description: 'Its place in this list: opaque, and of this order and filter only.',
    })
    readonly cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${what}.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'The items with their cursors.' })
    readonly edges!: Edge<T>[];

    @Field(() => [node()], { description: 'The items alone.' })
    readonly nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    readonly totalCount!: number;
  }
  return ConnectionType;
}
