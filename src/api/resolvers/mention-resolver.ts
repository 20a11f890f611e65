import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Article, type Mention } from '../../model';
import { type ApiContext } from '../context';
import { ArticleNode } from '../types/article';
import { MentionNode } from '../types/mention';

@Resolver(() => MentionNode)
export class MentionResolver {
  @FieldResolver()
  start(@Root() mention: Mention): number {
    return mention.span.start;
  }

  @FieldResolver()
  end(@Root() mention: Mention): number {
    return mention.span.end;
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article.' })
  article(@Ctx() { loaders }: ApiContext, @Root() mention: Mention): Promise<Article | null> {
    return loaders.article.load(mention.articleId);
  }
}
