import type { FactCases } from '../cases';

const closes = { date: '2027-01-15', kind: 'closes' } as const;

export const cases = {
  'deadline/closes': {
    match: [
      [{ date: '2027-06-29', kind: 'closes' }, 'The application deadline is midnight (23.59) Tuesday, June, 29, 2027.'],
      [{ date: '2027-01-11', kind: 'closes' }, 'Last application date: 11.Jan.2027 11:59 PM CET.'],
      [{ date: '2027-01-20', kind: 'closes' }, 'Application Deadline 20 Jan 2027 - 12:00 (Europe/Bratislava)'],
      [
        closes,
        'Application deadline: 15 January 2027',
        'Deadline for applications is January 15, 2027.',
        'Closing date: 15/01/2027',
        'Closing Date: Friday 15 January 2027',
        'The closing date for receipt of applications is 5 pm on 15th January 2027.',
        'Deadline: 2027-01-15 23:59 CET',
        'Application deadline\n15.01.2027',
        'End of advertisement period\n15 January 2027\nContract type\nFixed term',
        '**Deadline:** 15 Jan 2027',
        'Applications close on 15 January 2027 at midnight.',
        'Applications received by January 15, 2027 will receive full consideration.',
        'For full consideration, apply by January 15th, 2027; the position is open until filled.',
        'Last day to apply: 15-Jan-2027',
        'Your application must arrive no later than 15 January 2027.',
        'The vacancy closes on the 15th of January 2027.',
        'Priority deadline: January 15, 2027. Review continues afterwards.',
        '@ Berlin, Germany\nBewerbungsfrist: 15.01.2027',
        'This vacancy expires on 15 January 2027.',
        'The application window is expected to end on 01/15/2027.',
        'We look forward to your application by 15 January 2027.',
      ],
      [
        { date: '2027-03-04', kind: 'closes' },
        '@ Boston, United States\nDeadline: 03/04/2027',
        '@ Leeds, United Kingdom\nDeadline: 04/03/2027',
        'Deadline: 04.03.2027',
      ],
    ],
    never: [
      'Deadline: 15 January',
      'We work to tight deadlines; the project started on 15 January 2027.',
      'Duration: 24 months with a start date no later than July 1, 2027.',
      'Deadline: 03/04/2027',
      'The conference deadline is early. Start date: 1 March 2027.',
      'Review of applications begins on January 15, 2027.',
      'Published on 15 January 2027. No deadline is set.',
    ],
  },
  'deadline/apply-by': {
    match: [
      [{ date: '2026-12-10', kind: 'closes' }, 'Write to the lab by 10 December 2026 with your CV.'],
      [
        closes,
        'Send your CV and a letter to the group by 15 January 2027.',
        'Please submit everything before 15 January 2027, 12:00 (CET).',
        'Apply from 1 December 2026 to 15 January 2027.',
        'Please apply through the portal before 15 January 2027.',
        'Applications may be sent until January 15, 2027 to the address below.',
        'Apply on the web site by **15 January 2027** to be considered.',
        'Timeline\n- 15 January 2027: Applications close',
        'Candidates are asked to upload their documents by 15 January 2027, 23:59 CET.',
      ],
    ],
    never: [
      'Applicants must have completed their PhD by 15 January 2027.',
      'Candidates will be informed by 15 January 2027.',
      'You apply your skills before 15 January.',
      'The successful applicant will start by 15 January 2027.',
    ],
  },
  'deadline/until-filled': {
    match: [
      [{ date: 'rolling', kind: 'until-filled' }, 'We fill positions continuously, so do not wait.'],
      [
        { date: 'rolling', kind: 'until-filled' },
        'The position remains open until filled.',
        'Applications are reviewed on a rolling basis.',
        'We accept applications until the post is filled.',
        'The search goes on until a suitable candidate has been chosen.',
        'There is no fixed deadline for this call.',
        'Deadline: open until filled',
        'Review of applications begins on January 15, 2027 and continues until the position has been filled.',
      ],
    ],
    never: [
      'We fill gaps in the data continuously.',
      'Earlier rounds: October 2023 (till 2026 - candidates have been selected).',
      'The forms are to be filled in.',
      'We improve our models on an ongoing basis.',
      'Rolling stock data',
      'Stay until the job is a success.',
    ],
  },
  'deadline/review-begins': {
    match: [
      [
        { date: null, kind: 'review-begins', reviewBegins: '2027-01-15' },
        'Review of applications will begin on January 15, 2027.',
        'Screening of applications begins 15 January 2027.',
        'Shortlisting starts on 15 January 2027.',
      ],
    ],
    never: ['A code review begins every Monday.', 'Applications are due on 15 January 2027.'],
  },
  'deadline/structured': {
    match: [
      [
        closes,
        '% {"validThrough":"2027-01-15"}\nApply on our site.',
        '% {"validThrough":"2027-01-15"}\nOpen until filled.',
      ],
    ],
    never: ['% {"validThrough":"2027-01-15"}\nClosing date: 10 January 2027', 'Apply on our site.'],
  },
} satisfies FactCases<'deadline'>;
