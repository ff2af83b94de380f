/** The two commands as a caller sees them: lines out for lines in, errors apart, the exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/paths';

const LISTING = {
  id: 'one',
  title: 'Machine Learning Researcher',
  location: 'Austin, TX',
  text: [
    'We are hiring a Machine Learning Researcher for our team in Austin, TX.',
    'You develop new learning methods, run experiments and publish papers.',
    'Requirements:\n- 5 years of research experience\n- Python',
    'Base salary: $150,000-175,000 per year.',
    'To apply, send us your CV.',
  ].join('\n\n'),
  mood: 'unknown keys are ignored',
};

const PAGE = `<!doctype html><html lang="en"><head><title>Research Scientist, Machine Learning - Example Labs</title></head><body><main>
<h1>Research Scientist, Machine Learning</h1><p>Example Labs, Austin, TX</p>
<h2>About the role</h2><p>You invent new methods in deep learning, run experiments and write papers with your group of researchers.</p>
<h2>Requirements</h2><ul><li>PhD in computer science</li><li>Python and PyTorch</li></ul>
<p>Please apply with your CV.</p></main></body></html>`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'listing-lines-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  rows: Record<string, unknown>[];
  errors: string[];
  status: number | null;
}

/** Runs a command in another folder than the caller's, as npm does. */
function run(command: 'read' | 'compare', lines: readonly (object | string)[], ...args: string[]): Outcome {
  const name = `${command}-input.jsonl`;
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(folder, name), text);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts', `${command}.ts`), name, ...args],
    { cwd: ROOT, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  const filled = (output: string): string[] => output.split('\n').filter((line) => line !== '');
  return { rows: filled(stdout).map((line) => JSON.parse(line)), errors: filled(stderr), status };
}

interface Quote {
  start: number;
  end: number;
  quote: string;
  source: string;
}

describe('read', () => {
  test('a line out for each line in, in order; a bad line is named and the rest is answered', () => {
    const { rows, errors, status } = run('read', [
      LISTING,
      '',
      '{"id": "two", ',
      { id: 'three' },
      { id: 'four', html: 'nowhere.html' },
      { text: 'no id' },
      { ...LISTING, id: 'last', company: null },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['one', 'last']);
    expect(errors.map((error) => error.slice(0, 7))).toEqual(['line 3:', 'line 4:', 'line 5:', 'line 6:']);
    expect(errors[1]).toContain('"text" or "html"');
    expect(status).toBe(1);
  });

  test('every quote stands where the evidence says', () => {
    const { rows, errors, status } = run('read', [LISTING]);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    const row = rows[0] as { text: string; title: string; location: string; evidence: Record<string, Quote[]> };
    const sources: Record<string, string> = { text: row.text, title: LISTING.title, location: LISTING.location };
    const quotes = Object.values(row.evidence).flat();
    expect(quotes.length).toBeGreaterThan(3);
    for (const { start, end, quote, source } of quotes) expect(sources[source]?.slice(start, end)).toBe(quote);
    expect(rows[0]).toMatchObject({ skills: ['Python'], skillsPreferred: [], deadline: null });
  });

  test('a saved page is read from the path beside the file, and its text is given', () => {
    const { rows, errors } = run('read', [{ id: 'page', url: 'https://example.org/jobs/7', html: 'page.html' }]);
    expect(errors).toEqual([]);
    expect(rows[0]).toMatchObject({ id: 'page', title: 'Research Scientist, Machine Learning' });
    expect(rows[0]?.text).toContain('PhD in computer science');
  });

  test.each([
    ['a date that is none', ['--today', '2026-02-30'], /--today/],
    ['a second file', ['more.jsonl'], /usage/],
  ])('refuses %s', (_, args, message) => {
    const { rows, errors, status } = run('read', [LISTING], ...args);
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(status).toBe(1);
  });
});

describe('compare', () => {
  test('one comparison a line, data only', () => {
    const { rows, errors, status } = run('compare', [LISTING], '--today', '2026-11-20');
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: 'one', posting: true, mlResearch: true, guide: 'ml-researcher', level: 'mid' });
    expect(rows[0]).toMatchObject({ salary: { verdict: 'within', reason: null, second: null } });
  });
});
