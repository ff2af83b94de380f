/**
 * The words by which a sentence speaks of visas, one at a time: each text holds one of them alone, so that a word that is no
 * longer known shows. What must be read of each follows from what it says to an applicant who needs a visa.
 */
import { describe, expect, test } from 'vitest';
import { visaOf } from './visa-of';

/** A paragraph that says nothing of visas. */
const LONG = 'The lake is near, the trains run often, and the people of the town are kind to those who come. '.repeat(
  3,
);
const refused = { value: 'not-offered', rule: 'visa/refused' };
const offered = { value: 'offered', rule: 'visa/offered' };

describe('a refusal', () => {
  test.each([
    'We are unable to sponsor visas.',
    'We cannot sponsor visas.',
    'We can not sponsor visas.',
    "We can't sponsor visas.",
    'We can’t sponsor visas.',
    'We do not sponsor visas.',
    'The institute does not sponsor visas.',
    "We don't sponsor visas.",
    'We don’t sponsor visas.',
    "The institute doesn't sponsor visas.",
    'The institute doesn’t sponsor visas.',
    'We will not sponsor visas.',
    "We won't sponsor visas.",
    'We won’t sponsor visas.',
    "Visa sponsorship isn't offered.",
    'Visa sponsorship isn’t offered.',
    "Visas aren't sponsored.",
    'Visas aren’t sponsored.',
    'Visa sponsorship: not available.',
    'Visa sponsorship: not currently offered.',
    'Visas: not provided, sponsorship: not possible.',
    'This post, as things stand, comes with sponsorship of visas not eligible.',
    'We have chosen not to sponsor visas.',
    'We have chosen not to offer visa sponsorship.',
    'We have chosen not to provide visa sponsorship.',
    'We have chosen not to support visa applications.',
    'We may not be able to sponsor visas.',
    'We find ourselves not in a position to sponsor visas.',
    'The post is one without visa sponsorship.',
    'We sponsor neither visas nor work permits.',
    'We never sponsor visas.',
    'Our visa sponsorship is closed; the post is ineligible for visa sponsorship.',
    'Those needing sponsorship for employment are turned down.',
    'Those who need sponsorship for employment are turned down.',
  ])('%s', (text) => {
    expect(visaOf(text)).toEqual(refused);
  });

  test.each([
    ['for every', 'We cannot sponsor visas for every role.'],
    ['for all', 'We cannot sponsor visas for all roles.'],
    ['for each', 'We cannot sponsor visas for each applicant.'],
    ['with a word between', 'We cannot sponsor visas for every single post.'],
    ['of cases', 'We cannot sponsor visas in general or for all cases.'],
    ['no problem', 'We sponsor visas, no problem.'],
    ['no cost', 'We sponsor visas at no cost to you.'],
    ['no fee', 'We sponsor visas, with no fee to pay.'],
    ['no need to worry', 'We sponsor visas, so no need to worry.'],
    ["don't worry", "Don't worry, we sponsor visas."],
    ['don’t hesitate', 'We sponsor visas, so don’t hesitate.'],
    ['not only', 'We sponsor not only visas.'],
    ['not limited', 'Our help covers, and is not limited to, visa sponsorship.'],
    ['if you do not have', 'If you do not have a visa, we sponsor one.'],
    ['if you do not yet have', 'If you do not yet have a visa, we offer help with it.'],
    ['if you don’t hold', 'If you don’t hold a visa, we offer help with it.'],
    ["if you don't hold", "If you don't hold a visa, we offer help with it."],
  ])('a negation that refuses nothing, an offer beside it: %s', (_name, text) => {
    expect(visaOf(text)).toEqual(offered);
  });

  test.each([
    'Europeans do not need a visa.',
    'Europeans do not require an employment visa.',
    "Europeans don't need a visa.",
    'Europeans don’t need a visa.',
    'A European does not need a visa.',
    "A European doesn't need a visa.",
    'A European doesn’t need a visa.',
  ])('says nothing: %s', (text) => {
    expect(visaOf(text)).toBeNull();
  });
});

describe('an offer', () => {
  test.each([
    'A visa will be arranged.',
    'The visa can be provided.',
    'A visa and work permit will be sponsored.',
    'Visas will be made possible.',
    'We have a sponsor licence.',
    'The institute has a sponsorship licence.',
    'The institute holds an active sponsor license.',
    'The institute holds a fully valid sponsor licence.',
    'For visas the institute can gladly sponsor people.',
    'For visas the institute may sponsor people.',
    'For visas the institute is able to sponsor people.',
    'For visas the institute is happy to sponsor people.',
    'For visas the institute is willing to sponsor people.',
    'For visas the institute will sponsor people.',
    'The post is eligible for sponsorship by a skilled worker route.',
    'The post is suitable for full employment sponsorship.',
    'The post is considered for visa sponsorship.',
    'This institute sponsors visas.',
    'This institute sponsors H-1B visas.',
    'This institute sponsors long-term visas.',
    'Sponsorship by the skilled worker route: sponsorship is available.',
    'Sponsorship for employment is offered.',
    'Under the skilled worker route sponsorship can, with sponsorship of families possible, be had.',
    'Visa fees: support with the visa.',
    'New colleagues get support with visas.',
    'New colleagues get assistance in visa matters.',
    'New colleagues get help for their visas.',
    'New colleagues get advice on immigration.',
    'New colleagues get aid with residence permits.',
    'New colleagues get help with a work permit.',
    'New colleagues get help with housing, schools and visas.',
    'The office assists with visas.',
    'The office helps with visas.',
    'Immigration support is part of the package.',
    'Immigration and relocation help is part of the package.',
    'Those who need it get visa application assistance.',
  ])('%s', (text) => {
    expect(visaOf(text)).toEqual(offered);
  });

  test.each([
    'We',
    'The university',
    'The company',
    'The institute',
    'The employer',
    'The team',
    'The department',
    'The centre',
    'The center',
    'HR',
    'Our office',
    'Our welcome office',
  ])('by those who offer: %s', (who) => {
    expect(visaOf(`${who} will arrange the visa.`)).toEqual(offered);
    expect(visaOf(`${who} gladly will soon arrange the visa.`)).toEqual(offered);
  });

  test.each(['sponsor', 'offer', 'provide', 'support', 'help', 'assist', 'cover', 'handle', 'arrange', 'welcome'])(
    'by what they do: we %s',
    (verb) => {
      expect(visaOf(`In the matter of visas we ${verb} all that come.`)).toEqual(offered);
    },
  );

  test.each([
    [
      'of an export license',
      'Employment depends on your right to see our software without sponsorship for an export license.',
    ],
    ['of an export licence', 'We may sponsor people (employment) for an export licence.'],
    ['by somebody who offers nothing', 'The ministry will change the visa.'],
    ['of a state', 'A visa is a stamp in a passport.'],
    ['a card that somebody has', 'She came with a residence permit.'],
    ['a sponsor of a team in another sense', 'The bank may sponsor the football team.'],
  ])('is none: %s', (_name, text) => {
    expect(visaOf(text)).toBeNull();
  });

  test.each([
    'visa',
    'visas',
    'immigration',
    'work permit',
    'work authorization',
    'work authorisation',
    'employment',
    'right to work',
    'licence',
    'license',
    'skilled worker',
    'H1B',
    'H-1B',
    'in the US',
    'in the UK',
    'in the U.S.',
    'in the United States',
  ])('of a sponsor, by what stands near: %s', (words) => {
    expect(visaOf(`We may sponsor people (${words}) who join.`)).toEqual(offered);
    expect(visaOf('We may sponsor people (with pay) who join.')).toBeNull();
  });

  test.each(['green card', 'OPT', 'CPT', 'STEM OPT', 'residence permit'])(
    'of a paper that others have, only where it is offered: %s',
    (paper) => {
      expect(visaOf(`Some of our people came with a ${paper}.`)).toBeNull();
      expect(visaOf(`We support your ${paper}.`)).toEqual(offered);
    },
  );

  test.each([
    ['on a line of its own', 'Benefits\n- Visa sponsorship\n- Lunch', offered],
    ['the words behind it', 'Benefits\n- Visa: full support\n- Lunch', offered],
    ['by the name of a permit', 'Benefits\n- Green card sponsorship\n- Lunch', offered],
    ['far down in a text', `${LONG}\n\nBenefits\n- H-1B sponsorship\n- Lunch`, offered],
    ['with a question elsewhere', 'Shall we talk?\n\nBenefits\n- H-1B sponsorship\n- Lunch', offered],
    ['a line without it', 'Benefits\n- Visa\n- Lunch', null],
    ['a line without it, with support for something else', 'Papers\n- Visa\n- Passport\n\nWe value support.', null],
  ])('named as a benefit: %s', (_name, text, expected) => {
    expect(visaOf(text)).toEqual(expected);
  });
});

describe('in which part of a sentence', () => {
  test.each([
    ['behind "but"', 'We do not pay for cars but sponsor visas.'],
    ['behind "however"', 'We do not pay for cars, however we sponsor visas.'],
    ['behind "however" and a comma', 'We do not pay for cars; cars, however, you get, and we sponsor visas.'],
    ['right before "although"', 'Free flats: no, although we sponsor visas.'],
    ['behind "although"', 'We do not pay for cars, although we sponsor visas.'],
    ['behind "while"', 'We do not pay for cars, while we sponsor visas.'],
    ['behind a semicolon', 'We do not pay for cars; we sponsor visas.'],
    ['behind the last of several', 'We do sponsor teams; we do not pay for cars, but we sponsor visas.'],
  ])('a negation counts before, not %s', (_name, text) => {
    expect(visaOf(text)).toEqual(offered);
  });

  test('and where nothing parts it from the visa', () => {
    expect(visaOf('We do not pay for cars or sponsor visas.')).toEqual(refused);
    expect(visaOf('We pay for cars, but do not sponsor visas.')).toEqual(refused);
  });

  test.each([
    ['behind a semicolon', 'We sponsor visas; we do not pay for cars.'],
    ['in a clause of its own behind "and"', 'We sponsor visas, and there is no test of German.'],
    ['of a wait', 'We sponsor visas without delay.'],
  ])('nor is a negation of something else a refusal: %s', (_name, text) => {
    expect(visaOf(text)).toEqual(offered);
  });

  test.each([
    ['"however" between', 'Visa sponsorship, however, is not available.'],
    ['"we regret" between', 'Visa sponsorship, we regret, is not available.'],
    ['a colon between', 'Visa sponsorship: we do not offer it.'],
    ['"however" in the midst of it', 'We do not, however, sponsor visas.'],
    ['"but" behind it', 'We do not sponsor visas, but we like to write to you.'],
    ['"but" between it and the visa', 'We cannot sponsor you but know that you need a visa.'],
    ['the like for an H1B', 'We cannot sponsor you but know that you need an H1B.'],
    ['the like for an H-1B', 'We cannot sponsor you but know that you need an H-1B.'],
  ])('but one of the visa is, with %s', (_name, text) => {
    expect(visaOf(text)).toEqual(refused);
  });

  test('what is offered in the next clause is not taken for the visa', () => {
    expect(visaOf('Visas matter; we offer lunch.')).toBeNull();
  });

  test('a question of the form says nothing, whatever stands behind the mark', () => {
    expect(visaOf('Will you now or in the future require sponsorship for employment?')).toBeNull();
    expect(visaOf('Do we sponsor visas for you?')).toBeNull();
    expect(visaOf('Do we sponsor visas? Write to us.')).toBeNull();
    expect(visaOf('We sponsor visas (do you need one?) for all posts.')).toEqual(offered);
  });
});
