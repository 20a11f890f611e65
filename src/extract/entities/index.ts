import { type RepairedText } from '../../text/repaired-text';
import { type ReadEntity } from '../reading';
import { actingCompanies } from './acting-companies';
import { announcers } from './announcers';
import { bodies } from './bodies';
import { chemicals } from './chemicals';
import { acquired, companies, shareholdings } from './companies';
import { bracketedNames } from './bracketed-names';
import { namedBranches } from './branches';
import { withCodes } from './codes';
import { corpsDivisions } from './corps';
import { counties } from './counties';
import { type Draft } from './draft';
import { elements } from './elements';
import { facilities } from './facilities';
import { gather } from './gather';
import { industries } from './industries';
import { knownNames } from './known-names';
import { latinNames } from './latin-names';
import { listedGoods } from './listed-goods';
import { listings } from './listings';
import { ownedProjects, ownersInProjects } from './owned-projects';
import { people } from './people';
import { policies } from './policies';
import { pressNames } from './press';
import { products } from './products';
import { projects } from './projects';
import { quoted } from './quoted';
import { quotes } from './quotes';
import { refersBack } from './references';
import { roleBodies } from './role-bodies';
import { settle } from './settle';
import { spread, withoutHeads } from './spread';
import { type View } from './view';
import { sharedView } from './shared-view';
import { zonesThatAct } from './zones';

export { refersBackRule } from './references';

/** One way to find names in a text. */
type Finder = (view: View) => Draft[];

/** What finds names on its own, in any order. */
export const finders: readonly Finder[] = [
  knownNames,
  companies,
  namedBranches,
  announcers,
  actingCompanies,
  acquired,
  shareholdings,
  facilities,
  projects,
  industries,
  quoted,
  policies,
  listings,
  quotes,
  latinNames,
  products,
  chemicals,
  elements,
  counties,
  corpsDivisions,
  pressNames,
  people,
];

/** What looks at the names found so far: departments at their bodies, bodies at the posts behind them, and so on. */
type Deepener = (view: View, found: readonly Draft[]) => Draft[];

export const deepeners: readonly Deepener[] = [
  bodies,
  roleBodies,
  ownedProjects,
  ownersInProjects,
  bracketedNames,
  listedGoods,
];

/** What looks at the names that stood. */
export const echoes: readonly Deepener[] = [spread, refersBack];

/**
 * Everything a text names: organisations, bodies, people, places, facilities, projects, goods, industries, activities and policies,
 * each with its mentions. Spans count in the repaired text.
 */
export function readEntities(document: RepairedText): ReadEntity[] {
  const view = sharedView(document);
  let found = finders.flatMap((find) => find(view));
  for (const deepen of deepeners) found = [...found, ...deepen(view, found)];
  let settled = zonesThatAct(settle(found.filter((d) => !inHole(document, d))));
  for (const echo of echoes) {
    const later = echo(view, settled);
    settled = [...withoutHeads(settled, later), ...later];
  }
  return gather(view, withCodes(view, settled));
}

const inHole = (document: RepairedText, d: Draft): boolean =>
  document.holes.some((hole) => hole.start < d.end && d.start < hole.end);
