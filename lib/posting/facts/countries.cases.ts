import type { FactCases } from '../cases';

/** What each rule on the country of the workplace must and must never read. */
export const cases = {
  'countries/location': {
    match: [
      [
        'US',
        '@ Denver, CO\nWe study ranking.',
        '@ Remote, US\nWe study ranking.',
        '@ Redwood City\nJoin.',
        '@ USA\nJoin.',
      ],
      ['GB', '@ London, GBR\nJoin.', '@ Leeds, UK\nJoin.'],
      [
        'CA',
        '@ Canada,United States\nJoin.',
        '@ London, Ontario\nJoin.',
        '@ USA, Canada\nJoin.',
        '@ Toronto, CA\nJoin.',
      ],
      ['IN', '@ Bengaluru, IND\nJoin.'],
      ['DE', '@ Berlin; Paris\nJoin.'],
    ],
    never: ['@ Cambridge\nWe are in Spain.', '@ Global\nRemote.', '@ Europe\nRemote.'],
  },
  'countries/title': {
    match: [['DE', '# Postdoc in vision, TU Dresden, Germany\nApply.']],
    never: ['# Postdoc in vision\nApply in Germany.', '# Researcher for us all, reading and writing\nApply.'],
  },
  'countries/company': {
    match: [
      ['NO', '& Norwegian Institute for Sea Ice\nApply.'],
      ['CH', '& EPFL\nApply.'],
      ['US', '& Stony Brook University\nApply.'],
    ],
    never: ['# Postdoc\nApply in Germany.', '& Halibut Labs\nWe sell to Spain.'],
  },
  'countries/claimed': {
    match: [['SE', '% {"countries":["SE"]}\nApply.']],
    never: ['Apply in Sweden.'],
  },
  'countries/labelled': {
    match: [
      ['PT', 'Location: Braga', 'Place of work: Lisbon, Portugal.'],
      ['IE', 'Location: Galway or Paris'],
      ['FR', 'Location: Galway or Paris'],
    ],
    never: ['The position is based in Porto.', 'Our customers are located in Spain.'],
  },
  'countries/stated': {
    match: [
      ['FR', 'Work from anywhere. We can hire in France.'],
      ['PT', 'The position is based in Porto.'],
      ['FR', 'You can be based in Paris or London.'],
      ['GB', 'You can be based in Paris or London.'],
      ['CA', 'We are hiring remotely across Canada and the United States.'],
      [
        'US',
        'We are hiring remotely across Canada and the United States.',
        'Candidates must be authorized to work in the United States.',
      ],
    ],
    never: [
      'Firms can hire in bulk.',
      'The company is headquartered in Oslo.',
      'Our customers are located in Spain.',
      'Please say who you ARE and what you like.',
    ],
  },
  'countries/opening': {
    match: [
      ['CA', '@ London\nThe post is based in London, Ontario.'],
      ['NO', 'The Norwegian Centre for Ice at a northern campus seeks a PhD student.'],
      ['SE', 'Uppsala University invites applications for a postdoc.'],
    ],
    never: [
      'A Dutch and Danish speaking group seeks a PhD student.',
      'Backed by investors from Paris, we seek a scientist.',
    ],
  },
  'countries/address': {
    match: [['NL', 'Read more at https://www.example-lab.nl/jobs today.'.replace('example-lab', 'lab-aan-zee')]],
    never: ['Read more at https://www.euraxess.de/jobs today.', 'See https://model-zoo.ai/ today.'],
  },
  'countries/mentions': {
    match: [['FI', 'Winters in Finland are long. You will like Finland.']],
    never: ['We compare Spain with Italy.', 'Our offices in Peru are closed.'],
  },
} satisfies FactCases<'countries'>;
