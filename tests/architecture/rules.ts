/** The structure rules. Each says what is wrong in one sentence, and in the same sentence what to do. */
import { EMPTY_NAMES, LAYERS, LONG_FILES, LONGEST, MARKUP_PARSERS, PURE, UNTOLD } from './layers';
import { freeNames, type Source } from './source';

export interface Rule {
  name: string;
  /** One sentence for each breach; empty where the rule is kept. */
  breaches(sources: readonly Source[]): string[];
}

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const layerOf = (path: string) => LAYERS.find(({ folder }) => inside(path.replace(/\.tsx?$/, ''), folder));
const isShipped = ({ path }: Source) => /^(?:lib|components|entrypoints)\//.test(path) && !path.endsWith('.cases.ts');

/** A rule that looks at one shipped file at a time. */
function perFile(name: string, breaches: (source: Source) => string[]): Rule {
  return { name, breaches: (sources) => sources.filter(isShipped).flatMap(breaches) };
}

const importDirections = perFile('imports go one way', (source) => {
  const layer = layerOf(source.path);
  if (!layer) {
    return [
      `${source.path}: its folder is in no layer; add it to tests/architecture/layers.ts with what it may import.`,
    ];
  }
  return source.imports.flatMap(({ path, typeOnly, specifier }) => {
    if (path === null || inside(path, layer.folder) || layer.may.some((folder) => inside(path, folder))) return [];
    if (layer.types?.some((folder) => inside(path, folder))) {
      return typeOnly
        ? []
        : [
            `${source.path} imports a value from ${specifier}; import its types only (import type), since ${layer.reason}.`,
          ];
    }
    return [
      `${source.path} must not import ${specifier}; move the code to where both may reach it, since ${layer.reason}.`,
    ];
  });
});

const WORLD = new Set([
  ...[
    'document',
    'window',
    'self',
    'globalThis',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...[
    'browser',
    'chrome',
    'fetch',
    'XMLHttpRequest',
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'performance',
  ],
  ...['crypto', 'process', 'DOMParser', 'Node', 'NodeFilter', 'HTMLElement', 'MutationObserver', 'queueMicrotask'],
]);

/** Reads of the clock or of chance: what is not in the arguments makes the same listing read differently tomorrow. */
function clockReads(source: Source): string[] {
  const found: string[] = [];
  source.walk((node, _key) => {
    const callee = node.callee as {
      type?: string;
      name?: string;
      object?: { name?: string };
      property?: { name?: string };
    };
    const list = node.arguments as unknown[] | undefined;
    if (node.type === 'NewExpression' && callee?.name === 'Date' && list?.length === 0) found.push('new Date()');
    if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return;
    const call = `${callee.object?.name}.${callee.property?.name}`;
    if (call === 'Date.now' || call === 'Math.random') found.push(call);
  });
  return found;
}

const pureFolders: Rule = perFile('posting, guide and compare are pure', (source) => {
  if (!PURE.some((folder) => inside(source.path, folder))) return [];
  const world = [...freeNames(source)].filter((name) => WORLD.has(name));
  const packages = source.imports
    .filter(({ path, specifier }) => path === null && !/^zod(?:\/mini)?$/.test(specifier))
    .map(({ specifier }) => specifier);
  return [
    ...world.map(
      (name) => `${source.path} uses ${name}; pass what it needs as an argument, since this folder is pure.`,
    ),
    ...clockReads(source).map((read) => `${source.path} reads ${read}; take the date as an argument (today).`),
    ...packages.map((name) => `${source.path} imports ${name}; a pure folder may use zod alone.`),
  ];
});

const zodNamespace = perFile('zod is imported as a namespace', (source) =>
  source.imports
    .filter(({ specifier, names }) => /^zod(?:\/|$)/.test(specifier) && names.includes('z'))
    .map(({ specifier }) => `${source.path}: write import * as z from '${specifier}', since { z } takes 90 KB along.`),
);

const zodMini = perFile('page code uses zod/mini', (source) =>
  /^lib\/(?:page|overlay)\//.test(source.path) &&
  source.imports.some(({ specifier, typeOnly }) => specifier === 'zod' && !typeOnly)
    ? [`${source.path}: import zod/mini instead of zod, since this code is loaded into pages.`]
    : [],
);

/** Of code and of style sheets, shipped or not. */
export function tooLong({ path, text }: Pick<Source, 'path' | 'text'>): string[] {
  const lines = text.split('\n').length - 1;
  if (lines > LONGEST && !LONG_FILES[path]) {
    return [
      `${path} has ${lines} lines; split it by what it knows, or list it in LONG_FILES with the reason (at most ${LONGEST}).`,
    ];
  }
  return lines <= LONGEST && LONG_FILES[path]
    ? [`${path} has ${lines} lines and needs no excuse: take it out of LONG_FILES.`]
    : [];
}

const fileLength: Rule = { name: 'files are short', breaches: (sources) => sources.flatMap(tooLong) };

const EXPORT = /^export (?:async )?(function|const|class|interface|type) (\w+)/;
/** Types that say nothing beyond the value or schema they are made from. */
const DERIVED = /\btypeof\b|\bkeyof\b/;

/** A sentence stands above each export; the file's own serves where it holds one thing. */
const exportsSayWhat = perFile('exports say what they are', ({ path, text }) => {
  if (!/^(?:lib|components)\//.test(path) || UNTOLD.some((folder) => inside(path, folder))) return [];
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) => {
    const [, kind = '', name = ''] = EXPORT.exec(line) ?? [];
    return name === '' ? [] : [{ kind, name, at }];
  });
  const values = found.filter(({ kind }) => kind !== 'type' && kind !== 'interface');
  const fileSays = lines[0]?.startsWith('/**') === true;
  return found
    .filter(({ at }) => !lines[at - 1]?.trimEnd().endsWith('*/'))
    .filter(({ kind, at }) => kind !== 'type' || !DERIVED.test(`${lines[at]} ${lines[at + 1]}`))
    .filter((one) => !(fileSays && (found.length === 1 || (values.length === 1 && values[0] === one))))
    .map(({ name }) => `${path}: say above ${name} in one sentence what it is, with its units or shape.`);
});

const tellingNames: Rule = {
  name: 'names say what is inside',
  breaches: (sources) =>
    sources.flatMap(({ path }) => {
      const empty = path.split('/').find((part) => EMPTY_NAMES.includes(part.replace(/\.\w+$/, '')));
      return empty ? [`${path}: "${empty}" says nothing; name it after what it knows.`] : [];
    }),
};

const fileNames: Rule = {
  name: 'files are kebab-case, components PascalCase',
  breaches: (sources) =>
    sources.flatMap(({ path }) => {
      const name = path.split('/').at(-1)?.split('.')[0] ?? '';
      if (path.startsWith('components/') && path.endsWith('.tsx')) {
        return /^[A-Z][A-Za-z0-9]*$/.test(name) || /\.test\.tsx$/.test(path)
          ? []
          : [`${path}: name a component's file after it, in PascalCase.`];
      }
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || path.endsWith('.tsx')
        ? []
        : [`${path}: write the name in kebab-case.`];
    }),
};

const noBarrels: Rule = {
  name: 'no barrels',
  breaches: (sources) =>
    sources
      .filter(({ path }) => /^(?:lib|components)\/(?:.*\/)?index\.tsx?$/.test(path))
      .map(
        ({ path }) =>
          `${path}: import the files themselves; a barrel hides where things live and bundles what is not used.`,
      ),
};

const HTML_SINKS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment']);

const noInjection = perFile('no text becomes markup or code', (source) => {
  if (MARKUP_PARSERS[source.path]) return [];
  const found = new Set<string>();
  source.walk((node, key, ancestors) => {
    const parent = ancestors.at(-1);
    if (node.type === 'JSXIdentifier' && node.name === 'dangerouslySetInnerHTML') found.add('dangerouslySetInnerHTML');
    if (node.type !== 'Identifier') return;
    const name = node.name as string;
    if (key === 'property' && parent?.type === 'MemberExpression') {
      if (HTML_SINKS.has(name)) found.add(name);
      const object = parent.object as { name?: string };
      if (object?.name === 'document' && /^write(?:ln)?$/.test(name)) found.add(`document.${name}`);
    }
    if (name === 'dangerouslySetInnerHTML') found.add(name);
    if (name === 'eval' && key === 'callee') found.add('eval');
    if (name === 'Function' && key === 'callee') found.add('new Function');
  });
  return [...found].map(
    (name) => `${source.path} uses ${name}; build nodes and set their text, since a page's words are not ours.`,
  );
});

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'sendBeacon',
  'RTCPeerConnection',
]);

const nothingLeaves = perFile('nothing leaves the browser', (source) => {
  const found = new Set([...freeNames(source)].filter((name) => NETWORK.has(name)));
  source.walk((node, key, ancestors) => {
    if (node.type !== 'Identifier' || key !== 'property') return;
    const object = ancestors.at(-1)?.object as { name?: string; property?: { name?: string } } | undefined;
    if (node.name === 'sendBeacon') found.add('sendBeacon');
    if (node.name === 'sync' && (object?.property?.name === 'storage' || object?.name === 'storage'))
      found.add('storage.sync');
  });
  const remote = source.imports.filter(({ specifier }) => /^https?:/.test(specifier)).map(({ specifier }) => specifier);
  return [...found, ...remote].map(
    (name) => `${source.path} uses ${name}; the extension makes no request and stores nothing outside the browser.`,
  );
});

const factsHaveCases: Rule = {
  name: 'each fact has its cases',
  breaches(sources) {
    const paths = new Set(sources.map(({ path }) => path));
    return sources
      .filter(({ path }) => /^lib\/posting\/facts\/(?!facts\.ts$)[\w-]+\.ts$/.test(path))
      .filter(({ imports }) => imports.some(({ names }) => names.includes('Recognizer')))
      .filter(({ path }) => !paths.has(path.replace(/\.ts$/, '.cases.ts')))
      .map(
        ({ path }) =>
          `${path}: add ${path.replace(/\.ts$/, '.cases.ts')} with texts that must match and texts that must not.`,
      );
  },
};

export const RULES: readonly Rule[] = [
  importDirections,
  pureFolders,
  zodNamespace,
  zodMini,
  fileLength,
  exportsSayWhat,
  tellingNames,
  fileNames,
  noBarrels,
  noInjection,
  nothingLeaves,
  factsHaveCases,
];
