/** Makes the files of the shortlist's test page, which the test build carries beside the extension's own pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export async function shortlistPageFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const result = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(HERE, 'shortlist-tests.ts'), formats: ['iife'], name: 'shortlistTests' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the page for the shortlist\u2019s tests could not be bundled');
  return [
    { relativeDest: 'shortlist-tests.html', contents: readFileSync(join(HERE, 'shortlist-tests.html'), 'utf8') },
    { relativeDest: 'shortlist-tests.js', contents: output.output[0].code },
  ];
}
