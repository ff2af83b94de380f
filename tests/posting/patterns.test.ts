import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths';

/** The flags and the body of each pattern written as a literal. */
const LITERAL =
  /(?<![\w)\]])\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuy]{1,5})\b/g;

/**
 * An engine makes a pattern's code when it is used first, and every letter of every script in both cases makes so much of it that
 * 43 such patterns took three quarters of the time of all 580 when a worker read its first listing.
 */
const isHeavy = (body: string, flags: string) =>
  flags.includes('i') && flags.includes('u') && (body.match(/\\p\{L\}/g)?.length ?? 0) > 2;

const POSTING = join(ROOT, 'lib', 'posting');
const files = readdirSync(POSTING, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('patterns of the engine', () => {
  it('knows a heavy one', () => {
    expect(isHeavy('\\p{L}{1,3} \\p{L}+|\\p{L}', 'iu')).toBe(true);
    expect(isHeavy('\\p{L}{1,3} \\p{L}+|\\p{L}', 'u')).toBe(false);
  });

  it('names letters as [a-zß-öø-ɏ] where case does not matter: \\p{L} is slow to make there', () => {
    const heavy = files.flatMap((file) =>
      [...readFileSync(join(POSTING, file), 'utf8').matchAll(LITERAL)]
        .filter(([, body = '', flags = '']) => isHeavy(body, flags))
        .map(([pattern]) => `${file}: ${pattern}`),
    );
    expect(heavy).toEqual([]);
  });
});
