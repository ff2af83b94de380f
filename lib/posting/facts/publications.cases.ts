import type { FactCases } from '../cases';

export const cases = {
  'publications/record': {
    match: [
      [{ asked: 'preferred' }, '[Want] Ph.D.; papers accepted at international conferences'],
      [
        { asked: 'required', count: null },
        'Requirements:\n- Strong publication record in leading venues',
        'Applicants must show a track record of publications in peer-reviewed journals.',
        'Requirements:\n- First-author publications at NeurIPS or ICML',
        'You have published papers in good conferences.',
        'Proven record of research publications is required.',
        'A record of publications at NeurIPS or ICML.',
      ],
      [
        { asked: 'preferred', count: null },
        'Publications at ICML or NeurIPS are a plus.',
        'Papers at conferences such as CoRL or ICRA are desirable.',
        'Nice to have:\n- Papers published at CVPR',
        'Preferably you have publications in the field.',
        'A strong publication record is desirable.',
      ],
      [
        { asked: 'required', count: 2 },
        'At least two peer-reviewed papers.',
        'Requirements:\n- Two or more publications in top-tier conferences',
      ],
      [
        { asked: 'required', count: 10 },
        'At least 10 first-author papers in CVPR or ICCV are required.',
        'Requirements: ten peer-reviewed papers.',
      ],
      [{ asked: 'preferred', count: 1 }, '1-2 publications are an advantage.'],
    ],
    never: [
      "You'd co-author papers for ACL or CoNLL.",
      'You run experiments and co-author the resulting papers.',
      'Candidates with a bachelor’s degree and an exceptional publication record may be considered.',
      'You will publish your results in journals.',
      'Publish in leading venues and present at conferences.',
      'Please send a CV and a list of publications.',
      'Our papers have been published in Nature.',
      'You read and implement research papers.',
      'The findings will lead to publications.',
      'Writing of scientific publications and reports',
      'The vacancy was published on our website.',
      'You read papers from conferences such as ICML and try them out.',
    ],
  },
} satisfies FactCases<'publications'>;
