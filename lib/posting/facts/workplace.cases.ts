import type { FactCases } from '../cases';

/** What each rule on the place of work must and must never read. */
export const cases = {
  'workplace/location': {
    match: [
      ['remote', '@ Remote, Portugal\nWe study ranking.', '@ Denver or remote\nWe study ranking.'],
      ['hybrid', '@ Lyon (hybrid)\nWe study ranking.'],
      ['onsite', '@ Porto - On-site\nWe study ranking.'],
    ],
    never: ['@ Porto\nThis is a remote position.', '@ Porto office\nWe study ranking.'],
  },
  'workplace/title': {
    match: [['remote', '# Speech Scientist (Remote)\nWe study speech.', '# Fully remote ML researcher\nJoin.']],
    never: ['# PhD student in remote sensing\nWe study forests.', '# Hybrid imaging scientist\nWe build scanners.'],
  },
  'workplace/claimed': {
    match: [['remote', '% {"workplace":"remote"}\nWe study ranking.']],
    never: ['This role is remote.'],
  },
  'workplace/label': {
    match: [
      ['onsite', 'Work mode: WFO (all 5 days)'],
      ['remote', 'Remote within Canada\nWe forecast floods.'],
      [
        'remote',
        'Location: Remote (Europe)',
        'Fully remote',
        'Work type: remote',
        '$150K/yr - $190K/yr, Remote\nWe study speech.',
      ],
      [
        'hybrid',
        '$166.5K/yr - $273K/yr, Hybrid (onsite Tues-Thurs)\nWe study learning.',
        'Full-time · Leeds · Hybrid\nWe study ranking.',
      ],
      ['hybrid', 'Workplace type: remote-first hybrid', 'Workplace type: Hybrid', 'Location: Leeds, hybrid'],
      ['onsite', 'Location (on-site): Tallinn'],
    ],
    never: [
      'Each recruiter can tell you the range for your location if the role can be performed remotely.',
      'Collaborate in person and remotely with partners.',
      'You are based in our lakeside home on Campus East, a modern working environment.',
      'Remote in Canada are the lakes that we map with drones and learned models of depth.',
      'Topics: remote sensing, hybrid models',
      'Location: Tallinn. You will build remote control systems.',
    ],
  },
  'workplace/tag': {
    match: [
      ['hybrid', 'Our plan pays for lunch. #LI-Hybrid'],
      ['remote', '#LI-REMOTE'],
    ],
    never: ['See linkedin.com/in/hybrid for more.', '#LI-XY2'],
  },
  'workplace/days': {
    match: [
      [
        'hybrid',
        'Two days a week at our Mile-Ex office are expected.',
        'Work: Office 3 days + Remote 2 days',
        'Our office lies by the river, where the whole team works side by side on at least three days a week.',
      ],
      [
        'hybrid',
        'We meet in the office three days a week.',
        'You are expected in person in our Oslo office 2-3 days per week.',
        'You may work from home two days a week.',
      ],
      [
        'onsite',
        'The team works in person at the lab five days a week.',
        'Expect to be in the office 4 days per week.',
      ],
    ],
    never: [
      'Our office is cleaned by a robot.',
      'Lab meetings are held two days a week.',
      'Backups run on a remote server five times a week.',
    ],
  },
  'workplace/stated': {
    match: [
      ['hybrid', 'We are a remote-first hybrid company.'],
      [
        'hybrid',
        "The role is eligible for hybrid working. Applicants meet the UK Home Office's English requirements.",
        'We may agree to part-time remote work.',
      ],
      ['hybrid', 'You may work partly from home.', 'Part of the work can be done from home.'],
      [
        'remote',
        'This position is fully remote.',
        'We are a remote-first company with people in nine countries.',
        'You can work remotely from any EU country.',
        'We are hiring remotely across Latin America.',
        'The job can be remote or at our Riga office.',
      ],
      [
        'hybrid',
        'We follow a hybrid working model.',
        'Flexible remote working arrangements are available to group members.',
        'There is the possibility of teleworking.',
        'The role is hybrid and tied to our Leipzig office.',
      ],
      [
        'onsite',
        'All roles are in person in Chicago.',
        'We are an in-office company.',
        'This is an on-site role in Haifa.',
        'This role is not remote.',
      ],
    ],
    never: [
      "You will need to satisfy the UK Home Office's English language requirements.",
      'We have an office in Rome.',
      'The sensors stand far away from home networks.',
      'You will analyse remote sensing images of glaciers.',
      'We develop hybrid models that join physics and learning.',
      'The campus has an on-site gym and nursery.',
      'You will support remote teams of customers.',
      'Candidates are invited to an onsite interview.',
      'We pay a home office stipend.',
      'Your home office is located at the campus of the faculty of engineering.',
      'You will remotely operate vehicles as part of the role.',
      'You work on agents, rules or hybrid patterns for retrieval.',
      'Apply at https://www.remotejobs.example/apply/42.',
    ],
  },
} satisfies FactCases<'workplace'>;
