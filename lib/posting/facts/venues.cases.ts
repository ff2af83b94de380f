import type { FactCases } from '../cases';

export const cases = {
  'venues/named': {
    match: [
      ['EMNLP', 'Papers at ACL/EMNLP.'],
      [
        'NeurIPS',
        'Papers at NeurIPS are expected.',
        'You have presented at NIPS.',
        'First-author work in Advances in Neural Information Processing Systems.',
      ],
      [
        'ICML',
        'Publications at ICML/ICLR are a plus.',
        'Published at the International Conference on Machine Learning.',
      ],
      [
        'TPAMI',
        'Articles in IEEE Transactions on Pattern Analysis and Machine Intelligence.',
        'Work accepted by TPAMI or IJCV.',
      ],
      ['ACL', 'Papers at *ACL venues.'],
    ],
    never: [
      'Meet us at NeurIPS in December.',
      'We will be at ICML this summer.',
      'You publish at leading conferences.',
      'References\n[1] A. Writer and B. Author. A title of a paper. In Proceedings of ICML, pages 10-20, 2019.',
    ],
  },
  'venues/ambiguous': {
    match: [
      ['ACL', 'Publications at venues such as EMNLP and ACL.', 'Strong record of papers (ACL or similar conferences).'],
      ['Nature', 'You publish in journals such as Nature and Science.', 'At least one article published in Nature.'],
      ['Science', 'Papers in Nature, Science or Cell.', 'A first-author publication in Science.'],
      ['CHI', 'You publish at CHI and similar conferences.'],
      ['KDD', 'Publications in KDD, WWW or SIGIR.'],
      ['WWW', 'Publications in KDD, WWW or SIGIR.'],
      ['RSS', 'Papers at CoRL, RSS or ICRA.'],
      ['COLT', 'Theory papers at COLT or ALT are expected.'],
      ['COLM', 'Publications at ICLR, COLM or ACL.'],
    ],
    never: [
      'You enjoy the nature of the work.',
      'Nature lovers will like our campus.',
      'A degree in Computer Science is required.',
      'Faculty of Science, Department of Physics.',
      'The Nature Conservancy publishes a journal.',
      'The School of Science and Technology publishes its papers online.',
      'Apply at WWW.EXAMPLE.ORG before the date.',
      'Subscribe to our RSS feed for news.',
      'Patients after an ACL injury take part in the study.',
      'Rotation of ACL rules in the firewall.',
      'A chi-square test (CHI) is computed.',
      'COLT technology drives our trucks.',
    ],
  },
} satisfies FactCases<'venues'>;
