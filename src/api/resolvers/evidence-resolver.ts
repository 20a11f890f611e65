import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Article } from '../../model';
import { type ApiContext } from '../context';
import { contextOf } from '../evidence';
import { ArticleNode } from '../types/article';
import { EvidenceNode } from '../types/evidence';

@Resolver(() => EvidenceNode)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The sentence around it, repaired; null where the text is not stored.',
  })
  async context(@Ctx() { loaders }: ApiContext, @Root() evidence: EvidenceNode): Promise<string | null> {
    const article = evidence.articleAhead ?? (await loaders.article.load(evidence.articleId));
    return article && contextOf(article, evidence);
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article.' })
  article(
    @Ctx() { loaders }: ApiContext,
    @Root() { articleAhead, articleId }: EvidenceNode,
  ): Article | Promise<Article | null> {
    return articleAhead ?? loaders.article.load(articleId);
  }
}
