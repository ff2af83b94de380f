/**
 * What of the reader's code is for people is left out of what is built.
 *
 * It tells the trace why it drops a candidate, for a failing test to print: no page of the extension shows that, so the sentences
 * go, and the trace with them (`QUIET`, which the bundler is told of). And the tables of its vocabulary are laid out in lines.
 */
import type { Plugin } from 'vite';

/** Calls that leave nothing behind but the trace. */
export const QUIET = ['trace.drop'];

/** A reason in one piece, as the recognizers give it to their own `drop`. */
const REASON = /\bdrop\((?:'[^'\n]*'|`[^`\n]*`)\)/g;
/** The same of a `whyNot`: whoever asks it only looks whether there is a reason. */
const ANSWERS = /\bfunction whyNot\(/;
const ANSWER = /(\breturn |: )(?:'[^'\n]* [^'\n]*'|`[^`\n]*`);/g;
/** A table as `listed` reads it: phrases apart by commas and lines. The tables of `termTable` and `phrasesOf` have bars. */
const TABLE = /`[^`]*`/g;
const isListed = (table: string): boolean => !/[|$\\;{}=]/.test(table) && table.split(',').length > 6;

const withoutReasons = (code: string): string =>
  (ANSWERS.test(code) ? code.replace(ANSWER, "$1'-';") : code).replace(REASON, "drop('')");

const withoutBlanks = (code: string): string =>
  code.replace(TABLE, (table) => (isListed(table) ? table.replace(/\s*[,\n]\s*/g, ',') : table));

export function leanReader(): Plugin {
  return {
    name: 'lean-reader',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const path = /\/lib\/posting\/([^?]*)\.ts(?:\?|$)/.exec(id.replaceAll('\\', '/'))?.[1];
      if (path === undefined) return null;
      const lean = path.startsWith('vocabulary/') ? withoutBlanks(code) : withoutReasons(code);
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
