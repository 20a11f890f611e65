import { type FieldNode, getArgumentValues, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { type FigureAsk, type RelationAsk } from '../../graph/ahead/asks';
import { type ObservationFilter, type ObservationOrder } from '../../graph/questions';
import { type RelationType } from '../../model';
import { given } from '../filters';
import { limits } from '../limits';
import { type ObservationFilterInput } from '../types/observation-filter';
import { figureFields, relationFields } from './fields';
import { Selection } from './selection';

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface FigureArguments extends PageArguments {
  readonly filter?: ObservationFilterInput | null;
  readonly orderBy: ObservationOrder;
}

export interface RelationArguments extends PageArguments {
  readonly types?: readonly RelationType[] | null | undefined;
  readonly direction: 'out' | 'in' | 'both';
}

const isFirstPage = ({ first, after }: PageArguments): boolean =>
  after == null && first >= 0 && first <= limits.first;

const mostKept = 100;

/** Asks by what was said in the arguments, so that those that are alike are one object, which a request need not look into to compare. */
type Kept<A> = Map<string, A>;

const figures = new WeakMap<FieldNode, Kept<FigureAsk>>();
const relations = new WeakMap<FieldNode, Kept<RelationAsk>>();

function keptAs<A>(asks: Kept<A>, said: unknown, make: () => A): A {
  const key = JSON.stringify(said);
  const known = asks.get(key);
  if (known) return known;
  if (asks.size >= mostKept) asks.clear();
  const made = make();
  asks.set(key, made);
  return made;
}

/** A first page of figures as the graph is asked for it; null for other pages. */
export function figureAsk(
  connection: Selection,
  args: FigureArguments,
  filter: ObservationFilter,
): FigureAsk | null {
  if (filter.includeParts || !isFirstPage(args)) return null;
  const { first, orderBy, asOf } = args;
  const asks = connection.once(figures, (): Kept<FigureAsk> => new Map());
  return keptAs(asks, [first, orderBy, asOf, filter], () => ({
    first,
    filter: given({ ...filter, subjects: null, includeParts: null, asOf }),
    orderBy,
    total: connection.has('totalCount'),
    fields: figureFields(connection),
  }));
}

export function relationAsk(connection: Selection, args: RelationArguments): RelationAsk | null {
  if (!isFirstPage(args)) return null;
  const { types, direction, asOf, first } = args;
  const asks = connection.once(relations, (): Kept<RelationAsk> => new Map());
  return keptAs(asks, [first, types, direction, asOf], () => ({
    first,
    filter: given({ types, direction, asOf }),
    total: connection.has('totalCount'),
    fields: relationFields(connection),
  }));
}

/** The connection that a request reads below the node that this field gives, with its arguments; null where it reads none. */
export function connectionBelow<A>(
  info: GraphQLResolveInfo,
  type: string,
  name: string,
): { readonly connection: Selection; readonly args: A } | null {
  const [node] = Selection.of(info).at(name).uses;
  const parent = info.schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (node === undefined || field === undefined) return null;
  return {
    connection: new Selection(info, [node]),
    args: getArgumentValues(field, node, info.variableValues) as A,
  };
}
