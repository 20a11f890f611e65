import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Article, ProblemError } from '../../model';
import { type StoredStatement } from '../../graph/questions';
import { type ApiContext } from '../context';
import { given } from '../filters';
import { pageOf } from '../limits';
import { ArticleConnection, ArticleNode, RepairNode } from '../types/article';
import { type Connection, toConnection } from '../types/connection';
import { StatementConnection } from '../types/statement';
import { After, AsOfDate, First } from './arguments';

@Resolver(() => ArticleNode)
export class ArticleResolver {
  @Query(() => ArticleNode, { nullable: true, description: 'One article. Error: `NOT_FOUND`.' })
  async article(
    @Ctx() { loaders }: ApiContext,
    @Arg('id', () => ID, { description: 'Its id: the URL, or `sha256:` and the hash of its bytes.' })
    id: string,
  ): Promise<Article> {
    const article = await loaders.article.load(id);
    if (article) return article;
    throw new ProblemError({ code: 'NOT_FOUND', message: `No article has the id "${id}".` }, { name: id });
  }

  @Query(() => ArticleConnection, { nullable: true, description: 'Articles, the newest first.' })
  async articles(
    @Ctx() { graph }: ApiContext,
    @First() first: number,
    @After() after?: string | null,
    @Arg('publisher', () => String, { nullable: true, description: 'Of this publisher only, as stored.' })
    publisher?: string | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<Connection<Article>> {
    return toConnection(await graph.articles(pageOf(first, after), given({ publisher, asOf })), after);
  }

  @FieldResolver(() => [RepairNode], {
    description: 'What was mended in its text, where, and how it was proved; in order of the source.',
  })
  repairs(@Root() article: Article): RepairNode[] {
    return article.repairs.map(({ span, candidates = [], doubts = [], ...repair }) => ({
      ...repair,
      ...span,
      candidates,
      doubts: doubts.map(({ span: place, ...doubt }) => ({ ...doubt, ...place })),
    }));
  }

  @FieldResolver(() => StatementConnection, { description: 'What it states, in order of the text.' })
  async statements(
    @Ctx() { graph }: ApiContext,
    @Root() article: Article,
    @First(100) first: number,
    @After() after?: string | null,
  ): Promise<Connection<StoredStatement>> {
    return toConnection(await graph.statements(pageOf(first, after), { article: article.id }), after);
  }
}
