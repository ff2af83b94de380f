/** What a page is, told by words that no listing of the tests holds: guides and rules are no postings, whatever they name. */
import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';

const read = (title: string, text: string, url = '') => readPosting(listingFromText({ title, text, url })).posting;

describe('pages that offer no job', () => {
  test.each([
    [
      'an occupation in general',
      'Robotics Research Scientist',
      `Robotics Research Scientists are at the forefront of moving machines. The role involves modelling, experiments and papers.
Typical salary: $130,000 to $190,000 a year. A PhD in robotics is required by most employers, with 3 years of experience.`,
    ],
    [
      'an occupation, person by person',
      'Applied Scientist',
      `An Applied Scientist converts research into products.\nJob description template\nYou will design experiments with PyTorch and write papers.
Job seekers and hiring teams use this page. A PhD in statistics is required.`,
    ],
    [
      'a university’s page on careers',
      'University Lecturer',
      'University lecturers spend their time designing courses, teaching students and doing research. They usually hold an honours degree and a PhD.',
    ],
    [
      'a grading scheme',
      'Academic staff',
      `Research job family levels\nResearch Assistant\nRoles at this level assist a group and may also teach.
Degree or equivalent is required.\nResearch Fellow\nRoles at this level lead projects. A PhD is required. Apply the criteria with care.`,
    ],
    [
      'a guide for those who hire',
      'Machine learning researcher: complete hiring guide with interview plan',
      'We are looking for researchers all the time, so here is a job description you may use. You will need someone with a PhD.',
    ],
    [
      'a list of jobs',
      'Machine Learning Scientist Remote Jobs',
      'Apply to remote jobs today. You will design models and write papers. A PhD is required, and pay is $150,000 a year.',
    ],
    [
      'questions and answers',
      'PhD recruiting FAQ',
      'You apply for a specific PhD position with a cover letter and your CV. The deadline is 1 March 2027. We offer a position of four years.',
    ],
    [
      'rules on applying',
      'Application procedure and eligibility criteria',
      'The deadline for application is 31 May 2027. You should be in possession of an MSc degree to be employed as a PhD student in the programme.',
    ],
    [
      'guidelines',
      'Postdoctoral Fellow Appointment Guidelines',
      'A doctorate is required. Applications must include a CV. The position is for up to 3 years, with some teaching.',
    ],
    [
      'terms of employment',
      'Terms of employment',
      'The selected candidates will be offered a full-time PhD position. Your gross monthly salary ranges from € 2,700 to € 3,400.',
    ],
    [
      'what the life is like',
      'Join us as a PhD student',
      'As a PhD student with us you belong to the machine learning group. Parental leave and paid vacation are included, and the pay is above the average.',
    ],
  ])('%s', (_name, title, text) => {
    expect(read(title, text).isPosting.value).toBe(false);
  });
});

describe('pages that offer one', () => {
  test.each([
    [
      'a kind of job in passing',
      'Research Scientist, Speech',
      `We are hiring a research scientist. Our research scientists typically publish one paper a year.
How to apply: send your CV. A PhD in machine learning is required.`,
    ],
    [
      'a headline with the words of a text',
      'Job description: PhD position in computer vision',
      'The candidate must hold an MSc degree. Apply by 1 March 2027 with a CV and a motivation letter.',
    ],
    [
      'rules within a posting',
      'PhD student in federated learning',
      'We are looking for a PhD student. Application procedure: send a CV and transcripts by 1 March 2027. Eligibility criteria: an MSc degree.',
    ],
  ])('%s', (_name, title, text) => {
    expect(read(title, text).isPosting.value).toBe(true);
  });
});

describe('whose job it is', () => {
  const body = 'You will develop new deep learning methods and publish papers. A PhD is required. Apply with your CV.';

  test.each<[name: string, title: string, text: string, company: string | null, place: string | null]>([
    [
      'labelled lines',
      'Research Scientist',
      `**Company**: Brightwater\n**Location**: Graz\n\n${body}`,
      'Brightwater',
      'Graz',
    ],
    [
      'a label above',
      'Research Scientist',
      `LOCATION\nOslo\nEMPLOYER\nBrightwater AS\n${body}`,
      'Brightwater AS',
      'Oslo',
    ],
    [
      'a line below the title',
      'Research Scientist',
      `Research Scientist\n\nBrightwater · Remote within Spain · Full time\n\n${body}`,
      'Brightwater',
      'Remote within Spain',
    ],
    [
      'a line that is a place',
      'Research Scientist',
      `Research Scientist\n\nBergen, Norway\n\n${body}`,
      null,
      'Bergen, Norway',
    ],
    [
      'a board’s line',
      'Research Scientist',
      `University of Westmark Jobs\nUniversity of Westmark\n${body}`,
      'University of Westmark',
      null,
    ],
    [
      'a firm’s name alone',
      'Research Scientist',
      `Research Scientist\nBrightwater Optics GmbH\n${body}`,
      'Brightwater Optics GmbH',
      null,
    ],
    [
      'a university’s name alone',
      'Postdoctoral Fellow',
      `University of Westmark\n\nPostdoctoral Fellow\n${body}`,
      'University of Westmark',
      null,
    ],
    ['the end of the title', 'Research Engineer, Agents at Brightwater Labs', body, 'Brightwater Labs', null],
    ['no employer in the title', 'Research Engineer, Learning at Scale', body, null, null],
    ['a line of topics', 'Research Scientist', `Research Scientist\nSpeech · Vision · Agents\n${body}`, null, null],
    [
      'a sentence',
      'Research Scientist',
      `The company: we build robots that learn, sort, pack and load whatever lies on a belt in a warehouse.\n${body}`,
      null,
      null,
    ],
  ])('%s', (_name, title, text, company, place) => {
    const posting = read(title, text);
    expect(posting.company?.value ?? null).toBe(company);
    expect(posting.location?.value ?? null).toBe(place);
    for (const fact of [posting.company, posting.location])
      for (const { source, start, end, quote } of fact?.evidence ?? [])
        expect((source === 'title' ? title : text).slice(start, end)).toBe(quote);
  });

  test('a line that names the company tells what the employer is', () => {
    const posting = read('Quant Researcher', `Company: Alder Lane\nWe seek PhD students for full-time posts.\n${body}`);
    expect(posting.employer.value).toBe('company');
    expect(posting.role.value).toBe('ml-researcher');
  });

  test('a mailing list’s address is not the employer’s', () => {
    const url = 'https://mailman.srv.cs.westmark.edu/pipermail/ml/0042.html';
    expect(read('Research Scientist', `Join our startup, backed by leading funds.\n${body}`, url).employer.value).toBe(
      'company',
    );
  });
});

describe('which opening is named', () => {
  test('a field of work in the title gives way to the position that the text offers', () => {
    const posting = read(
      'Funded place in data science for soil ecology',
      'We are looking for a PhD candidate. In this PhD position you will apply machine learning to soil data. An MSc degree is required.',
    );
    expect(posting.role.value).toBe('phd-researcher');
  });

  test('a British research associate is a research fellow', () => {
    const text =
      'We seek a Research Associate to develop new machine learning methods at Cardiff University. Apply with a CV.';
    expect(read('Research Associate in Machine Learning', text).role.value).toBe('research-fellow');
  });

  test('duties below a heading about the group still are research on machine learning', () => {
    const posting = read(
      'Postdoctoral Fellow in prognosis',
      `About the group
The group works in clinics. You will develop deep learning models, train neural networks and study reinforcement learning for care.
The project is on machine learning for early diagnosis.
How to apply
Send your CV by 1 March 2027. A PhD is required.`,
    );
    expect(posting.mlResearch.value).toBe(true);
  });
});
