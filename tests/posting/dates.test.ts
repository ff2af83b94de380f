import { GB, strict } from 'chrono-node/en';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../lib/posting/dates';

const read = (text: string, order: 'day-first' | 'month-first' | null = 'day-first') => readDates(text, 0, order);

/** What another reader of dates makes of a text; it reads two-digit days, so both agree on the day or one is wrong. */
function oracle(text: string, order: 'day-first' | 'month-first'): string | null {
  const [found] = (order === 'day-first' ? GB : strict).parse(text, new Date(Date.UTC(2026, 10, 20)));
  if (!found) return null;
  const { start } = found;
  return [start.get('year'), start.get('month'), start.get('day')]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** The formats, as makers of a printed date. */
const FORMATS: Readonly<
  Record<string, { order: 'day-first' | 'month-first'; print: (year: number, month: number, day: number) => string }>
> = {
  'day month year': { order: 'day-first', print: (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}` },
  'day. month year, short': { order: 'day-first', print: (y, m, d) => `${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}` },
  'month day, year': { order: 'month-first', print: (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}` },
  'month day year, short': {
    order: 'month-first',
    print: (y, m, d) => `${MONTHS[m - 1]?.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
  },
  ISO: { order: 'day-first', print: (y, m, d) => `${y}-${two(m)}-${two(d)}` },
  'year/month/day': { order: 'day-first', print: (y, m, d) => `${y}/${two(m)}/${two(d)}` },
  'dd/mm/yyyy': { order: 'day-first', print: (y, m, d) => `${two(d)}/${two(m)}/${y}` },
  'mm/dd/yyyy': { order: 'month-first', print: (y, m, d) => `${two(m)}/${two(d)}/${y}` },
  'dd.mm.yyyy': { order: 'day-first', print: (y, m, d) => `${two(d)}.${two(m)}.${y}` },
};

describe('dates, beside an independent reader', () => {
  test.each(Object.entries(FORMATS))('%s', (_name, { order, print }) => {
    for (let month = 1; month <= 12; month += 1) {
      for (const day of [1, 2, 9, 12, 13, 28]) {
        const printed = print(2027, month, day);
        const [mention] = read(printed, order);
        expect(mention?.date, printed).toBe(`2027-${two(month)}-${two(day)}`);
        expect(mention?.date, printed).toBe(oracle(printed, order));
      }
    }
  });
});

describe('dates that need a rule', () => {
  test.each([
    ['the 3rd of December, 2027', '2027-12-03'],
    ['December 3rd, 2027', '2027-12-03'],
    ['3-Dec-2027', '2027-12-03'],
    ['3. Dezember 2027', '2027-12-03'],
    ['3.12.27', '2027-12-03'],
    ['31/12/2027', '2027-12-31'],
    ['12/31/2027', '2027-12-31'],
    ['December 3, 23:59 CET, 2027', '2027-12-03'],
  ])('%s', (printed, date) => {
    expect(read(printed)[0]?.date).toBe(date);
  });

  test('a date without a year has none', () => {
    expect(read('by 15 January')[0]?.date).toBeNull();
  });

  test('the year of a span serves both its ends', () => {
    expect(read('from 19 October to 19 November 2027').map(({ date }) => date)).toEqual(['2027-10-19', '2027-11-19']);
  });

  test('day and month that cannot be told apart are not guessed', () => {
    expect(read('03/04/2027', null)[0]?.date).toBeNull();
    expect(read('04/04/2027', null)[0]?.date).toBe('2027-04-04');
  });

  test.each(['31 February 2027', '30.02.2027', '2027-13-01', 'version 1.2.3', 'NeurIPS 2027', 'for 3 years'])(
    '%s is no date',
    (printed) => {
      expect(read(printed).filter(({ date }) => date !== null)).toEqual([]);
    },
  );
});
