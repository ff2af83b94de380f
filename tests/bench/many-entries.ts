/** A shortlist of any size for measurements: a few readings, varied, each with a text of its own of a usual length. */
import { compare } from '../../lib/compare/compare';
import { listingFromText } from '../../lib/posting/blocks';
import { readPosting } from '../../lib/posting/read-posting';
import { type EntryRecord, newEntry } from '../../lib/shortlist/entry';
import { STATUSES } from '../../lib/shortlist/status';

const TITLES = [
  'Research Scientist',
  'Applied Scientist',
  'Machine Learning Researcher',
  'Postdoctoral Researcher',
  'Research Fellow',
];
const FIELDS = ['Computer Vision', 'Language Models', 'Robotics', 'Probabilistic Models', 'Speech', 'Medical Imaging'];
const EMPLOYERS = [
  'Quarry Lab',
  'Harbour University',
  'Lantern Systems',
  'Field Institute',
  'Copper Research',
  'Orchard Health',
];
const PLACES = [
  'Boston, MA, United States',
  'London, United Kingdom',
  'Berlin, Germany',
  'Toronto, Canada',
  'Zurich, Switzerland',
];
const FILL = [
  'The team meets once a week to read new work and to plan the experiments of the week that follows.',
  'Data from long field studies waits for methods that can cope with gaps, noise and slow drift.',
  'You will share your findings with colleagues from other disciplines and learn from theirs.',
  'Our cluster is shared fairly, and nobody has to wait for more than a day to start a run.',
  'Part of the work is to make models small enough to run on instruments far from any network.',
  'We publish what we find, including what did not work, and keep the code open where we can.',
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function textOf(at: number): string {
  const filling = Array.from({ length: 36 }, (_, line) => pick(FILL, at + line * 5)).join('\n');
  const pay = 90 + (at % 80);
  return `${pick(EMPLOYERS, at)} looks for a ${pick(TITLES, at)} in ${pick(FIELDS, at)}.

Requirements
- PhD in computer science or statistics
- ${2 + (at % 6)}+ years of experience in machine learning research
- Publications at NeurIPS or ICML
- Fluent Python and PyTorch

${filling}

The base salary range is $${pay},000 to $${pay + 30},000 per year.
Please send a CV and a cover letter by ${1 + (at % 28)} March 2027.`;
}

/** Read once; the entries in between differ in what the user made of them and in the last line of their text. */
const READINGS = 60;

/** The same entries each time. */
export function manyEntries(count: number): EntryRecord[] {
  const readings = Array.from({ length: Math.min(READINGS, count) }, (_, at) => {
    const text = textOf(at);
    const title = `${pick(TITLES, at)}, ${pick(FIELDS, at)}`;
    const place = { company: pick(EMPLOYERS, at), location: pick(PLACES, at) };
    const { posting } = readPosting(listingFromText({ title, ...place, url: `https://jobs.example/${at}`, text }));
    return { text, posting, comparison: compare(posting, { today: '2026-11-20' }) };
  });
  return Array.from({ length: count }, (_, at): EntryRecord => {
    const reading = pick(readings, at);
    const savedAt = new Date(Date.UTC(2026, 0, 1) + at * 1_800_000).toISOString();
    const number = at.toString(16).padStart(12, '0');
    const status = pick(STATUSES, at);
    const entry = newEntry({
      ...reading,
      id: `00000000-0000-4000-8000-${number}`,
      canonicalId: `jobs.example:${at}`,
      url: `https://jobs.example/${at}`,
      site: 'jobs.example',
      savedAt,
      text: `${reading.text}\nReference number R${at}.`,
    });
    const own = {
      status,
      tags: at % 3 === 0 ? ['near'] : [],
      notes: at % 4 === 0 ? `Ask about the team, call ${at}.` : '',
    };
    return { ...entry, ...own, history: [{ at: savedAt, kind: 'saved' }] };
  });
}
