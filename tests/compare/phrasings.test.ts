/** From a listing's words to the verdict: for each value several ways to write it. The wanted answers come from the rules. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { Comparison } from '../../lib/compare/comparison';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { TODAY } from './posting-of';

interface Listing {
  title?: string;
  location?: string;
  text: string;
}

function answerTo({ title = 'Machine Learning Researcher', location = 'Portland, OR', text }: Listing): Comparison {
  const { posting } = readPosting(listingFromText({ title, location, text: `${title}, ${location}. ${text}` }));
  return compare(posting, { today: TODAY });
}

/** A level and a verdict on pay; a reason stands for "not comparable". */
type PayWant = [verdict: string, level?: Comparison['level']];

const PAY: Record<string, { want: PayWant; phrasings: (string | Listing)[] }> = {
  'base pay within the band of mid-level': {
    want: ['within', 'mid'],
    phrasings: [
      '5 years of research experience in machine learning. Base salary: $145,000 - $175,000 per year.',
      'At least 6 years of research experience. The base pay range for this role is $150,000 to $180,000 annually.',
      'Minimum of 4 years of experience in deep learning research. Annual base salary of USD 150,000–170,000.',
      '4+ years of research experience. We pay $150k-$175k base.',
      'You have five years of research experience. Base compensation between $141,000 and $179,500 a year.',
      '5 years of research experience. Pay rate: $70.00 - $85.00 per hour.',
      '5 years of research experience. $12,000 to $14,500 per month.',
    ],
  },
  'under the band of entry level': {
    want: ['below', 'entry'],
    phrasings: [
      '2 years of research experience. Salary: $85,000 - $95,000 a year.',
      'One to three years of research experience. Salary of $90,000 per year.',
      { title: 'Junior Machine Learning Researcher', text: 'You develop new learning methods. $80K–$90K a year.' },
      {
        title: 'Machine Learning Researcher I',
        text: 'You develop new learning methods. Salary range $75,000 to $99,000.',
      },
    ],
  },
  'over the band of senior level': {
    want: ['above', 'senior'],
    phrasings: [
      '10 years of research experience. Base salary $230,000 - $260,000.',
      'Between 8 and 12 years of research experience. The salary is $240,000 a year.',
      {
        title: 'Staff Machine Learning Researcher',
        text: 'You develop new methods. Base pay $225,000 to $275,000 per year.',
      },
    ],
  },
  'total pay within the band of total pay': {
    want: ['within', 'mid'],
    phrasings: [
      '5 years of research experience. Total compensation of $170,000 to $220,000 a year.',
      '5 years of research experience. OTE $165,000 - $225,000.',
    ],
  },
  'one side only': {
    want: ['from-within', 'mid'],
    phrasings: [
      '5 years of research experience. Salary starting at $150,000 a year.',
      '5 years of research experience. Salary: from $145,000 per year.',
      '5 years of research experience. $160,000+ base salary per year.',
    ],
  },
  'up to an amount': {
    want: ['up-to-reaches', 'mid'],
    phrasings: [
      '5 years of research experience. Salary of up to $170,000 a year.',
      '5 years of research experience. Pays up to $200,000 per annum.',
    ],
  },
  'no amount': {
    want: ['no-pay', 'mid'],
    phrasings: [
      '5 years of research experience. We offer a competitive salary and benefits.',
      '5 years of research experience. Salary commensurate with experience.',
      '5 years of research experience. You will publish your work.',
    ],
  },
  'another market': {
    want: ['other-market'],
    phrasings: [
      { location: 'Manchester, UK', text: '5 years of research experience. £80,000 - £95,000 a year.' },
      { location: 'Berlin, Germany', text: '5 years of research experience. €85,000–100,000 per year.' },
      { location: 'Toronto, Canada', text: '5 years of research experience. CAD 150,000 to 180,000 a year.' },
      { location: 'Zurich, Switzerland', text: '5 years of research experience. CHF 140,000 a year.' },
      { location: 'Singapore', text: '5 years of research experience. USD 150,000 per year.' },
    ],
  },
  'an unknown market': {
    want: ['market-unknown'],
    phrasings: [
      { location: '', text: 'Remote. 5 years of research experience. Salary $150,000 to $170,000 a year.' },
      { location: 'Remote', text: '5 years of research experience. Base salary: $140k – $160k.' },
    ],
  },
  'a post of the kind that has no band': {
    want: ['no-band'],
    phrasings: [
      { title: 'Postdoctoral Researcher in Machine Learning', text: 'At a university in Portland. $68,000 a year.' },
      {
        title: 'PhD Student in Deep Learning',
        location: 'Vienna, Austria',
        text: 'At the university of technology. €2,500 a month.',
      },
      {
        title: 'Assistant Professor of Computer Science (Machine Learning)',
        text: 'University. Nine-month salary of $130,000.',
      },
      {
        title: 'Research Assistant in Machine Learning',
        text: 'At a university lab. You support research on new learning methods. $28 an hour.',
      },
      {
        title: 'Deep Learning Research Internship',
        text: 'You work on new methods with our researchers. $50 per hour.',
      },
    ],
  },
  'part time of a full-time amount': {
    want: ['within', 'mid'],
    phrasings: [
      '5 years of research experience. 0.6 FTE. $150,000 per year pro rata.',
      '5 years of research experience. Part-time (80%); full-time equivalent salary $160,000 a year.',
    ],
  },
};

describe.each(Object.entries(PAY))('%s', (_, { want: [verdict, level], phrasings }) => {
  test.each(phrasings.map((each) => (typeof each === 'string' ? { text: each } : each)))('%o', (listing) => {
    const comparison = answerTo(listing);
    expect(comparison.salary?.reason ?? comparison.salary?.verdict).toBe(verdict);
    if (level !== undefined) expect(comparison.level).toEqual(level);
  });
});

const REQUIREMENTS: [want: string, ...phrasings: (string | Listing)[]][] = [
  [
    'degree typical',
    'A PhD in computer science is required.',
    'You hold a Ph.D. in statistics or a related field.',
    'MS or PhD in computer science required.',
  ],
  [
    'languages typical',
    'Strong programming skills in Python.',
    'Fluency in R or Julia is expected.',
    'You write Python and C++ daily.',
  ],
  ['languages asks-other', 'Experience with C++ and Rust is required.', 'You are proficient in Java.'],
  [
    'frameworks typical',
    'Experience with PyTorch or JAX.',
    'Hands-on experience with TensorFlow.',
    'Knowledge of sklearn is a plus.',
  ],
  ['frameworks asks-other', 'Experience with JAX is required.'],
  [
    'publications typical',
    'A record of publications at top conferences.',
    'You have published at NeurIPS or ICML.',
    'First-author papers are a plus.',
  ],
  ['venues typical', 'You have published at NeurIPS or ICML.'],
  ['soft-skills typical', 'Excellent communication skills.', 'You are a team player.'],
  ['systems typical', 'Experience with AWS and Docker.', 'You know Git.'],
  ['experience guide-silent', 'At least 3 years of industry experience.'],
];

const requirementRows = REQUIREMENTS.flatMap(([want, ...phrasings]) =>
  phrasings.map((each) => [want, typeof each === 'string' ? { text: each } : each] as const),
);

describe('requirements of a company post', () => {
  test.each(requirementRows)('%s: %o', (want, { text }) => {
    const listing = {
      text: `You develop and publish new machine learning methods at a start-up. ${text} Please send your CV.`,
    };
    const rows = answerTo(listing).requirements.map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(rows).toContain(want);
  });
});
