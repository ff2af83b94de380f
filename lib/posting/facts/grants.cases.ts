import type { FactCases } from '../cases';

export const cases = {
  'grants/win': {
    match: [
      [
        true,
        'The professor supervises candidates and acquires European grants.',
        'You teach units and bring in grants.',
        'The appointee obtains research funding.',
      ],
      [true, 'Duties\n- Serve as principal or co-investigator on proposals and brief sponsors'],
      [
        true,
        'Duties:\n- Manuscripts, conference talks, proposal sections',
        'Preparing manuscripts, abstracts and sections of NIH proposals',
      ],
      [
        true,
        'You will apply for external funding.',
        'Duties:\n- Writing grant proposals',
        'The willingness to acquire third-party funds is expected.',
        'Candidates have a proven record of winning competitive research grants.',
        'You receive no teaching at first and are expected to win research grants.',
        'You contribute to the preparation of research funding applications.',
        'Tasks: support the group in writing project proposals for national funding bodies',
      ],
    ],
    never: [
      'The principal investigator on the project is a chemist.',
      'Reviews of proposals for new features',
      'The position is funded by an ERC grant.',
      'Describe what you intend to pursue in the second half of the grant.',
      'We have raised $40 million in Series B funding.',
      'You receive stock option grants.',
      'The studentship includes a maintenance grant.',
      'The successful candidate will benefit of a research grant for travel.',
      'Holders of a national research grant are paid by the funder.',
      'Applicants submit a research proposal of two pages.',
      'Candidates may bring their own funding.',
    ],
  },
} satisfies FactCases<'grants'>;
