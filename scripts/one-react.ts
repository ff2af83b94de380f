/**
 * React is in the package once. Content scripts cannot import a chunk, so by themselves the panel and the extension's pages
 * would each carry a copy, a tenth of the archive. Here every part that is built takes React from where `entrypoints/react.ts`
 * puts it: the panel has that script injected before its own, and each page loads it before its modules.
 */
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const SHARED = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'] as const;
const PREFIX = '\0one-react:';
/** React itself, and the script that shares it. */
const OWNERS = /\/node_modules\/(?:react|react-dom|scheduler)\/|\/entrypoints\/react\.ts$/;

/** Only for what is built: `npm run dev` serves the pages with a React of their own. */
export function oneReact(): Plugin {
  return {
    name: 'one-react',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const shared = SHARED.some((name) => name === source);
      return shared && importer && !OWNERS.test(importer) ? PREFIX + source : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      const names = Object.keys(require(name) as object).filter(
        (one) => /^[A-Za-z]\w*$/.test(one) && one !== 'default',
      );
      return `const shared = globalThis.sharedReact[${JSON.stringify(name)}];
        export default shared;
        export const { ${names.join(', ')} } = shared;`;
    },
    transformIndexHtml: {
      // After the bundler has looked at the page's own scripts: this one is not to become a part of them.
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: '/react.js' }, injectTo: 'head-prepend' }],
    },
  };
}
