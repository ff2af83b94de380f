import type { Term } from '../terms';

/** Words for papers and for having written them; the recognizer tells a demand from a duty, a boast or a list to send. */
export const PUBLICATION_CUES: readonly Term[] = [
  {
    kind: 'publication',
    id: 'publication',
    forms: [
      'publication',
      'publication record',
      'publication track record',
      'publishing record',
      'research record',
      'record of publication',
      'scholarly record',
      'publication list',
      'bibliography',
    ],
  },
  {
    kind: 'publication',
    id: 'paper',
    forms: [
      'paper',
      'research paper',
      'journal article',
      'articles',
      'journal paper',
      'conference paper',
      'scientific article',
      'research article',
      'peer-reviewed article',
      'first-author',
      'first-authored',
      'lead author',
      'co-author',
      'co-authored',
      'authored',
      'authorship',
    ],
  },
  {
    kind: 'publication',
    id: 'published',
    forms: [
      'published',
      'publishing',
      'publish',
      'publishes',
      'have published',
      'peer-reviewed',
      'scholarly output',
      'research output',
      'scientific output',
      'scholarship record',
      'scholarly productivity',
    ],
  },
];
