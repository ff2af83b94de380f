/** What stands in the end where a text names visas or degrees more than once: the two facts that decide whether to apply at all. */
import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { Degree } from '../../lib/posting/posting';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';

/** The facts of a text, whatever the page is. */
function read(text: string, title = 'Research Scientist') {
  const reading = new Reading(listingFromText({ title, text, today: '2026-11-20' }));
  const trace = new Trace();
  return settleFacts(findCandidates(reading, trace), reading, trace);
}

describe('visas', () => {
  test.each([
    [
      'a refusal stands over an offer of something else',
      'We offer help with visas in general. For this role we cannot sponsor visas.',
    ],
    [
      'and over one that comes first',
      'For this role we cannot sponsor visas. We help with visa applications of families.',
    ],
  ])('%s', (_name, text) => {
    expect(read(text).visa?.value).toBe('not-offered');
  });

  test('an offer stands over the wish for the right to work', () => {
    expect(read('You must have the right to work in the UK. We sponsor visas for this post.').visa?.value).toBe(
      'offered',
    );
  });

  test('the words that decide are its evidence, and nothing is asked of the reader by them', () => {
    const { visa } = read('We work on maps. No visa sponsorship. Lunch is free.');
    expect(visa?.evidence.map(({ quote }) => quote).join(' ')).toMatch(/visa|sponsorship/i);
    expect(visa?.evidence.every(({ rule }) => rule === 'visa/refused')).toBe(true);
    expect(visa?.need).toBe('mentioned');
  });

  test.each([
    ['a sponsor of something else', 'The bank is the sponsor of our team. We cannot say more.'],
    ['a question of the form', 'Will you now or later require visa sponsorship?'],
    ['a question in a line of its own', 'Apply\n- Visa sponsorship needed?'],
    ['a permit that the applicant has', 'Tell us whether you are on OPT.'],
    ['a card that nobody speaks of asking', 'Some of our people came with a green card.'],
    ['a check after hiring', 'We use E-Verify to check that those we hire are authorized to work.'],
    [
      'help with the right to work',
      'We assist new colleagues to obtain the right to work in Finland, which is required.',
    ],
    ['people who are citizens already', 'The fund supports citizens of all nations.'],
    ['an invitation', 'U.S. citizens and international applicants alike are needed and welcome.'],
    ['a wish', 'U.S. citizenship is preferred but not required.'],
    ['a clearance that is a plus', 'Nice to have\n- An active security clearance'],
    ['a clearance that is not needed', 'A security clearance is not required for this role.'],
    [
      'a long line that speaks of a benefit',
      'The H-1B sponsorship lottery is held each spring, and many of our neighbours wait for it with some worry.',
    ],
  ])('nothing is read of %s', (_name, text) => {
    expect(read(text).visa).toBeNull();
  });

  test.each([
    [
      'a benefit on a line of its own, by the name of the visa',
      'What we offer\n- H-1B sponsorship\n- Lunch',
      'offered',
    ],
    ['a benefit on a line of its own', 'What we offer\n- Visa support\n- Lunch', 'offered'],
    ['a refusal in the clause, not in the sentence before', 'We do not work on Fridays; we sponsor visas.', 'offered'],
    ['a refusal behind "but"', 'We like to hire from abroad but cannot sponsor visas.', 'not-offered'],
    [
      'the right to work that is checked and asked',
      'We run checks, and you must be authorized to work in Japan.',
      'not-offered',
    ],
    ['a citizen who is asked for', 'Applicants must be citizens of Norway.', 'not-offered'],
    ['a sponsor in the United States', 'We are not able to sponsor anyone in the US.', 'not-offered'],
    ['a licence', 'The university holds a sponsor licence.', 'offered'],
  ] as const)('%s', (_name, text, value) => {
    expect(read(text).visa?.value).toBe(value);
  });

  test('a refusal that is far away says nothing of it', () => {
    const between = 'and there are many other things to say about the city, the lake, the schools and the trains';
    expect(read(`We do not sell data, ${between}, ${between}, ${between}. We sponsor visas.`).visa?.value).toBe(
      'offered',
    );
  });
});

describe('degrees', () => {
  const degree = (text: string, title?: string) => read(text, title).degreeRequired;
  test.each<[name: string, text: string, value: Degree]>([
    ['of one sentence the lowest', 'You have a PhD, an MSc or a BSc in physics.', 'bachelor'],
    [
      'of several sentences the highest',
      'A bachelor’s degree in physics is required. A PhD in statistics is required.',
      'phd',
    ],
    [
      'in whatever order they come',
      'A PhD in statistics is required. A bachelor’s degree in physics is required.',
      'phd',
    ],
    [
      'a degree asked outright, not the one that years can stand for',
      'A master’s degree in physics is required. A PhD in statistics, or 5 years of experience.',
      'master',
    ],
    [
      'of those that years can stand for the lowest',
      'A PhD in statistics or 5 years of experience is required. A master’s degree in physics or 3 years of experience is required.',
      'master',
    ],
    [
      'in the other order too',
      'A master’s degree in physics or 3 years of experience is required. A PhD in statistics or 5 years of experience is required.',
      'master',
    ],
    ['a level before a degree without one', 'A degree or a master’s degree in physics is required.', 'master'],
    ['none where none is needed', 'No degree is required.', 'none'],
    [
      'a degree asked, though no diploma is needed elsewhere',
      'A master’s degree in physics is required. No diploma is needed for the kitchen.',
      'master',
    ],
  ])('%s', (_name, text, value) => {
    expect(degree(text)?.value).toBe(value);
  });

  test('a doctoral post does not ask for what it leads to', () => {
    const title = 'PhD position in machine learning';
    const text = 'You will work towards a PhD. A master’s degree in physics is required. A PhD is the goal.';
    expect(degree(text, title)?.value).toBe('master');
    expect(degree('A PhD in physics is required.', 'Research Scientist')?.value).toBe('phd');
  });

  test('all alternatives are its evidence, the lowest first', () => {
    const asked = degree('Applicants must hold a PhD or an MSc in physics.');
    expect(asked?.value).toBe('master');
    expect(asked?.need).toBe('required');
    expect(asked?.evidence.map(({ quote }) => quote)).toEqual([
      expect.stringMatching(/MSc/),
      expect.stringMatching(/PhD/),
    ]);
    expect(asked?.evidence.map(({ rule }) => rule)).toEqual(['degree-required/asked', 'degree-required/asked']);
  });

  test('words that say that none is needed are quoted as they stand', () => {
    const none = degree('Come as you are. We believe in work, and no formal degree is required. Write to us.');
    expect(none?.evidence.map(({ quote }) => quote)).toEqual(['no formal degree is required']);
    expect(none?.need).toBe('required');
  });

  test.each<[title: string, value: Degree]>([
    ['Master thesis: learned simulators', 'master'],
    ['Bachelor or Master thesis: learned simulators', 'bachelor'],
    ['Master or Bachelor thesis: learned simulators', 'bachelor'],
  ])('a call for a thesis asks for enrolment: %s', (title, value) => {
    const asked = degree('You will build a simulator with our group.', title);
    expect(asked).toMatchObject({ value, need: 'required' });
    expect(asked?.evidence).toEqual([expect.objectContaining({ source: 'title' })]);
  });

  test('a call for a thesis without a degree, in the group of those who have one, asks for none', () => {
    expect(degree('You will build a simulator.', 'Diploma thesis in our PhD group')).toBeNull();
    expect(degree('You will build a simulator.', 'Semester project on learned simulators')).toBeNull();
  });

  test('a degree far from the words of the call is not its own, before them or behind', () => {
    const far = 'The lake is near and the trains run often. '.repeat(4);
    expect(
      degree(`You teach courses at the bachelor level. ${far}We offer a master thesis on simulators.`, '')?.value,
    ).toBe('master');
  });

  test.each([
    ['of no degree', 'You build a simulator with our group.'],
    [
      'of other learning',
      'The degree programmes of our university stand on its pages, and no education is needed to read them.',
    ],
  ])('nothing is read of a text %s', (_name, text) => {
    expect(degree(text)).toBeNull();
  });

  test('years that stand for something else in the next line do not stand for the degree', () => {
    const lines = ['- A bachelor’s degree in physics', '- A PhD', '- Python, or 5 years of Java'];
    expect(degree(`Requirements\n${lines.join('\n')}`)?.value).toBe('phd');
  });

  test('a degree that is named without being demanded is mentioned', () => {
    expect(degree('Currently enrolled in a PhD in computer science.')?.need).toBe('mentioned');
  });

  test('degrees far from the words of the call are not its own', () => {
    const far = `We offer a master thesis on simulators. ${'The lake is near and the trains run often. '.repeat(4)}You teach courses at the bachelor level.`;
    expect(degree(far, '')?.value).toBe('master');
  });
});
