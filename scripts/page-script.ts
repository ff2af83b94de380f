/** A module of the tests as one script that a page can run: its exports stand in a global of the given name. */
import { build } from 'vite';
import { ROOT } from './paths';

/** The script's text. Nothing is written to disk. */
export async function pageScript(entry: string, global: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: global } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code;
}
