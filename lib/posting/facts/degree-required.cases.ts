import type { FactCases } from '../cases';

export const cases = {
  'degree-required/asked': {
    match: [
      [
        'bachelor',
        'Minimum Qualifications:\n• BS/BA and 5 years of relevant experience -OR-\n• PhD with 1 year of relevant experience',
        "You meet our entry requirements (Honours first class or a Master's with a thesis).",
        "Required\n• Bachelor's Degree in Statistics or related field AND 6+ years related experience\n• Master's Degree in Statistics or related field AND 4+ years related experience\n• Doctorate in Statistics or related field AND 3+ years related experience",
      ],
      [
        'master',
        'Requirements\n- M.S. or Ph.D in CS\n- 3+ years of experience (Ph.D. period recognised as experience)',
      ],
      [
        'phd',
        'You teach in the bachelor and master courses in computer science. A doctorate is required.',
        'Attach your BSc and MSc transcripts. Applicants hold a PhD in physics.',
        'Desired level of education: Doctorate',
      ],
      [
        'bachelor',
        "A bachelor's degree is essential, a master's is optional.",
        'A PhD in statistics, or 4 years of research experience. A Bachelor’s degree is required.',
      ],
      [
        'phd',
        'Candidates must hold a PhD in computer science or a neighbouring field.',
        'Requirements:\n- Ph.D. in statistics',
        'The position requires a doctoral degree in physics.',
        'You have completed a doctorate in machine learning.',
        'A terminal degree in a quantitative discipline is required.',
        'We are looking for a post-doc who has been awarded a PhD in robotics.',
        'Currently enrolled in a PhD in computer science.',
        'QUALIFICATIONS\nDPhil/PhD in mathematics, obtained before the start of the contract',
      ],
      [
        'master',
        'You hold a Master’s degree in informatics.',
        'Applicants need an M.Sc. in applied mathematics or similar.',
        'Requirements:\n- MS or PhD in Computer Science',
        'PhD or Master in electrical engineering',
        "Minimum qualifications\n* Master's degree, PhD preferred",
        'An advanced degree in statistics is required.',
        '# PhD position in vision\nWe offer a PhD position. A Master of Science degree in engineering is required. Those who hold a PhD are not eligible.',
      ],
      [
        'bachelor',
        "Bachelor's, Master's or PhD in computer science",
        'Required qualifications\n- Bachelor’s degree in statistics and 6 years of experience\n- OR Master’s degree in statistics and 4 years of experience\n- OR doctorate in statistics and 2 years of experience',
        'At a minimum, we’d like you to have\n- Bachelor’s degree in computing\n\nIt’s preferred if you have\n- Master’s or PhD, preferably in learning theory',
        'Applicants should have at least an upper second-class honours degree.',
        'Minimum requirements: BS degree in engineering and five years of work, or MS and three years.',
        'BSc required, MSc preferred.',
      ],
    ],
    never: [
      "Most of our researchers don't have a PhD.",
      'Our head has a bachelor in law.',
      'You teach courses of the department and of the Erasmus Mundus Research Master in language.',
      'The founder holds a master’s degree in physics from Graz.',
      'The student will be enrolled in the graduate school of the cluster.',
      'The fund supports candidates of a Higher Degree by Research.',
      'You teach courses at the bachelor and master level.',
      'Send transcripts of your bachelor and master studies.',
      'The post serves your own academic qualification (doctorate).',
      'You will supervise PhD students and master theses.',
      'We offer bachelor programmes in informatics and master programmes in data science.',
      'Our team of 40 PhDs builds search engines.',
      'The work leads to a PhD degree from the university.',
      'A PhD is a plus.',
      'The founder, Jane Roe, Ph.D., started the firm in 2012.',
      'The project combines MS and NMR data of proteins.',
      'Our offices are in Boston, MA and New York.',
      'The model fits the data to a high degree.',
      'Four years of experience in the car industry (or a PhD).',
    ],
  },
  'degree-required/or-experience': {
    match: [
      [
        'phd',
        'You hold a PhD in physics, or have 3+ years of research experience in industry.',
        'A PhD or equivalent practical experience is required.',
      ],
      ['bachelor', 'Requirements\n- PhD, or four years of research\n- Bachelor’s degree or equivalent experience'],
    ],
    never: ['A PhD and four years of experience are required.', 'A master’s or a PhD in statistics is required.'],
  },
  'degree-required/unlevelled': {
    match: [
      [
        'bachelor',
        'You have a degree in physics, mathematics or a similar subject.',
        'Applicants hold a university degree in a technical field.',
      ],
    ],
    never: [
      'A high degree of autonomy is expected.',
      'An associate degree in computer science is required.',
      'This is a degree programme of two years.',
      'Robots with six degrees of freedom.',
      'No degree is needed.',
    ],
  },
  'degree-required/thesis-call': {
    match: [
      ['bachelor', '# Bachelor or Master thesis in graph learning\nWe offer topics for motivated students.'],
      ['master', '# Master thesis: pruning of vision models\nStart any time.'],
    ],
    never: ['# PhD position\nYou supervise bachelor and master theses.', 'The group has several master students.'],
  },
  'degree-required/none': {
    match: [
      ['none', "We do not require any particular degree. Most of our researchers don't have a PhD."],
      [
        'none',
        'No degree required: show us what you built.',
        'A degree is not required for this role.',
        'You do not need a degree to apply.',
        'No formal education required.',
      ],
    ],
    never: ['A degree is required.', 'There is no degree programme attached to this post.'],
  },
} satisfies FactCases<'degreeRequired'>;
