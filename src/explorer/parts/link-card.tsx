import { cutFields, entityFields, pathFields } from '../lib/fragments';
import { say, sayCode } from '../lib/lang';
import { type Cut, type EntityCard, type Path } from '../lib/types';
import { EntityLink } from './entity-link';
import { HopChain } from './hop-chain';
import { type NoFlowAnswer, noFlowFields } from './no-flow';
import { Why } from './why';
import { lengthWords } from './why-here';

export const linksQuery = `query Links($from: String!, $to: String!, $maxHops: Int!, $first: Int!, $asOf: Date, $via: [String!], $avoid: [String!], $direction: WalkDirection) {
  projectsLinking(from: $from, to: $to, maxHops: $maxHops, first: $first, asOf: $asOf, via: $via, avoid: $avoid, direction: $direction) {
    links { project { ${entityFields} } how backgroundHops length paths { ${pathFields} } }
    ${noFlowFields} ${cutFields}
  }
}`;

export interface ProjectLink {
  readonly project: EntityCard;
  readonly how: 'flow' | 'declared';
  readonly backgroundHops: number;
  readonly length: number;
  readonly paths: readonly Path[];
}

export interface Links {
  readonly projectsLinking: {
    readonly links: readonly ProjectLink[];
    readonly noFlow: readonly NoFlowAnswer[];
    readonly truncated: boolean;
    readonly cuts: readonly Cut[];
  };
}

/** A project, why it stands where it does, and the ways it links the two ends. */
export const LinkCard = ({ link, before }: { link: ProjectLink; before: ProjectLink | undefined }) => {
  const [best, ...others] = link.paths;
  return (
    <article class="panel link-card">
      <header>
        <h2>
          <EntityLink entity={link.project} both />
        </h2>
        <p class="faint">
          {sayCode('how', link.how)} · {lengthWords(link)}
        </p>
      </header>
      <Why cost={link} before={before} />
      {best && <HopChain path={best} strong={link.project.id} />}
      {others.length > 0 && (
        <details>
          <summary>{say('other_paths', { n: others.length })}</summary>
          {others.map((path, i) => (
            <div key={i}>
              <Why cost={path} before={link.paths[i]} />
              <HopChain path={path} strong={link.project.id} />
            </div>
          ))}
        </details>
      )}
    </article>
  );
};
