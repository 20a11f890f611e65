import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Source } from '../../model';
import { type Hop } from '../../graph/questions';
import { type ApiContext } from '../context';
import { evidenceOf } from '../evidence';
import { EvidenceNode } from '../types/evidence';
import { HopNode } from '../types/path';
import { SourceNode } from '../types/source';

@Resolver(() => HopNode)
export class HopResolver {
  @FieldResolver(() => [EvidenceNode], {
    description: 'The words that articles support this step with; empty for background.',
  })
  evidence(@Root() hop: Hop): EvidenceNode[] {
    return hop.statements.flatMap(evidenceOf);
  }

  @FieldResolver(() => SourceNode, {
    nullable: true,
    description: 'The publication that background knowledge of this step cites; null where there is none.',
  })
  citation(@Ctx() { loaders }: ApiContext, @Root() hop: Hop): Promise<Source | null> | null {
    const cited = hop.statements.find((statement) => statement.sourceId !== null)?.sourceId;
    return cited == null ? null : loaders.source.load(cited);
  }
}
