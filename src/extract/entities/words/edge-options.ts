/** What the name may be that an edge is looked for. */
export interface EdgeOptions {
  /** Numbers may stand in the name: 200万吨/年… */
  readonly numbers?: boolean;
  /** Verbs that stand inside names may begin it: 新建… */
  readonly softStart?: boolean;
  /** Longest name in characters. */
  readonly longest?: number;
  /** Words of prose in front are no part of the name: 提前谋划|露天煤矿. In the name of a company they may be a brand. */
  readonly plainStart?: boolean;
  /** The name of a zone or a division of the corps in front is not a part of it: 某开发区|某某集团. */
  readonly afterZones?: boolean;
}
