import type { FactCases } from '../cases';

export const cases = {
  'materials/asked': {
    match: [
      [
        'writing-sample',
        'Upload your CV, a covering letter and two examples of your papers.',
        'Submit a CV, a letter and up to three recent papers.',
      ],
      ['transcripts', 'Apply by e-mail with curriculum vitae and certificate of qualifications.'],
      ['cover-letter', 'A cover letter is required.', 'Send us your CV and a one-page letter that tells us why.'],
      [
        'cv',
        'Please send your CV to the address below.',
        'How to apply\n- Curriculum vitae',
        'Apply with your resume.',
        'Applications should include a curriculum vitae and a list of publications.',
      ],
      [
        'cover-letter',
        'Please upload a cover letter and your CV.',
        'The application must contain a letter of motivation.',
        'Submit a CV and a statement of purpose.',
        'Curriculum Vitae Motivation Letter Transcript of Records',
      ],
      [
        'research-statement',
        'Submit a CV, a research statement and a teaching statement.',
        'Applications consist of a research plan and a CV.',
        'Include a CV, a statement of future research and teaching interests, and the names of two referees.',
      ],
      [
        'teaching-statement',
        'Submit a CV, a research statement and a teaching statement.',
        'Please include a statement of teaching philosophy.',
      ],
      ['diversity-statement', 'Applicants submit a CV, a cover letter and a diversity statement.'],
      [
        'references',
        'Send a CV and the names of two referees.',
        'Applications include three letters of recommendation.',
        'Please provide contact details of three references.',
      ],
      ['transcripts', 'Attach your transcripts and a CV.', 'Upload copies of degree certificates and a CV.'],
      ['publication-list', 'Include a CV and a list of publications.'],
      [
        'writing-sample',
        'Applicants submit a CV, a cover letter and a writing sample.',
        'Send a CV, a letter and copies of selected publications.',
      ],
      ['portfolio', 'Send us your CV and a link to your GitHub profile.'],
    ],
    never: [
      'Letters of recommendation are not needed at this stage of the application.',
      'Where to apply: send an e-mail. Website for additional job details',
      'Apply if you want to research vision-language models.',
      'You work on CV and NLP models.',
      'We send patches that touch NLP, CV, time series and audio.',
      'Apply soon. Further information might be requested from shortlisted applicants (such as letters of recommendation and transcripts).',
      'To apply, please read my research statement first.',
      'Quote the reference number in your email.',
      'Our portfolio holds forty companies.',
      'Visit our website to learn more.',
      'You write your thesis in our group.',
      'A cover letter is optional.',
      'A high grade in mathematics is expected, and strong motivation.',
      'Please do not send letters of reference.',
      'Retrieval with reference resolution and search.',
      'Requirements\n- Publications at NeurIPS or ICML',
    ],
  },
} satisfies FactCases<'materials'>;
