import type { FactCases } from '../cases';

export const cases = {
  'salary/cued': {
    match: [
      [
        { min: 2541, max: 3247, currency: 'EUR', unit: 'month' },
        'You receive a gross monthly salary ranging from € 2.541,- (first year) to € 3.247,- (fourth year).',
      ],
      [
        { min: 111400, max: 176100, currency: 'USD', unit: 'year' },
        'Annual Salary Range: Minimum: USD $111,400.00/Yr. Maximum: USD $176,100.00/Yr.',
      ],
      [
        { min: 2500, max: 3000, currency: 'EUR', unit: 'month' },
        'A typical starting salary is EUR 2,500 per month, and it rises to about EUR 3,000.',
        'The monthly salary starts at EUR 2,500 and reaches EUR 3,000 towards the end.',
      ],
      [
        { min: 3059, max: 3881, currency: 'EUR', unit: 'month' },
        'You will receive a starting salary of €3,059 gross per month based on a 38-hour working week, which will increase to €3,881 in the fourth year.',
        'Your salary will be €3,059 gross per month in the first year and will increase to €3,881 in the final year.',
        'Your salary will be a minimum of € 3.059,- gross per month in the first year and a maximum of € 3.881,-.',
      ],
      [
        { min: 4061.5, max: null, currency: 'EUR', unit: 'month' },
        'The salary is a minimum of currently EUR 4,061.50/month gross for 40 hours a week.',
      ],
      [
        { min: 76_173, max: 102_570, currency: 'AUD', unit: 'year' },
        'Salary: Level A from AU$76,173 - $102 570p.a., plus superannuation',
      ],
      [{ min: 4140, currency: 'EUR', unit: 'month' }, 'The salary is 4140.- EUR/month, with a holiday bonus.'],
      [
        { min: 17_400, currency: 'GBP', basis: 'stipend' },
        'Stipends are valued £17,400 per annum.',
        'A scholarship worth £17,400 a year.',
      ],
      [
        { min: 61_000, currency: 'CAD', unit: 'year' },
        '@ Toronto, Canada\nValue & Duration\nCDN $61,000 for one year, plus benefits.',
      ],
      [{ min: 1_550, currency: 'EUR', unit: 'month' }, 'A monthly grant of about 1,550 EUR is paid.'],
      [{ min: 550_000, currency: 'ZAR' }, 'Salary: R 550,000', 'Salary: R550 000 per annum'],
      [
        { min: 384_000, currency: 'JPY', unit: 'month' },
        'The monthly base salary is 327,200 JPY for postdocs, and 384,000 for scientists.',
      ],
      [
        { min: 39_700, currency: 'AUD' },
        '# Macquarie University: PhD in vision\nThe stipend is $39,700 per annum for four years.',
        'The stipend is $39,700 per annum. Write to office@uni.edu.au for details.',
      ],
      [
        { min: 5_000_000, max: 5_000_000, currency: 'USD', unit: 'year' },
        'Salary: $5,000,000 per year',
        'An annual salary of $5,000,000.',
      ],
      [
        { min: 95_000, max: 118_500, currency: 'USD', unit: 'year' },
        'Salary: $95,000 - $118,500 per year',
        'The pay range for the post is $95,000 to $118,500.',
        'Compensation range $95,000.00–$118,500.00 annually, plus equity',
        'We pay between $95,000 and $118,500 a year, depending on experience.',
        'Base pay: **$95,000** - **$118,500** USD',
        'Annual salary: 95,000 - 118,500 USD',
        'Salary $95k–$118.5k',
        'Salary range\n$95,000/yr - $118,500/yr',
      ],
      [
        { min: 38_500, max: 38_500, currency: 'GBP', unit: 'year' },
        'A salary of £38,500 per annum',
        'Salary: £38.500 pa',
      ],
      [
        { min: 52_000, max: 52_000, currency: 'EUR', unit: 'year' },
        'The gross annual salary is 52.000 EUR',
        'Bruttojahresgehalt: Gehalt von 52.000 € pro Jahr',
        'Salary: 52k EUR / year',
      ],
      [
        { min: null, max: 71_000, currency: 'CAD', unit: 'year' },
        'Salary up to CAD 71,000',
        'Pay: up to C$71,000 annually',
        '@ Toronto, Canada\nPay up to CAD $71,000 a year',
      ],
      [
        { min: 64_000, max: null, currency: 'AUD', unit: 'year' },
        'Salary from A$64,000 per annum',
        'Base salary of at least AUD 64,000 a year',
        'Salary: A$64,000+ per year',
      ],
      [
        { min: 34, max: 41, currency: 'USD', unit: 'hour' },
        'Hourly rate: $34 - $41',
        'Pay: $34 to $41 per hour',
        'The wage is $34.00-$41.00/hr',
      ],
      [
        { min: 2_901, max: 3_707, currency: 'EUR', unit: 'month' },
        'The gross salary grows from €2,901 per month in the first year to €3,707 in the fourth year.',
        'Salary: between € 2.901 (first year) and € 3.707 (fourth year) gross per month',
        'Gross monthly pay from €2,901, rising to €3,707',
      ],
      [
        { min: 41_000, max: 48_000, currency: 'GBP', unit: 'year' },
        'Salary: £41,000 - £48,000 pa inc London Weighting Allowance',
        'Minimum salary: £41,000, maximum: £48,000',
      ],
      [
        { min: 48_000, max: 55_000, currency: 'EUR', unit: 'year' },
        'Gross salary: 48 - 55 k€',
        'Salaire annuel entre 48 et 55 k€',
      ],
      [{ min: 480_000, max: 560_000, currency: 'NOK', unit: 'year' }, 'Gross salary of NOK 480 000 - 560 000 per year'],
      [
        { min: 31_500, max: 31_500, currency: 'SEK', unit: 'month' },
        'The salary starts with SEK 31 500 per month',
        'Monthly salary: 31.500 SEK',
      ],
      [
        { min: 450_000, max: 600_000, currency: 'INR', unit: 'year' },
        'Salary: ₹4,50,000 - ₹6,00,000 per annum',
        'CTC of Rs 4.5 lakhs to 6 lakhs per annum',
        'CTC: 4.5-6 LPA',
      ],
      [
        { min: 21_000, max: 21_000, currency: 'GBP', unit: 'year', basis: 'stipend' },
        'A tax-free stipend of £21,000 per year',
        'Studentship: £21,000 p.a. for three and a half years',
      ],
      [
        { min: 260_000, max: 310_000, currency: 'USD', basis: 'total' },
        'Total compensation: $260,000 to $310,000',
        'OTE $260,000 - $310,000',
      ],
    ],
    never: [
      'A net monthly scholarship of about 2,600 euro is paid.',
      'There is a moving allowance for newcomers of up to EUR 1,900 gross.',
      'A salary is paid, and a $1,400 stipend to attend two meetings.',
      'Students work in R 4.1, and the R 550 grant pays for travel.',
      'An industrial partner adds student payments totalling £4,400 per year.',
      'Payroll of $5,000,000 per year',
      'Our salaries budget is $5,000,000 per year.',
      'We pay $5,000,000 per year in grants.',
      'The pay gap costs $5,000,000 a year.',

      'A signing bonus of $20,000 is paid.',
      'Salary is competitive; the annual bonus target is $15,000.',
      'We have raised $85,000,000 and pay well.',
      'A net salary of €1,900 per month after taxes.',
      'The post pays tuition fees of £4,800 per year.',
      'A start-up package of $250,000 is offered beside the salary.',
      'Our pay team looks after 120,000 users.',
      'Relocation support of up to $8,000.',
      'Visa holders must earn a salary above the threshold of £38,700 per year.',
      'The salary is competitive, with $10,000 for travel and books.',
      'A salary is paid, and fees at the home rate of £4,786.',
    ],
  },
  'salary/unit': {
    match: [
      [
        { min: 2_450, max: 2_450, currency: 'EUR', unit: 'month' },
        'You receive 2,450 € per month.',
        'Offer: EUR 2450/month before tax.',
      ],
      [
        { min: 61_000, max: 66_000, currency: 'GBP', unit: 'year' },
        'Grade 9, £61,000 to £66,000 per annum',
        '£61,000 - £66,000 p.a.',
      ],
      [{ min: 42, max: 42, currency: 'USD', unit: 'hour' }, 'Contract work, $42 per hour.'],
    ],
    never: [
      'Each reader is worth $300 per year to us.',
      'A $1,200 annual gym membership.',
      'A maximum of CHF 2’500.- per year can be granted for travel costs.',
      'We spend €40,000 per month on cloud machines.',
      'A meal voucher of £200 per month',
      'The institute has a budget of €90,000 per year for travel.',
    ],
  },
  'salary/alone': {
    match: [
      [
        { min: 50253, max: 59966, currency: 'GBP' },
        'PhD essential. Grade 8, £50,253 to £59,966. The role is open-ended.',
      ],
      [{ min: 221000, max: 221000, currency: 'AUD' }, '@ Melbourne\nLevel E: $221,000 plus 17% superannuation.'],
      [
        { min: 150_000, max: 190_000, currency: 'USD', unit: 'year' },
        '$150K – $190K + Offers Equity',
        '$150,000 - $190,000',
        'Remote\n$150k-$190k plus bonus',
        'Denver\nFull time · Senior USD 150K - 190K\nAcme builds maps.',
      ],
      [{ min: 140_000, max: 140_000, currency: 'USD', unit: 'year' }, 'Fully remote. $140k.'],
    ],
    never: [
      'Grade 8, a budget of £59,966 for laptops.',
      'We offer $50,000–$100,000 in compute credits.',
      '$200M - $300M',
      '$100 - $900,000',
      'The prize money is $20,000 to $30,000.',
      '150,000 - 190,000',
    ],
  },
  'salary/no-currency': {
    match: [
      [{ min: 18_000, max: 24_000, currency: null, unit: 'month' }, 'Stipend: 18k-24k per month', '18K–24K a month'],
      [{ min: 105_000, max: 105_000, currency: null, unit: 'year' }, 'Comp around 105k'],
    ],
    never: [
      'We pay attention to 30k customers.',
      '401k match and paid leave',
      'Salary for 12 months',
      'The data holds 15k-20k images per year.',
    ],
  },
  'salary/structured': {
    match: [
      [
        { min: 70_000, max: 80_000, currency: 'USD', unit: 'year' },
        '% {"salary":{"min":70000,"max":80000,"currency":"USD","unit":"year"}}\nApply for this post.',
        '% {"salary":{"min":70000,"max":80000,"currency":"$","unit":"year"}}\nCompetitive salary.',
      ],
    ],
    never: [
      '% {"salary":{"min":70000,"max":80000,"currency":"USD","unit":"year"}}\nSalary: $90,000 a year',
      '% {"salary":{"min":null,"max":null,"currency":"USD","unit":"year"}}\nApply for this post.',
      'Apply for this post.',
    ],
  },
} satisfies FactCases<'salaries'>;
