/**
 * Who may work where, one word at a time, as `visa-words.test.ts` has it for visas: the right to work, citizenship and clearances,
 * which are asked of applicants, and sentences that name them and ask nothing.
 */
import { describe, expect, test } from 'vitest';
import { visaOf } from './visa-of';

const rightToWork = { value: 'not-offered', rule: 'visa/right-to-work' };
const citizenship = { value: 'not-offered', rule: 'visa/citizenship' };
const clearance = { value: 'not-offered', rule: 'visa/clearance' };

describe('equal treatment asks nothing', () => {
  test.each([
    'race',
    'religion',
    'religious belief',
    'gender',
    'disability',
    'disabilities',
    'sexual orientation',
    'veteran status',
  ])('beside %s', (word) => {
    expect(visaOf(`Whatever ${word} or citizenship you bring, we must look at your work.`)).toBeNull();
  });

  test.each([
    'Regardless of citizenship, we need you.',
    'Without regard to citizenship, we need you.',
    'Irrespective of citizenship, we need you.',
    'We need you and do not discriminate by citizenship.',
    'Discrimination by citizenship is what we need least.',
    'There is no restriction by citizenship; we need you.',
    'There are no restrictions by citizenship; we need you.',
    'People of all nationalities are needed, whatever their citizenship.',
  ])('%s', (text) => {
    expect(visaOf(text)).toBeNull();
  });

  test('in the sentence itself, not in the one before or behind', () => {
    expect(visaOf('We do not discriminate. You must be a citizen of Norway.')).toEqual(citizenship);
    expect(visaOf('You must be a citizen of Norway. We do not discriminate.')).toEqual(citizenship);
  });

  test('and the same words without it do', () => {
    expect(visaOf('Whatever degree or citizenship you bring, we must look at your work.')).toEqual(citizenship);
    expect(visaOf('Citizenship is what we need.')).toEqual(citizenship);
  });
});

describe('the right to work is asked for', () => {
  test.each([
    'You must have the right to work in the UK.',
    'The right to work in Japan is required.',
    'This requires the right to work in Japan.',
    'You need the right to work in Japan.',
    'A candidate needs the right to work in Japan.',
    'The right to work in Japan is needed.',
    'Only those with the right to work in Japan are taken.',
    'You have to have the right to work in Japan.',
    'A person has to have the right to work in Japan.',
    'You should have the right to work in Japan.',
    'The right to work in Japan is necessary.',
    'The right to work in Japan is mandatory.',
    'Eligible candidates have the right to work in Japan.',
    'People who are authorized to work in Japan may apply.',
    'A person who is authorized to work in Japan may apply.',
    'Candidates are authorized to work in Japan.',
    'The candidate is authorized to work in Japan.',
    'A candidate with the right to work in Japan is sought.',
    'The applicant is authorized to work in Japan.',
    'Applicants are authorized to work in Japan.',
    'Applicants with the right to work in Japan are sought.',
    'Applicants who have the right to work in Japan are sought.',
    'We take people legally entitled to work in Japan.',
    'To be authorized to work in Japan is a condition.',
    'To be authorised to work in Japan is a condition.',
    'To be eligible to work in Japan is a condition.',
    'We take those currently permitted to work in Japan.',
    'We take those already permitted to work in Japan.',
    'Be able to demonstrate the right to work in Japan.',
    'A valid right to work in Japan is a condition.',
    'Please ensure that the right to work in Japan is yours.',
    'You are responsible for ensuring the right to work in Japan.',
    'The offer is subject to the right to work in Japan.',
    'The offer is conditional on the right to work in Japan.',
    'The offer is conditional upon the right to work in Japan.',
    'Bring proof of the right to work in Japan.',
    'Bring evidence of the right to work in Japan.',
  ])('%s', (text) => {
    expect(visaOf(text)).toEqual(rightToWork);
  });

  test.each([
    ['nothing is asked', 'The right to work in Japan is a topic of our law school.'],
    ['it is verified', 'We need to verify the right to work in Japan.'],
    ['it is verified later', 'Verification of the right to work in Japan is needed.'],
    ['by a system', 'E-Verify is needed to see the right to work in the US.'],
    ['by a form', 'An I-9 is needed to see the right to work in the US.'],
    ['it is checked', 'We need to check the right to work in Japan.'],
    ['there are checks', 'Checks of the right to work in Japan are needed.'],
    ['we will help with it', 'We will help with the right to work in Japan where needed.'],
    ['we will support it', 'We will support the right to work in Japan where needed.'],
    ['it is yet to be obtained', 'You will need to obtain the right to work in Japan.'],
    ['it must yet be obtained', 'You must obtain the right to work in Japan.'],
    ['it is to be applied for', 'You only apply for the right to work in Japan.'],
    ['help to obtain it', 'We gladly do all to obtain the right to work in Japan for those who need it.'],
    ['support to secure it', 'There is support to secure the right to work in Japan where needed.'],
    ['help to gain it', 'There is help to gain the right to work in Japan where needed.'],
    ['assistance in getting it', 'There is assistance in getting the right to work in Japan where needed.'],
    ['people assist to get it', 'Colleagues assist to get the right to work in Japan where needed.'],
  ])('not where %s', (_name, text) => {
    expect(visaOf(text)).toBeNull();
  });

  test('a check does not undo what must be', () => {
    expect(visaOf('We check that you must be authorized to work in Japan.')).toEqual(rightToWork);
    expect(visaOf('We check that you must have the right to work in Japan.')).toEqual(rightToWork);
  });
});

describe('citizenship is asked for', () => {
  test.each([
    'You must be a citizen of Norway.',
    'Norwegian citizenship is required.',
    'The law requires Norwegian citizenship.',
    'Only a citizen of Norway is taken.',
    'The post is limited to a citizen of Norway.',
    'The post is restricted to a citizen of Norway.',
    'The post is open to a citizen of Norway.',
    'We need a citizen of Norway.',
    'Norwegian citizenship is needed.',
    'Norwegian citizenship is necessary.',
    'You have to be a citizen of Norway.',
  ])('%s', (text) => {
    expect(visaOf(text)).toEqual(citizenship);
  });

  test.each([
    ['nothing is asked', 'A citizen of Norway leads our group.'],
    ['it is a case', 'If you are a citizen of Norway, you only have to write to us.'],
    ['others may apply', 'Only the form differs: non-Norwegian citizens may apply.'],
    ['others can apply', 'Only the form differs: non-EU citizens can apply.'],
    ['others are welcome', 'Only the form differs: non EU citizens are welcome.'],
    ['people are encouraged', 'We need people, and a citizen of Norway and others are encouraged.'],
    ['others are meant too', 'We need a citizen of Norway and international people.'],
    ['all may come', 'We need a citizen of any country.'],
    ['good citizens', 'You need to be a good citizen of our group.'],
    ['corporate citizens', 'We need to be a corporate citizen.'],
    ['digital citizens', 'We need every digital citizen.'],
    ['a senior citizen', 'We need a senior citizen for our study.'],
    ['senior citizens', 'We need senior citizens for our study.'],
    ['science', 'We need volunteers for citizen science.'],
    ['another way is open', 'You must be a US citizen or able to get a permit; citizen or obtain it.'],
    ['a permit will do', 'Only EU citizens or those who get a permit; citizen or receive one.'],
    ['citizens and others', 'We must serve citizens and guests.'],
    ['citizens in a place', 'We must serve citizens in the north.'],
    ['what is done for citizens', 'The state needs software for citizens.'],
    ['an authority with one more name', 'You must ask Immigration, Refugees and Citizenship Canada.'],
    ['an authority with two names', 'You must ask Immigration and Citizenship.'],
    ['an authority with a sign', 'You must ask Refugees & Citizenship.'],
    ['the name turned round', 'You must ask Citizenship and Immigration.'],
    ['the name with a sign', 'You must ask Citizenship & Immigration.'],
    ['services', 'You must ask Citizenship Services.'],
    ['an office', 'You must ask the Citizenship Office.'],
    ['a bureau', 'You must ask the Citizenship Bureau.'],
    ['an agency', 'You must ask the Citizenship Agency.'],
  ])('not where %s', (_name, text) => {
    expect(visaOf(text)).toBeNull();
  });
});

describe('what stands beside the words is no authority', () => {
  test.each(['Refugees and all must have citizenship.', 'You need citizenship (the Office checks it).'])(
    '%s',
    (text) => {
      expect(visaOf(text)).toEqual(citizenship);
    },
  );
});

describe('a clearance is asked for', () => {
  test.each([
    'You must have a security clearance.',
    'A security clearance is required.',
    'The work requires a security clearance.',
    'Eligibility for a security clearance decides.',
    'Those eligible for a security clearance come first.',
    'Be able to get a security clearance.',
    'The ability to undergo security vetting counts.',
    'Able to gain security clearance.',
    'Able to achieve security clearance.',
    'Able to maintain security clearance.',
    'You will obtain a security clearance.',
    'You hold a security clearance.',
    'Active security clearance.',
    'Current security clearance.',
    'You need a security clearance.',
    'A security clearance is needed.',
    'The offer is subject to security vetting.',
    'A security clearance is necessary.',
    'You are willing to go through security vetting.',
  ])('%s', (text) => {
    expect(visaOf(text)).toEqual(clearance);
  });

  test.each([
    ['it is not required', 'An active security clearance is not required.'],
    ['none is needed', 'You need no clearance.'],
    ['none is needed, in full', 'You need no security clearance.'],
    ['it may become so', 'A security clearance may become necessary.'],
    ['it is a plus', 'An active security clearance is a plus.'],
    ['nothing is asked', 'The security clearance of our guests takes a day.'],
  ])('not where %s', (_name, text) => {
    expect(visaOf(text)).toBeNull();
  });
});
