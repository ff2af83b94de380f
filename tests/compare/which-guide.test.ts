/** Which guide a listing is held against, by its role, its employer, its title and what the user asked for. */
import { describe, expect, test } from 'vitest';
import { titleWords } from '../../lib/compare/title-words';
import { whichGuide } from '../../lib/compare/which-guide';
import type { Role } from '../../lib/posting/posting';
import { postingOf, type Said } from './posting-of';

const choiceOf = (said: Said, assumed = false) =>
  whichGuide(postingOf(said), titleWords(said.title ?? 'Machine Learning Researcher'), assumed);

describe('the guide of a role', () => {
  test.each<[role: Role, noBand: string | null]>([
    ['ml-researcher', null],
    ['research-fellow', 'academic-fellow'],
    ['phd-researcher', 'doctoral'],
    ['assistant-professor', 'professor'],
    ['university-researcher', 'university-research'],
  ])('%s', (role, noBand) => {
    expect(choiceOf({ role })).toMatchObject({ guide: role, second: null, noBand, intern: false });
  });

  test.each([null, 'other'] as const)('no guide is for the role %s, also of an intern', (role) => {
    expect(choiceOf({ role })).toMatchObject({ guide: null, noBand: 'other-role', intern: false });
    expect(choiceOf({ role, internship: true })).toMatchObject({ guide: null, noBand: 'other-role', intern: true });
  });
});

describe('fellows', () => {
  const title = 'AI Research Fellow';
  const ofCompany = { guide: 'research-fellow', second: 'ml-researcher', noBand: null };

  test('of a company: the fellow’s guide, with the researcher’s beside it', () => {
    expect(choiceOf({ role: 'research-fellow', employer: 'company', title })).toMatchObject(ofCompany);
    expect(choiceOf({ role: 'research-fellow', employer: 'company', title: 'Postdoc' })).toMatchObject(ofCompany);
    // The role of company research says who the employer is.
    expect(choiceOf({ role: 'ml-researcher', title })).toMatchObject(ofCompany);
  });

  test.each(['university', 'public-institute'] as const)('of a %s: one guide', (employer) => {
    expect(choiceOf({ role: 'ml-researcher', employer, title })).toMatchObject({
      guide: 'ml-researcher',
      second: null,
    });
    expect(choiceOf({ role: 'research-fellow', employer, title })).toMatchObject({
      guide: 'research-fellow',
      second: null,
      noBand: 'academic-fellow',
    });
  });

  test('the word alone makes no fellow of another role, nor a company of any post', () => {
    expect(choiceOf({ role: 'university-researcher', title })).toMatchObject({ guide: 'university-researcher' });
    expect(choiceOf({ role: 'phd-researcher', employer: 'company' })).toMatchObject({ guide: 'phd-researcher' });
    expect(choiceOf({ role: 'ml-researcher', employer: 'company' })).toMatchObject({
      guide: 'ml-researcher',
      second: null,
    });
  });
});

describe('interns', () => {
  const student = { guide: 'ml-researcher', second: null, noBand: 'student', intern: true };

  test('are told by the title or by the term', () => {
    expect(choiceOf({ title: 'Research Intern' })).toMatchObject(student);
    expect(choiceOf({ internship: true })).toMatchObject(student);
    expect(choiceOf({ role: 'university-researcher', title: 'Student assistant' })).toMatchObject(student);
  });

  test('a doctoral post keeps its guide', () => {
    expect(choiceOf({ role: 'phd-researcher', internship: true })).toMatchObject({
      guide: 'phd-researcher',
      noBand: 'doctoral',
      intern: false,
    });
  });
});

describe('what a title says more', () => {
  test('of full professors, and of nobody else', () => {
    const title = 'Associate Professor of Machine Learning';
    expect(choiceOf({ role: 'assistant-professor', title }).seniorFaculty).toBe(true);
    expect(choiceOf({ role: 'assistant-professor', title: 'Assistant Professor' }).seniorFaculty).toBe(false);
    expect(choiceOf({ role: 'university-researcher', title: 'Associate Scientist' }).seniorFaculty).toBe(false);
  });

  test('of the staff of universities, and of nobody else', () => {
    expect(choiceOf({ role: 'university-researcher', title: 'Research Engineer' }).posts).toBe('assistant');
    expect(choiceOf({ role: 'university-researcher', title: 'Research Scientist' }).posts).toBe('independent');
    expect(choiceOf({ role: 'university-researcher', title: 'Member of staff' }).posts).toBeNull();
    expect(choiceOf({ role: 'ml-researcher', title: 'Research Engineer' }).posts).toBeNull();
  });
});

describe('a page that is compared because the user asks for it', () => {
  const asked = (said: Said) => choiceOf({ mlResearch: false, ...said }, true).guide;

  test('goes by its employer where no role was found', () => {
    expect(asked({ role: null })).toBe('ml-researcher');
    expect(asked({ role: 'other', employer: 'company' })).toBe('ml-researcher');
    expect(asked({ role: null, employer: 'university' })).toBe('university-researcher');
    expect(asked({ role: 'other', employer: 'public-institute' })).toBe('university-researcher');
  });

  test('keeps the role that was found', () => {
    expect(asked({ role: 'phd-researcher' })).toBe('phd-researcher');
    expect(asked({ role: 'assistant-professor', employer: 'university' })).toBe('assistant-professor');
  });

  test('of ML research without a role stays without a guide, since nothing was in doubt', () => {
    expect(asked({ role: null, mlResearch: true })).toBeNull();
    expect(asked({ role: 'other', mlResearch: true })).toBeNull();
  });
});
