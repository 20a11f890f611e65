import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type SearchHit } from '../../graph/questions';
import { type ApiContext } from '../context';
import { searchPage } from '../search';
import { type Connection, toConnection } from '../types/connection';
import { SearchKindEnum } from '../types/enums';
import { SearchConnection, SearchHitNode, SearchItem } from '../types/search';
import { After, First } from './arguments';

@Resolver(() => SearchHitNode)
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Entities, indicators, statements and articles that words find, in either script or English; best first, the best 200 at most.',
  })
  async search(
    @Ctx() { graph }: ApiContext,
    @Arg('text', () => String, { description: 'The words, or the beginning of one.' }) text: string,
    @First() first: number,
    @After() after?: string | null,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'Find these only.' })
    kinds?: SearchHit['kind'][] | null,
  ): Promise<Connection<SearchHit>> {
    return toConnection(await searchPage(graph, text, kinds ?? undefined, first, after), after);
  }

  @FieldResolver(() => SearchItem, { nullable: true, description: 'The thing itself.' })
  item(@Ctx() { loaders }: ApiContext, @Root() hit: SearchHit): Promise<object | null> {
    return loaders[hit.kind].load(hit.id);
  }
}
