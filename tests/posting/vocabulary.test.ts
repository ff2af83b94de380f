import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { TERM_TABLES } from '../../lib/posting/vocabulary/vocabulary';

/** Every form of a table in sentences of an advert; a mark without a rule of its own would end the reading. */
const KINDS = [...new Set(TERM_TABLES.flat().map((term) => term.kind))];

describe('no known word ends the reading of a listing', () => {
  test.each(KINDS)('%s', (kind) => {
    const forms = TERM_TABLES.flat()
      .filter((term) => term.kind === kind)
      .flatMap((term) => term.forms);
    expect(forms.length).toBeGreaterThan(0);
    for (let at = 0; at < forms.length; at += 400) {
      const lines = forms.slice(at, at + 400).map((form) => `- Strong ${form} skills for the research project`);
      const text = `PhD position in machine learning\n\nYour profile\n${lines.join('\n')}`;
      expect(() => readPosting(listingFromText({ text, today: '2026-11-20' }))).not.toThrow();
    }
  });
});
