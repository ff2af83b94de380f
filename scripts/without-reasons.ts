/**
 * The reader tells the trace why it drops a candidate, for a failing test to print. No page of the extension shows it, so the
 * sentences are left out of what is built; the trace itself goes with them (`QUIET`, which the bundler is told of).
 */
import type { Plugin } from 'vite';

/** Calls that leave nothing behind but the trace. */
export const QUIET = ['trace.drop'];

/** A reason in one piece, as the recognizers give it to their own `drop`. */
const REASON = /\bdrop\((?:'[^'\n]*'|`[^`\n]*`)\)/g;
/** The same of a `whyNot`: whoever asks it only looks whether there is a reason. */
const ANSWERS = /\bfunction whyNot\(/;
const ANSWER = /(\breturn |: )(?:'[^'\n]* [^'\n]*'|`[^`\n]*`);/g;

export function withoutReasons(): Plugin {
  return {
    name: 'without-reasons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/posting\/[^?]*\.ts(?:\?|$)/.test(id.replaceAll('\\', '/'))) return null;
      const quiet = (ANSWERS.test(code) ? code.replace(ANSWER, "$1'-';") : code).replace(REASON, "drop('')");
      return quiet === code ? null : { code: quiet, map: null };
    },
  };
}
