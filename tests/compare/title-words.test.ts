/** What a title says beyond the role; a wrong word here is a wrong guide or a wrong band. */
import { describe, expect, test } from 'vitest';
import { titleOf, titleWords } from '../../lib/compare/title-words';
import { postingOf } from './posting-of';

describe('levels', () => {
  test.each<[title: string, levels: string[], raisesTo: string | null, word: string | null]>([
    ['Research Scientist', [], null, null],
    // Words, the highest first.
    ['Lead Research Scientist', ['lead'], 'lead', 'Lead'],
    ['Principal Scientist', ['lead'], 'lead', 'Principal'],
    ['Distinguished Scientist', ['lead'], 'lead', 'Distinguished'],
    ['Head of Research', ['lead'], 'lead', 'Head'],
    ['Director, Research Science', ['lead'], 'lead', 'Director'],
    ['Senior Principal Scientist', ['lead'], 'lead', 'Principal'],
    ['Staff Research Scientist', ['senior'], 'senior', 'Staff'],
    ['Senior Staff Research Scientist', ['senior'], 'senior', 'Staff'],
    ['Senior Research Scientist', ['mid', 'senior'], null, 'Senior'],
    ['Sr. Research Scientist', ['mid', 'senior'], null, 'Sr'],
    ['Research Scientist, Mid-Level', ['mid'], null, 'Mid-Level'],
    ['Research Scientist (mid career)', ['mid'], null, 'mid career'],
    ['Junior Researcher', ['entry'], null, 'Junior'],
    ['Jr Researcher', ['entry'], null, 'Jr'],
    ['Entry-Level Researcher', ['entry'], null, 'Entry-Level'],
    ['Entry level Researcher', ['entry'], null, 'Entry level'],
    ['Early-Career Researcher', ['entry'], null, 'Early-Career'],
    ['Research Scientist, Graduate', ['entry'], null, 'Graduate'],
    ['Research Scientist, New Grad', ['entry'], null, 'New Grad'],
    ['Research Scientist, University Grad', ['entry'], null, 'University Grad'],
    // The employer's people, and students.
    ['Member of Technical Staff', [], null, null],
    ['Member of the Technical Staff', [], null, null],
    ['Member of Research Staff', [], null, null],
    ['Research Staff Member', [], null, null],
    ['Senior Member of Technical Staff', ['mid', 'senior'], null, 'Senior'],
    ['Postgraduate Researcher', [], null, null],
    ['Post-graduate Researcher', [], null, null],
    ['Graduate Student Researcher', [], null, null],
    // Words that hold such a word.
    ['Leading Edge Scientist', [], null, null],
    ['Research Scientist, Headless Browsers', [], null, null],
    // Numerals, from the lowest up.
    ['Research Scientist I', ['entry'], null, 'I'],
    ['Research Scientist II', ['mid'], null, 'II'],
    ['Research Scientist III', ['senior'], null, 'III'],
    ['Research Scientist II/III', ['mid', 'senior'], null, 'II'],
    ['Research Scientist III/II', ['mid', 'senior'], null, 'III'],
    ['Research Scientist (I, II)', ['entry', 'mid'], null, 'I'],
    ['Research Scientist I-II', ['entry', 'mid'], null, 'I'],
    ['Senior Research Scientist I', ['mid', 'senior'], null, 'Senior'],
    ['Research Scientist IV', [], null, null],
    ['Scientist, AI', [], null, null],
  ])('%s', (title, levels, raisesTo, levelWord) => {
    expect(titleWords(title)).toMatchObject({ levels, raisesTo, levelWord });
  });
});

describe('students', () => {
  test.each([
    'Research Intern',
    'Research Scientist Internship',
    'Interns, Machine Learning',
    'Research Co-op',
    'Research Trainee',
    'Working Student, Machine Learning',
    'Werkstudent KI',
    'Werkstudentin KI',
    'Student Assistant',
    'Student Researcher',
    'Student Worker',
    'Thesis Student',
  ])('%s', (title) => {
    expect(titleWords(title).intern).toBe(true);
  });
  test.each(['Internal Tools Scientist', 'International Fellow', 'PhD Student', 'Research Scientist'])(
    'not %s',
    (title) => {
      expect(titleWords(title).intern).toBe(false);
    },
  );
});

describe('fellows and postdocs', () => {
  test.each<[title: string, fellow: boolean, postdoc: boolean]>([
    ['Research Fellow', true, false],
    ['Fellowship in Machine Learning', true, false],
    ['Research Fellows', true, false],
    ['Postdoc in Vision', false, true],
    ['Post-doc in Vision', false, true],
    ['Post doc in Vision', false, true],
    ['Postdoctoral Researcher', false, true],
    ['Postdoctoral Fellow', true, true],
    ['Postdocs', false, true],
    ['Fellowshipping Engineer', false, false],
    ['Post-document Analyst', false, false],
  ])('%s', (title, fellow, postdoc) => {
    expect(titleWords(title)).toMatchObject({ fellow, postdoc });
  });
});

describe('staff of universities', () => {
  test.each<[title: string, kind: string | null]>([
    ['Research Assistant', 'assistant'],
    ['Research Engineer', 'assistant'],
    ['Laboratory Technicians', 'assistant'],
    ['Programmer', 'assistant'],
    ['Lab Manager', 'assistant'],
    ['Assistant Research Scientist', 'assistant'],
    ['Research Scientist', 'independent'],
    ['Researcher', 'independent'],
    ['Fellow', 'independent'],
    ['Group Leader', 'independent'],
    ['Data Analyst', null],
    ['Engineering Analyst', null],
  ])('%s', (title, staffKind) => {
    expect(titleWords(title).staffKind).toBe(staffKind);
  });
});

describe('faculty', () => {
  test.each<[title: string, senior: boolean]>([
    ['Assistant Professor of Machine Learning', false],
    ['Assistant or Associate Professor', false],
    ['Junior Professor', false],
    ['Juniorprofessur für KI', false],
    ['Tenure-Track Professor', false],
    ['Tenure track Professorship', false],
    ['Associate Professor', true],
    ['Full Professor', true],
    ['Professor of Statistics', true],
    ['Professorship in AI', true],
    ['Tenured Faculty', true],
    ['Distinguished Chair', true],
    ['Endowed Lecturership', true],
    ['Senior Lecturer', true],
    ['Reader in Machine Learning', true],
    ['Open Rank Faculty', true],
    ['Open-rank Faculty', true],
    ['Lecturer in Machine Learning', false],
    ['Proofreader', false],
    ['Faculty Position', false],
  ])('%s', (title, senior) => {
    expect(titleWords(title).seniorFaculty).toBe(senior);
  });
});

describe('a posting’s title', () => {
  test('is the one it was given', () => {
    expect(titleOf(postingOf({ title: 'Research Scientist' }))).toBe('Research Scientist');
  });
  test('where there is none, the words its role and level were read from', () => {
    const posting = { ...postingOf({ role: 'research-fellow' }), title: null };
    const quote = (words: string) => ({
      start: 0,
      end: words.length,
      quote: words,
      source: 'text' as const,
      rule: 'r',
    });
    posting.role = { ...posting.role, reasons: [quote('research fellow')] };
    posting.level = { ...posting.level, reasons: [quote('senior')] };
    expect(titleOf(posting)).toBe('research fellow senior');
  });
});
