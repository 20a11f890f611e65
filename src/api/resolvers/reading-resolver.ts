import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Entity, type Indicator, type Mention, type Problem } from '../../model';
import { type WriteSummary } from '../../graph/batch';
import { type ApiContext } from '../context';
import { lend, readText, statementsOf, type TextReading, type UnstoredStatement } from '../reading';
import { MentionNode } from '../types/mention';
import { IngestedNode, ProblemNode, ReadingNode, WriteCountsNode } from '../types/reading';
import { DateScalar } from '../types/scalars';
import { StatementNode } from '../types/statement';
import { type Ingested, ingestText } from '../writing';

const Text = (): ParameterDecorator =>
  Arg('text', () => String, {
    description: 'The article as it was written: text or HTML, 200000 characters at most.',
  }) as ParameterDecorator;

const PublishedOn = (): ParameterDecorator =>
  Arg('publishedOn', () => DateScalar, {
    nullable: true,
    description: 'The day it was published, where the text does not say; 上月, 今年 … count from it.',
  }) as ParameterDecorator;

const Url = (): ParameterDecorator =>
  Arg('url', () => String, {
    nullable: true,
    description: 'Where it can be read: its id. Without one the hash of its bytes in UTF-8 is.',
  }) as ParameterDecorator;

@Resolver(() => ReadingNode)
class ReadingResolver {
  @Query(() => ReadingNode, {
    nullable: true,
    description: 'What a text says. Reads it and stores nothing. Errors: `EMPTY_TEXT`, `LIMIT_EXCEEDED`.',
  })
  async readArticle(
    @Ctx() { loaders, reader }: ApiContext,
    @Text() text: string,
    @PublishedOn() publishedOn?: string | null,
    @Url() url?: string | null,
  ): Promise<TextReading> {
    const reading = await readText({ text, publishedOn: publishedOn ?? null, url: url ?? null }, reader);
    lend(reading, loaders);
    return reading;
  }

  @FieldResolver()
  entities(@Root() { batch }: TextReading): readonly Entity[] {
    return batch.entities;
  }

  @FieldResolver()
  indicators(@Root() { batch }: TextReading): readonly Indicator[] {
    return batch.indicators;
  }

  @FieldResolver(() => [MentionNode], { description: 'Where it names them, in order.' })
  mentions(@Root() { batch }: TextReading): readonly Mention[] {
    return [...batch.mentions].sort((a, b) => a.span.start - b.span.start);
  }

  @FieldResolver(() => [StatementNode], { description: 'What it states.' })
  statements(@Root() reading: TextReading): UnstoredStatement[] {
    return statementsOf(reading);
  }
}

@Resolver(() => ProblemNode)
class ProblemResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'UTF-16 offset in the source where it starts; null where it has no place.',
  })
  start(@Root() { span }: Problem): number | null {
    return span?.start ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'UTF-16 offset in the source after its end.' })
  end(@Root() { span }: Problem): number | null {
    return span?.end ?? null;
  }
}

@Resolver(() => IngestedNode)
class IngestResolver {
  @Mutation(() => IngestedNode, {
    nullable: true,
    description:
      'Reads an article and brings what it says into the graph; the same text again changes nothing. Needs `authorization: Bearer <INGEST_TOKEN>`. Errors: `WRITING_DISABLED` where this server has no token, `UNAUTHORIZED`, `EMPTY_TEXT`, `LIMIT_EXCEEDED`.',
  })
  ingestArticle(
    @Ctx() { permission, reader }: ApiContext,
    @Text() text: string,
    @PublishedOn() publishedOn?: string | null,
    @Url() url?: string | null,
  ): Promise<Ingested> {
    return ingestText(permission, { text, publishedOn: publishedOn ?? null, url: url ?? null }, reader);
  }

  @FieldResolver(() => Int, { description: 'Number of the write.' })
  revision(@Root() { summary }: Ingested): number {
    return summary.revision;
  }

  @FieldResolver(() => WriteCountsNode, { description: 'What is new.' })
  created(@Root() { summary }: Ingested): WriteSummary['created'] {
    return summary.created;
  }

  @FieldResolver(() => WriteCountsNode, { description: 'What nothing says any more.' })
  removed(@Root() { summary }: Ingested): WriteSummary['removed'] {
    return summary.removed;
  }
}

export const readingResolvers = [ReadingResolver, ProblemResolver, IngestResolver] as const;
