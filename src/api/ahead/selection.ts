import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'operation' | 'variableValues'>;

/**
 * What a request reads below one field, fragments laid out and `@skip` and `@include` obeyed. On what type a fragment is does not
 * matter here: to look too far ahead costs a little, and never changes an answer.
 */
export class Selection {
  private fields: ReadonlyMap<string, readonly FieldNode[]> | undefined;

  constructor(
    private readonly info: Info,
    private readonly nodes: readonly FieldNode[],
  ) {}

  static of(info: Info): Selection {
    return new Selection(info, info.fieldNodes);
  }

  /** The nodes of this field: one for each alias or place it stands in. */
  get uses(): readonly FieldNode[] {
    return this.nodes;
  }

  /** Names of the fields read, without aliases. */
  get names(): readonly string[] {
    return [...this.children.keys()];
  }

  has(name: string): boolean {
    return this.children.has(name);
  }

  /** What is read below a field, whatever it is called there; nothing where it is not read. */
  at(...path: readonly string[]): Selection {
    return path.reduce<Selection>(
      (selection, name) => new Selection(this.info, selection.children.get(name) ?? []),
      this,
    );
  }

  and(other: Selection): Selection {
    return new Selection(this.info, [...this.nodes, ...other.nodes]);
  }

  /**
   * What `read` finds in this selection, found once for a document that is kept where no variable can change what is read: then it
   * depends on the node alone.
   */
  once<T extends object>(found: WeakMap<FieldNode, T>, read: (selection: Selection) => T): T {
    const [node, ...more] = this.nodes;
    if (node === undefined || more.length > 0 || this.isConditional) return read(this);
    const known = found.get(node) ?? read(this);
    found.set(node, known);
    return known;
  }

  /** `@skip` and `@include` take a variable only of this type. */
  private get isConditional(): boolean {
    const { variableDefinitions = [] } = this.info.operation;
    return variableDefinitions.some(({ type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
    });
  }

  private get children(): ReadonlyMap<string, readonly FieldNode[]> {
    if (this.fields) return this.fields;
    const fields = new Map<string, FieldNode[]>();
    for (const { selectionSet } of this.nodes) this.collect(selectionSet, fields);
    return (this.fields = fields);
  }

  private collect(set: SelectionSetNode | undefined, fields: Map<string, FieldNode[]>): void {
    for (const node of set?.selections ?? []) {
      if (this.isLeftOut(node)) continue;
      if (node.kind === Kind.INLINE_FRAGMENT) this.collect(node.selectionSet, fields);
      else if (node.kind === Kind.FRAGMENT_SPREAD)
        this.collect(this.info.fragments[node.name.value]?.selectionSet, fields);
      else {
        const known = fields.get(node.name.value);
        if (known) known.push(node);
        else fields.set(node.name.value, [node]);
      }
    }
  }

  private isLeftOut(node: SelectionNode): boolean {
    if (!node.directives || node.directives.length === 0) return false;
    const { variableValues } = this.info;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false
    );
  }
}
