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
    const article = await loaders.article.load(evidence.articleId);
    return article && contextOf(article, evidence);
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article.' })
  article(@Ctx() { loaders }: ApiContext, @Root() evidence: EvidenceNode): Promise<Article | null> {
    return loaders.article.load(evidence.articleId);
  }
}
