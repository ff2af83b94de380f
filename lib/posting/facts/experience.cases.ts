import type { FactCases } from '../cases';

export const cases = {
  'experience/years': {
    match: [
      [
        { min: 1, max: null, kind: 'any' },
        'Qualifications\n• BS/BA and 5 years of relevant experience -OR-\n• MS/MA and 3 years of relevant experience -OR-\n• PhD with 1 year of relevant experience',
      ],
      [{ min: 7 }, 'Requirements\n- 7+ years with large-scale recommender systems'],
      [{ min: 3, max: null }, '3 years or more of research or development in speech processing'],
      [{ min: 0, max: 2 }, '0–2 years of experience (fresh graduates are welcome)'],
      [
        { min: 5, max: null },
        'Requirements:\n- 5+ years of experience in machine learning',
        'At least five years of research experience are needed.',
        'You have a minimum of 5 years working on speech models.',
        'Extensive experience (5+ years) with recommender systems',
        'Requirements\n5 or more years of hands-on experience with training networks',
        'You bring five (5) years of industry experience.',
        'Experience: 5 years',
      ],
      [
        { min: 3, max: 5 },
        '3-5 years of relevant work experience',
        'You bring between 3 and 5 years of experience in data science.',
        'Requirements: 3 to 5 years’ experience in research',
      ],
      [
        { min: 2 },
        'Requirements: PhD + 2 years, or MS + 5 years of applied work',
        'Required qualifications\n- Bachelor’s degree in statistics, engineering, or a related field AND 6+ years of related experience (e.g., analytics)\n- OR Master’s degree in statistics or a related field AND 4+ years of related experience\n- OR doctorate in statistics, or a related field AND 2+ years of related experience\n- OR equivalent experience',
        'Required qualifications\n- Doctorate in statistics, or related field AND 2+ year(s) related experience OR Master’s degree in statistics, or related field AND 4+ years related experience',
        'BS and 5 years of experience, or PhD and 2 years of experience',
      ],
      [
        { min: 2, kind: 'postdoctoral' },
        'Two or more years of postdoctoral experience are required.',
        'At least 2 years of post-PhD research experience',
      ],
      [{ min: 6, kind: 'industry' }, 'Requirements:\n- 6+ years of industry experience'],
      [{ min: 1.5, max: null }, 'At least 18 months of experience in a research laboratory'],
    ],
    never: [
      'Applications are invited for a fixed term (3 years) Research Fellow/Senior Research Fellow in learning.',
      'The residency is a twelve-month research role for people from other fields.',
      'Applicants must not have resided in Norway for more than 12 months in the last 3 years.',
      'About us\n- 10+ years with the same customers',
      'You may not have carried out your main activity (work, studies, etc.) in Spain for more than twelve months before the start of your employment.',
      'An MSc in physics plus two years of industry experience; or a PhD in physics.',
      'Requirements\n- The grant supports up to two years of training.',
      'For Full Professor level appointments, 7 years of related experience is required.',
      'We have over 15 years of experience in building search engines.',
      'The contract runs for 3 years.',
      'This is a 2-year postdoctoral position.',
      'Applicants must be at least 18 years of age.',
      'Over the last 5 years our lab has worked on graph learning.',
      'A PhD, or a master and 3 years of experience.',
      '5 years of experience is a plus.',
      'PhD or 4 years of experience in industry',
      'You get 30 days of vacation a year and one year of parental leave.',
      'The position is funded for four years with a possible extension.',
    ],
  },
  'experience/form': {
    match: [
      [{ min: 1, max: 4 }, 'Research Field Engineering Years of Research Experience 1 - 4 Additional Information'],
      [{ min: 5, max: null }, 'Years of Research Experience: 5'],
    ],
    never: ['Years of Research Experience None', 'Years of Research Experience and a PhD are needed.'],
  },
  'experience/since-degree': {
    match: [
      [{ min: null, max: 4, kind: 'since-phd' }, 'A PhD (completed in the last 4 years) in statistics is required.'],
      [
        { min: null, max: 5, kind: 'since-phd' },
        'Minimum qualifications\n• PhD in Computing Science, within five years of starting the position',
      ],
      [{ min: null, max: 5, kind: 'since-phd' }, 'Recent PhD (typically completed within the last 0-5 years)'],
      [
        { min: null, max: 3, kind: 'since-phd' },
        'The PhD must have been obtained no more than three years before the application.',
        'Up to 3 years of experience since the PhD',
        'The doctoral degree was awarded within the last 3 years.',
      ],
      [
        { min: null, max: 4, kind: 'since-degree' },
        'Applicants have completed less than 4 years of research experience since their master degree.',
      ],
      [{ min: null, max: 4, kind: 'career' }, 'Applicants must be in the first four years of their research careers.'],
    ],
    never: [
      'Applicants must not have lived in the country for more than 12 months in the 3 years before recruitment.',
      'The group has published forty papers in the last four years.',
      'Complete a PhD thesis within 4 years.',
      'The PhD takes up to 4 years.',
      'The doctorate is funded for at most 3 years.',
    ],
  },
} satisfies FactCases<'experience'>;
