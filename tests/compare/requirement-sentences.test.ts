/** The sentence of each verdict on a requirement, for each kind. */
import { describe, expect, test } from 'vitest';
import type { RequirementKind } from '../../lib/compare/comparison';
import { type RequirementWords, requirementSentence } from '../../lib/compare/requirement-sentences';

const sentence = (said: Partial<RequirementWords>) =>
  requirementSentence({
    kind: 'languages',
    guide: 'ml-researcher',
    section: 'Skills',
    verdict: 'typical',
    remark: null,
    listing: 'Python',
    typical: 'Python',
    need: 'required',
    many: false,
    ...said,
  });
/** Of the guide of company researchers, whose document is of 2024. */
const SOURCE = '(ML Researcher guide, Skills, 2024)';

describe('verdicts', () => {
  test.each<[said: Partial<RequirementWords>, claim: string]>([
    [{}, 'The listing asks for Python, as is typical'],
    [{ typical: 'Python or R' }, 'The listing asks for Python; typical: Python or R'],
    [{ verdict: 'asks-more', typical: 'R' }, 'The listing asks for Python, more than is typical: R'],
    [{ verdict: 'asks-less', typical: 'R' }, 'The listing asks for Python, less than is typical: R'],
    [{ verdict: 'asks-other', typical: 'R' }, "The listing asks for Python, which is not in the guide's list: R"],
    [
      { verdict: 'asks-other', listing: 'Go and Rust', typical: 'R', many: true },
      "The listing asks for Go and Rust, none of which is in the guide's list: R",
    ],
    [
      { verdict: 'guide-silent', typical: null },
      'The listing asks for Python; the guide gives nothing to compare it with',
    ],
    [{ verdict: 'not-stated', listing: null }, 'The listing says nothing of programming languages; typical: Python'],
    [
      { verdict: 'not-stated', listing: null, typical: null },
      'The listing says nothing of programming languages, nor does the guide',
    ],
    // Nothing is asked outright: what is only wished for, and what is named without being asked.
    [
      { verdict: 'not-stated', listing: 'Go', need: 'preferred' },
      'The listing prefers Go and requires none; typical: Python',
    ],
    [{ verdict: 'not-stated', listing: 'Go' }, 'The listing names Go; typical: Python'],
    [{ need: 'preferred' }, 'The listing prefers Python, as is typical'],
  ])('%j', (said, claim) => {
    expect(sentence(said)).toBe(`${claim} ${SOURCE}.`);
  });

  test('a remark follows the place in the guide', () => {
    expect(sentence({ remark: 'so it says' })).toBe(
      `The listing asks for Python, as is typical ${SOURCE}; so it says.`,
    );
  });

  test('without a section the guide and its year stand alone; a guide without a year says so', () => {
    expect(sentence({ section: null })).toMatch(/ \(ML Researcher guide, 2024\)\.$/);
    expect(sentence({ guide: 'phd-researcher' })).toMatch(/ guide, Skills, undated\)\.$/);
  });
});

describe('kinds', () => {
  test.each<[kind: RequirementKind, verb: string, missed: string]>([
    ['degree', 'asks for', 'a degree'],
    ['field', 'names', 'fields of study'],
    ['experience', 'asks for', 'years of experience'],
    ['publications', 'asks for', 'publications'],
    ['venues', 'names', 'publication venues'],
    ['languages', 'asks for', 'programming languages'],
    ['frameworks', 'asks for', 'machine learning frameworks'],
    ['mathematics', 'asks for', 'mathematics'],
    ['data', 'asks for', 'data tools'],
    ['systems', 'asks for', 'systems and cloud tools'],
    ['areas', 'names', 'research areas'],
    ['soft-skills', 'asks for', 'soft skills'],
    // What belongs to the work is included in it.
    ['teaching', 'includes', 'teaching or mentoring'],
    ['grants', 'includes', 'research funding'],
    ['materials', 'asks for', 'application documents'],
  ])('%s', (kind, verb, missed) => {
    expect(sentence({ kind })).toBe(`The listing ${verb} Python, as is typical ${SOURCE}.`);
    expect(sentence({ kind, need: 'preferred' })).toMatch(/^The listing prefers Python/);
    expect(sentence({ kind, verdict: 'not-stated', listing: null })).toMatch(
      new RegExp(`^The listing says nothing of ${missed}; typical`),
    );
  });
});
