import { bareCypher } from '../../src/graph/cypher-text';

/** One thing that the two engines do not read alike, and how to write it instead. */
interface Rule {
  readonly name: string;
  /** What of a text breaks the rule; nothing where it holds. */
  readonly broken: (cypher: Text) => readonly string[];
}

/** A text without comments, the insides of strings, and names in backticks. */
interface Text {
  readonly bare: string;
  readonly clauses: readonly Clause[];
}

interface Clause {
  /** `MATCH`, `WHERE`, `SET` … */
  readonly keyword: string;
  readonly body: string;
  /** Where the keyword stands in `bare`. */
  readonly at: number;
}

const keywords =
  /(?<![.:`\w$|])(?:OPTIONAL MATCH|MATCH|MERGE|ON CREATE SET|ON MATCH SET|CREATE|WHERE|WITH|RETURN|UNWIND|SET|DETACH DELETE|DELETE|REMOVE|FOREACH|CALL|UNION ALL|UNION|ORDER BY|SKIP|LIMIT)\b/gi;

function clausesOf(bare: string): readonly Clause[] {
  const found = [...bare.matchAll(keywords)];
  return found.map((match, i) => ({
    keyword: match[0].toUpperCase(),
    body: bare.slice(match.index + match[0].length, found[i + 1]?.index).trim(),
    at: match.index,
  }));
}

/** Up to the bracket that closes what was open before the start: the whole reach of an expression. */
function untilClosed(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if ('([{'.includes(text.charAt(i))) depth += 1;
    if (')]}'.includes(text.charAt(i)) && (depth -= 1) < 0) return text.slice(0, i);
  }
  return text;
}

const found = (bare: string, pattern: RegExp): string[] => [...bare.matchAll(pattern)].map(([text]) => text);

/** A pattern that must not stand anywhere. */
const never = (name: string, pattern: RegExp): Rule => ({ name, broken: ({ bare }) => found(bare, pattern) });

/** `(e)`, `(e:Entity)`, `(:Entity {id: $id})`, `()`: a node, not an expression in brackets. */
const node = String.raw`\(\s*(\w*)\s*(:[\w:|&!]+)?\s*(\{[^{}]*\})?\s*\)`;
const touching = new RegExp(
  `(?:${node}(?=\\s*(?:<?-\\[|<?--|-->)))|(?:(?<=\\]->?\\s*|--\\s*>?\\s*)${node})`,
  'g',
);
const standing = new RegExp(`^(?:\\w+\\s*=\\s*)?(?:\\w+\\()?${node}`);

/** Every node of every pattern, with the clause that makes or matches it where one does. */
function nodesOf({
  bare,
  clauses,
}: Text): readonly { text: string; name: string; label: string; creates: boolean }[] {
  const creating = clauses.filter(({ keyword }) => keyword === 'CREATE' || keyword === 'MERGE');
  const inCreating = (at: number): boolean =>
    creating.some(
      (clause) => at > clause.at && at < clause.at + clause.keyword.length + clause.body.length + 2,
    );
  const alone = clauses
    .filter(({ keyword }) => /MATCH|MERGE|CREATE/.test(keyword))
    .flatMap(({ body, keyword }) =>
      splitAtCommas(body).map((part) => ({
        match: standing.exec(part),
        creates: !keyword.includes('MATCH'),
      })),
    );
  return [
    ...[...bare.matchAll(touching)].map((match) => ({
      text: match[0],
      name: match[1] ?? match[4] ?? '',
      label: match[2] ?? match[5] ?? '',
      creates: inCreating(match.index),
    })),
    ...alone.flatMap(({ match, creates }) =>
      match ? [{ text: match[0], name: match[1] ?? '', label: match[2] ?? '', creates }] : [],
    ),
  ];
}

function splitAtCommas(body: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of body) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

const isLabelled = (bare: string, name: string): boolean =>
  name !== '' && new RegExp(`\\(\\s*${name}\\s*:`).test(bare);

const everyNodeLabelled: Rule = {
  name: 'every node of every pattern has a label, a variable that is used again too',
  // CREATE and MERGE must not repeat the label of a node that is bound.
  broken: (text) =>
    nodesOf(text)
      .filter(({ label, name, creates }) => label === '' && !(creates && isLabelled(text.bare, name)))
      .map(({ text: node }) => node),
};

const keyedNodeFirst: Rule = {
  name: 'a pattern begins at the node that is found by its key',
  broken: ({ clauses }) =>
    clauses
      .filter(({ keyword }) => keyword === 'MATCH')
      .flatMap(({ body }) => splitAtCommas(body))
      .filter((part) => {
        const nodes = found(part, /\(\s*\w*\s*:[\w:]+\s*(?:\{[^{}]*\})?\s*\)/g);
        const keyed = nodes.map((text) => /\{\s*(?:id|key)\s*:/.test(text));
        return keyed.includes(true) && keyed[0] !== true;
      }),
};

const whereBodies = ({ bare }: Text): string[] =>
  [...bare.matchAll(/\bWHERE\b/gi)].map(({ index }) => {
    const body = untilClosed(bare.slice(index + 'WHERE'.length));
    const end = [...body.matchAll(keywords)].find(({ index: at, 0: word }) => {
      const before = body.slice(0, at);
      const open = (text: string, pattern: RegExp): number => found(text, pattern).length;
      return open(before, /[([{]/g) === open(before, /[)\]}]/g) && !/^WHERE$/i.test(word);
    });
    return body.slice(0, end?.index);
  });

const noComprehensionInWhere: Rule = {
  name: 'no pattern comprehension in WHERE: take it into a WITH first, or COUNT {…} > 0',
  broken: (text) =>
    whereBodies(text).filter((body) => /\[\s*\(\s*\w*\s*(?::[\w:]+)?[^()|]*\)\s*<?-/.test(body)),
};

const noExistsInWhere: Rule = {
  name: 'no EXISTS in WHERE: COUNT {…} > 0',
  broken: (text) => whereBodies(text).flatMap((body) => found(body, /\bexists\s*[({]/gi)),
};

const listPlusList: Rule = {
  name: 'a list is added to a list: … + [x]',
  broken: ({ bare }) => [
    ...found(bare, /coalesce\([^()]*\[\s*\]\s*\)\s*\+(?!\s*\[)/g),
    ...found(bare, /(?<!\]\s*)\+\s*coalesce\([^()]*\[\s*\]\s*\)/g),
    ...found(bare, /\bcollect\([^()]*\)\s*\+(?!\s*(?:\[|collect\())/g),
  ],
};

interface Assignment {
  readonly name: string;
  readonly property: string;
  readonly value: string;
}

const assignmentsOf = (body: string): readonly Assignment[] =>
  splitAtCommas(body).flatMap((part) => {
    const [, name, property, value] = /^(\w+)(?:\.(\w+))?\s*\+?=\s*([\s\S]*)$/.exec(part) ?? [];
    return name === undefined ? [] : [{ name, property: property ?? '*', value: value ?? '' }];
  });

const oneSetPerNode: Rule = {
  name: 'a node is SET once in a statement',
  broken: ({ clauses }) => {
    const setters = clauses
      .filter(({ keyword }) => keyword === 'SET')
      .map(({ body }) => new Set(assignmentsOf(body).map(({ name }) => name)));
    const names = setters.flatMap((set) => [...set]);
    return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `SET ${name} …`);
  },
};

const setReadsNothingItSets: Rule = {
  name: 'a SET reads no property that another part of it sets: read it in a WITH before',
  broken: ({ clauses }) =>
    clauses
      .filter(({ keyword }) => keyword.endsWith('SET'))
      .flatMap(({ body }) => {
        const all = assignmentsOf(body);
        return all
          .filter(({ value }, i) =>
            all.some(
              ({ name, property }, j) => i !== j && new RegExp(`\\b${name}\\.${property}\\b`).test(value),
            ),
          )
          .map(({ name, property, value }) => `${name}.${property} = ${value}`);
      }),
};

const nodesBeforeEdges: Rule = {
  name: 'a statement makes nodes or edges, not both',
  broken: (text) => {
    const creating = text.clauses.filter(({ keyword }) => keyword === 'CREATE' || keyword === 'MERGE');
    const edges = creating.filter(({ body }) => /-\[/.test(body));
    const nodes = creating.filter(({ body }) =>
      [...body.matchAll(new RegExp(node, 'g'))].some(([, , label]) => label !== undefined),
    );
    return edges.length > 0 && nodes.length > 0 ? nodes.map(({ body }) => body) : [];
  },
};

const shortestPathForm =
  /^\w+\s*=\s*shortestPath\(\s*\(\w+:\w+\)\s*<?-\[\w*:[\w|]+\*(?:1\.\.|\.\.)?[1-6]\]->?\s*\(\w+:\w+\)\s*\)$/;

const shortestPathAlone: Rule = {
  name: 'shortestPath stands alone in a MATCH after the MATCH of both ends, typed, at most 6 long, without a condition',
  broken: ({ bare, clauses }) => {
    const all = found(bare, /\ballShortestPaths\b|\bSHORTEST\b/gi);
    const uses = clauses.filter(({ body }) => /\bshortestPath\b/.test(body));
    const bad = uses.filter((clause) => {
      const i = clauses.indexOf(clause);
      return (
        clause.keyword !== 'MATCH' ||
        !shortestPathForm.test(clause.body) ||
        clauses[i - 1]?.keyword !== 'MATCH' ||
        clauses[i + 1]?.keyword === 'WHERE'
      );
    });
    return [...all, ...bad.map(({ body }) => body)];
  },
};

const relationship = /-\[([^\]]*)\]-/g;

const typedAndBounded: Rule = {
  name: 'a relationship names its types, and a path of them is at most 6 long',
  broken: ({ bare }) => [
    ...found(bare, /\)\s*<?-->?\s*\(/g),
    ...[...bare.matchAll(relationship)]
      .filter(
        ([, inside = '']) =>
          !inside.includes(':') || (inside.includes('*') && !/\*(?:\d?\.\.)?[1-6](?![\d.])/.test(inside)),
      )
      .map(([text]) => text),
  ],
};

const aggregateAlone: Rule = {
  name: 'an aggregate stands alone in a WITH before its result is indexed, mapped or put in a map or list',
  broken: ({ bare }) => [
    ...found(bare, /\bcollect\([^()]*\)\s*\[/g),
    ...found(bare, /\[\s*\w+\s+IN\s+collect\(/gi),
    ...found(bare, /\breduce\([^)]*\bcollect\(/gi),
    ...found(bare, /\{\s*(?:\.\w+|\w+\s*:)[^{}]*\b(?:count|collect|sum|min|max|avg)\s*\([^{}]*\}/gi),
  ],
};

/** The columns of each RETURN, by their names, for the branches of a UNION. */
const unionColumns: Rule = {
  name: 'the branches of a UNION name their columns in one order',
  broken: ({ bare }) =>
    found(bare, /\bUNION\b/gi).length === 0
      ? []
      : branchesOf(bare).filter((columns, _, [first]) => columns !== first),
};

const branchesOf = (bare: string): string[] => {
  const scopes = bare.split(/\bUNION(?:\s+ALL)?\b/i);
  return scopes.map((scope, i) => {
    // The first branch ends its part, the others begin theirs.
    const returns = [...scope.matchAll(/\bRETURN\b/gi)].map(({ index }) => untilClosed(scope.slice(index)));
    const own = (i === 0 ? returns.at(-1) : returns[0]) ?? '';
    return splitAtCommas(
      own.replace(/^RETURN(?:\s+DISTINCT)?/i, '').replace(/\bORDER BY\b[\s\S]*|\bLIMIT\b[\s\S]*/i, ''),
    )
      .map((column) => /(?:\bAS\s+)?(\w+)$/i.exec(column)?.[1] ?? column)
      .join(', ');
  });
};

/** Which ones are kept does not matter where they are only counted: `WITH x LIMIT $cap RETURN count(x)`. */
const onlyCounted = (next: Clause | undefined): boolean =>
  next?.keyword === 'RETURN' && /^count\(\w+\) AS \w+\s*\}?/.test(next.body);

/**
 * Nor where they are given only if none was cut:
 * `LIMIT $cap WITH collect(…) AS all RETURN …, CASE WHEN size(all) < $cap THEN all ELSE [] END …, size(all) …`.
 */
function onlyWhole(limit: string, next: Clause | undefined, last: Clause | undefined): boolean {
  const [, all] = /^collect\([^]*\) AS (\w+)$/.exec(next?.body ?? '') ?? [];
  if (next?.keyword !== 'WITH' || last?.keyword !== 'RETURN' || all === undefined) return false;
  const given = last.body.split(/\n\s*\}/)[0] ?? '';
  const whole = [`CASE WHEN size(${all}) < ${limit} THEN ${all} ELSE [] END`, `size(${all})`];
  const rest = whole.reduce((text, part) => text.replace(part, ''), given);
  return given.includes(whole[0] ?? '') && !new RegExp(`\\b${all}\\b`).test(rest);
}

const limitInOrder: Rule = {
  name: 'a LIMIT follows an ORDER BY: without it each engine keeps others',
  broken: ({ clauses }) =>
    clauses
      .filter(
        ({ keyword }, i) =>
          /^(?:LIMIT|SKIP)$/.test(keyword) &&
          !/^(?:ORDER BY|SKIP)$/.test(clauses[i - 1]?.keyword ?? '') &&
          !onlyCounted(clauses[i + 1]) &&
          !onlyWhole(clauses[i]?.body ?? '', clauses[i + 1], clauses[i + 2]),
      )
      .map(({ keyword, body }) => `${keyword} ${body.split('\n')[0]}`),
};

const reserved = 'AS|IN|IS|NOT|AND|OR|SET|WITH|MERGE|CREATE|DELETE|CASE|WHEN|DISTINCT|UNION';

/** The rules of the dialect, in the order of the notes on what differs between the engines. */
export const rules: readonly Rule[] = [
  everyNodeLabelled,
  keyedNodeFirst,
  never(
    'no OPTIONAL MATCH: a pattern comprehension or CALL (x) { MATCH … RETURN collect(…) }',
    /\bOPTIONAL\s+\w+/gi,
  ),
  noExistsInWhere,
  never('no COLLECT {…}', /\bCOLLECT\s*\{/gi),
  noComprehensionInWhere,
  listPlusList,
  never('no negative slices', /\[[^\][]*\.\.\s*-|\[\s*-\s*\d+\s*\.\./g),
  never('percentiles are computed in TypeScript', /\bpercentile(?:Cont|Disc)\b/gi),
  never('rounding and the writing of numbers are done in TypeScript', /\b(?:round|toString)\s*\(/gi),
  never('a sum over nothing is null on one engine: coalesce(sum(x), 0)', /(?<!coalesce\(\s*)\bsum\s*\(/gi),
  never('NOT … IN is false for null: NOT coalesce(x IN list, false)', /\bNOT\s+[\w.$]+\s+IN\b/gi),
  oneSetPerNode,
  setReadsNothingItSets,
  nodesBeforeEdges,
  shortestPathAlone,
  typedAndBounded,
  aggregateAlone,
  unionColumns,
  limitInOrder,
  never(
    'no properties from a parameter in CREATE: CREATE (n:L {id: row.id}) SET n += row',
    /\(\s*\w*\s*:[\w:]+\s+\$\w+/g,
  ),
  never(
    'a projection begins with a property: e {.id, x: …}',
    /(?<![:|`\w.])(?!COUNT\b|CALL\b)[a-z]\w*\s*\{\s*[a-z_]\w*\s*[:,}]/g,
  ),
  never('no label expressions', /\(\s*\w*\s*:\s*(?:!|\w+\s*[|&])/g),
  never('no condition inside a node', /\(\s*\w*\s*:\s*\w+\s+WHERE\b/gi),
  never('no dynamic labels or types', /(?<=[([]\s*\w*(?::\w+)*):\s*\$|\bSET\s+\w+\s*:\s*\$/gi),
  never(
    'no function that one engine lacks or reads otherwise',
    /\b(?:isEmpty|toIntegerOrNull|toFloatOrNull|btrim|randomUUID|point|valueType|duration|date|datetime|split)\s*[.(]/gi,
  ),
  never('no FINISH, USING, IS ::', /\bFINISH\b|\bUSING\s+(?:INDEX|SCAN|JOIN)\b|\bIS\s*::/gi),
  never('a LIMIT is a number or a parameter', /\b(?:LIMIT|SKIP)\s+[a-z]\w*\s*\(/gi),
  never(
    'reserved words stand in backticks',
    new RegExp(`(?:\\bAS\\s+|[.:]\\s*|\\||[{,]\\s*(?=\\w+\\s*:))(?:${reserved})\\b(?!\\s*[({])`, 'gi'),
  ),
];

/** What of a text breaks which rule, a line each; empty where both engines read it alike. */
export function lintCypher(cypher: string): readonly string[] {
  const bare = bareCypher(cypher).replace(/`[^`]*`/g, 'quoted');
  const text: Text = { bare, clauses: clausesOf(bare) };
  return rules.flatMap(({ name, broken }) => broken(text).map((part) => `${name}: ${part.trim()}`));
}
