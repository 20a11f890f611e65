import { say } from '../lib/lang';
import { useQuery } from '../lib/use-query';
import { LinkCard, type Links, linksQuery } from '../parts/link-card';
import { NoFlow } from '../parts/no-flow';
import { Asked, Empty } from '../parts/states';
import { type TileProps } from './ask';

const linksShown = 5;

/** Which projects link two things, as on their page. */
export function LinksTile({ tile, revision }: TileProps) {
  const answer = useQuery<Links>(
    linksQuery,
    {
      from: tile.from,
      to: tile.to,
      maxHops: tile.maxHops ?? 6,
      first: linksShown,
      asOf: null,
      via: null,
      avoid: null,
      direction: null,
    },
    { revision },
  );
  return (
    <Asked answer={answer}>
      {({ projectsLinking: { links, noFlow } }) =>
        links.length === 0 ? (
          <Empty title={say('links_none')}>
            <NoFlow list={noFlow} />
          </Empty>
        ) : (
          <>
            {links.map((link, i) => (
              <LinkCard key={link.project.id} link={link} before={links[i - 1]} />
            ))}
          </>
        )
      }
    </Asked>
  );
}
