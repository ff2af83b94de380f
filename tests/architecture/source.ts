/** A source file as the structure rules see it: what it imports, and which nodes its syntax tree holds. */
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface SourceNode {
  type: string;
  [key: string]: unknown;
}

export interface Import {
  specifier: string;
  /** The file's path from the project's root without its ending, or null for a package. */
  path: string | null;
  typeOnly: boolean;
  /** Imported names; `*` for a namespace. */
  names: string[];
}

export type Visit = (node: SourceNode, key: string, ancestors: readonly SourceNode[]) => void;

export interface Source {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
  imports: Import[];
  /** Calls `visit` for each node with the key it has in its parent, and its ancestors, the nearest last. */
  walk(visit: Visit): void;
}

const isNode = (value: unknown): value is SourceNode =>
  typeof value === 'object' && value !== null && typeof (value as SourceNode).type === 'string';

function resolveImport(from: string, specifier: string): string | null {
  const local = specifier.replace(/^[@~]\//, '');
  if (local !== specifier) return local;
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier).replace(/\.(?:tsx?|json)(?:\?\w+)?$/, '');
}

/** Parses TypeScript or TSX. Throws with the file's path where it does not parse. */
export function parseSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const add = (specifier: string, names: string[], typeOnly: boolean): Import => ({
    specifier,
    names,
    typeOnly,
    path: resolveImport(path, specifier),
  });
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      add(
        moduleRequest.value,
        entries.map(({ importName }) => (importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default'))),
        entries.length > 0 && entries.every(({ isType }) => isType),
      ),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, importName, isType }) =>
        moduleRequest ? [add(moduleRequest.value, [importName.name ?? '*'], isType)] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      add(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), ['*'], false),
    ),
  ];

  function walkNode(node: SourceNode, key: string, ancestors: readonly SourceNode[], visit: Visit): void {
    visit(node, key, ancestors);
    const inside = [...ancestors, node];
    for (const [name, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) walkNode(child, name, inside, visit);
    }
  }
  return { path, text, imports, walk: (visit) => walkNode(program as unknown as SourceNode, '', [], visit) };
}

const isPattern = ({ type }: SourceNode) => type === 'ObjectPattern' || type === 'ArrayPattern';

/** True where the identifier gives a name to something: a variable, parameter, function, class or import. */
function declares(key: string, ancestors: readonly SourceNode[]): boolean {
  const parent = ancestors.at(-1);
  if (!parent) return false;
  if (/^(?:VariableDeclarator|.*Function.*|Class.*|Import.*Specifier|CatchClause)$/.test(parent.type)) {
    return /^(?:id|params|local|param)$/.test(key);
  }
  // `({ window = 1, ...rest }) => …`: up through the parts of a pattern until the pattern itself.
  if (parent.type === 'AssignmentPattern' && key === 'right') return false;
  const holder = ancestors.findLast(({ type }) => !/^(?:Property|AssignmentPattern|RestElement)$/.test(type));
  return holder !== undefined && (isPattern(holder) || (parent.type !== 'Property' && /Function/.test(holder.type)));
}

/** Names that the file uses as values without declaring them: what it takes from its surroundings. */
export function freeNames(source: Source): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  source.walk((node, key, ancestors) => {
    if (node.type !== 'Identifier') return;
    const parent = ancestors.at(-1);
    const kind = parent?.type ?? '';
    const name = node.name as string;
    if (kind === 'MemberExpression' && key === 'property' && parent?.computed !== true) return;
    if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(kind) && key === 'key' && parent?.computed !== true)
      return;
    if (/^TS/.test(kind) && !/^TS(?:As|Satisfies|NonNull)/.test(kind)) return;
    if (declares(key, ancestors)) declared.add(name);
    else used.add(name);
  });
  for (const name of declared) used.delete(name);
  return used;
}
