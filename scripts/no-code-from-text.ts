/**
 * zod carries code that asks whether functions can be made of text, and would make some. `lib/zod-without-eval.ts` switches
 * that off; here it is taken out of what is built, so that nobody who reads the archive, a store's check among them, has to
 * find out that it never runs.
 */
import type { Plugin } from 'vite';

/** By the end of a file's path: what is replaced. A zod that no longer holds it stops the build, to be looked at again. */
const REPLACED: readonly { file: RegExp; text: string; by: string }[] = [
  {
    file: /\/zod\/v4\/core\/util\.js$/,
    text: `const F = Function;
        new F("");
        return true;`,
    by: 'return false;',
  },
  {
    file: /\/zod\/v4\/core\/doc\.js$/,
    text: 'const F = Function;',
    by: 'const F = class { constructor() { throw new Error("switched off"); } };',
  },
];

export function noCodeFromText(): Plugin {
  return {
    name: 'no-code-from-text',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const found = REPLACED.find(({ file }) => file.test(path));
      if (!found) return null;
      if (!code.includes(found.text)) this.error(`${path} no longer holds what scripts/no-code-from-text.ts replaces`);
      return { code: code.replace(found.text, () => found.by), map: null };
    },
  };
}
