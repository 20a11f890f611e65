import { type RepairedText } from '../../text/repaired-text';
import { type ReadEntity } from '../reading';
import { actingCompanies } from './organizations/acting-companies';
import { announcers } from './organizations/announcers';
import { bodies } from './bodies/bodies';
import { chemicals } from './goods/chemicals';
import { acquired, shareholdings } from './organizations/acquired';
import { companies } from './organizations/companies';
import { bracketedNames } from './organizations/bracketed-names';
import { namedBranches } from './organizations/branches';
import { withCodes } from './organizations/codes';
import { speakingBodies } from './bodies/speaking-bodies';
import { closedLists } from './mentions/closed-lists';
import { compoundGoods } from './goods/compound-goods';
import { compoundTrades } from './goods/compound-trades';
import { corpsDivisions } from './bodies/corps';
import { counties } from './places/counties';
import { type Draft } from './words/draft';
import { elements } from './goods/elements';
import { facilities } from './works/facilities';
import { gather } from './mentions/gather';
import { industries } from './goods/industries';
import { knownNames } from './mentions/known-names';
import { latinNames } from './organizations/latin-names';
import { goodsOfProjects } from './goods/goods-of-projects';
import { kindsOfGoods } from './goods/kinds-of-goods';
import { listedGoods } from './goods/listed-goods';
import { measuredLists } from './goods/measured-lists';
import { listings } from './organizations/listings';
import { ownedProjects, ownersInProjects } from './works/owned-projects';
import { placedCompanies } from './organizations/placed-companies';
import { people } from './people/people';
import { phases } from './works/phases';
import { policies } from './plans/policies';
import { placedBodies } from './bodies/placed-bodies';
import { pressNames } from './organizations/press';
import { namedAsGoods } from './goods/named-as-goods';
import { products } from './goods/products';
import { projects } from './works/projects';
import { quoted } from './plans/quoted';
import { quotes } from './organizations/quotes';
import { refersBack } from './mentions/references';
import { recurringCompanies } from './organizations/recurring-companies';
import { roleBodies } from './people/role-bodies';
import { asBracketed } from './mentions/one-type';
import { settle } from './mentions/settle';
import { spokesmen } from './people/spokesmen';
import { spread, withoutHeads } from './mentions/spread';
import { routes } from './works/routes';
import { numberedWorks } from './works/numbered-works';
import { stations } from './works/stations';
import { toldGoods } from './goods/told-goods';
import { towns } from './places/towns';
import { type View } from './words/view';
import { taipeiCompanies } from './organizations/taipei-shares';
import { toldCompanies } from './organizations/told-companies';
import { tradingPartners } from './organizations/trading-partners';
import { sharedView } from './words/shared-view';
import { zonesThatAct } from './bodies/zones';

export { refersBackRule } from './mentions/references';

/** One way to find names in a text. */
type Finder = (view: View) => Draft[];

/** What finds names on its own, in any order. */
export const finders: readonly Finder[] = [
  knownNames,
  companies,
  namedBranches,
  announcers,
  actingCompanies,
  placedCompanies,
  recurringCompanies,
  taipeiCompanies,
  toldCompanies,
  tradingPartners,
  acquired,
  shareholdings,
  facilities,
  stations,
  routes,
  numberedWorks,
  projects,
  industries,
  compoundTrades,
  quoted,
  policies,
  listings,
  quotes,
  latinNames,
  products,
  chemicals,
  kindsOfGoods,
  compoundGoods,
  toldGoods,
  goodsOfProjects,
  namedAsGoods,
  elements,
  counties,
  towns,
  corpsDivisions,
  speakingBodies,
  placedBodies,
  pressNames,
  people,
];

/** What looks at the names found so far: departments at their bodies, bodies at the posts behind them, and so on. */
type Deepener = (view: View, found: readonly Draft[]) => Draft[];

export const deepeners: readonly Deepener[] = [
  bodies,
  roleBodies,
  spokesmen,
  ownedProjects,
  ownersInProjects,
  phases,
  bracketedNames,
  listedGoods,
  measuredLists,
  closedLists,
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
  let settled = zonesThatAct(asBracketed(view, settle(found.filter((d) => !inHole(document, d)))));
  for (const echo of echoes) {
    const later = echo(view, settled);
    settled = [...withoutHeads(settled, later), ...later];
  }
  return gather(view, withCodes(view, settled));
}

const inHole = (document: RepairedText, d: Draft): boolean =>
  document.holes.some((hole) => hole.start < d.end && d.start < hole.end);
