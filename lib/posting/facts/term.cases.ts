import type { FactCases } from '../cases';

export const cases = {
  'term/tenure-track': {
    match: [
      [
        'permanent',
        'A W2 tenure-track professorship is open.',
        'Scholars are invited to apply for a tenured professorship.',
        'A full professor with tenure is sought.',
      ],
      [
        'permanent',
        'We invite applications for a tenure-track assistant professorship.',
        '# Assistant Professor (Tenure Track) of Statistics\nJoin the department.',
        'This is a tenured position at the rank of associate professor.',
        'The seven-year tenure track begins in August.',
      ],
    ],
    never: [
      'Our tenured professors teach in English.',
      'This is a non-tenure-track teaching post.',
      'The scheme gives no direct pathway to a tenure-track appointment.',
      'You will work with tenured faculty members.',
      'Long tenure of our staff',
    ],
  },
  'term/permanent': {
    match: [
      [
        'permanent',
        'Academic Level B, continuing.',
        'A continuing Level B position in deep learning.',
        'This position is full time and open-ended.',
        'We wish to fill a permanent lectureship.',
      ],
      ['permanent', 'Tenure: Indefinite, full-time', 'Indefinite appointment'],
      ['permanent', '[Employment type] Regular employee (trial period: 3 months)'],
      [
        'permanent',
        'This is a permanent position.',
        'Contract: permanent, full time',
        'We offer an open-ended contract.',
        'The post is offered on a permanent basis.',
        'Vertrag: unbefristet',
        'Type of contract: CDI',
        'Indefinite employment from 1 May.',
      ],
    ],
    never: [
      'Continuing education is offered to all.',
      'The future of the method is indefinite.',
      'Our regular employees meet on Mondays.',
      'Permanent residents may apply.',
      'The contract may become permanent.',
      'A non-permanent position',
      'Open-ended research questions',
      'with the possibility of a permanent position',
    ],
  },
  'term/fixed-term': {
    match: [
      [
        'fixed-term',
        'The post is fixed-term and full time.',
        'A temporary contract is offered.',
        '# Research Associate (Fixed Term)\nJoin us.',
        'You will be employed for the duration of your doctoral studies.',
        'Die Stelle ist befristet.',
      ],
    ],
    never: ['Mid-term and long-term goals', 'Temporary files are removed.', 'The post is not fixed-term.'],
  },
  'term/length': {
    match: [
      [
        'fixed-term',
        'The contract is limited to two years.',
        'A 24-month postdoctoral position',
        'The scholarship runs for four years.',
        'Initial appointment is for one year, renewable.',
      ],
    ],
    never: [
      '3 years of experience',
      'A four-year degree is needed.',
      'In the last 24 months we grew.',
      'After two years you may lead a project.',
    ],
  },
  'term/end-date': {
    match: [
      ['fixed-term', 'The contract ends on 31 December 2028.', 'Funding for the post is secured until 30 June 2028.'],
      ['fixed-term', 'The positions are initially limited to 2028/2029 and may be extended.'],
    ],
    never: [
      'The salary range for this position is effective from 1 January 2027 through 31 December 2027.',
      'Applications for the position are open until 31 December 2026.',
      'The project started on 31 December 2024.',
      'The position paper is limited to 2000 words.',
    ],
  },
  'term/internship': {
    match: [
      [
        'internship',
        '# Machine Learning Research Intern\nWork with us.',
        '# AI Internship, Summer 2027\nJoin.',
        'This is a paid internship in our laboratory.',
        'A 6-month internship on diffusion models',
        'This is a 12-week internship in the summer.',
      ],
    ],
    never: [
      'Earlier internships are a plus.',
      'Experience from an earlier summer internship is welcome.',
      '# International Research Fellow\nJoin.',
      'Internship experience in a laboratory',
      '# Internal Auditor\nJoin.',
    ],
  },
  'term/structured': {
    match: [['fixed-term', '% {"term":"fixed-term"}\nJoin our group.']],
    never: ['% {"term":"fixed-term"}\nThis is a permanent position.', 'Join our group.'],
  },
} satisfies FactCases<'term'>;
