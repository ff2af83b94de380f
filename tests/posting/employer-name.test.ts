import { expect, test } from 'vitest';
import { printsName } from '../../lib/posting/employer-name';

test.each([
  ['the name itself', 'Alderbrook Labs studies forests.', 'Alderbrook Labs'],
  ['the name without its legal form', 'At Alderbrook we study forests.', 'Alderbrook Holdings GmbH'],
  ['the name in one word', 'ALDERBROOKLABS.EXAMPLE', 'Alderbrook Labs'],
  ['a telling word of it', 'The University of Fernhill hires.', 'Fernhill University, School of Computing'],
  ['its letters without marks', 'Universität Zürich', 'University of Zurich'],
  ['its initials', 'You will work at the NIM in Denver.', 'Northern Institute for Machines'],
  ['the words that its initials stand for', 'GlassySkyKites builds kites.', 'GSK'],
  ['words that many carry, which tell nothing', 'Alderbrook hires.', 'Research Institute'],
  ['other signs, which may be the same name', 'Alderbrook hires.', '株式会社アルダー'],
  ['two letters, which stand anywhere', 'Alderbrook hires.', 'Ox'],
])('%s counts as printed', (_why, text, name) => {
  expect(printsName(text, name)).toBe(true);
});

test.each([
  ['Alderbrook Labs studies forests.', 'Grand Hotel Meridian'],
  ['Alderbrook Labs studies forests.', 'Fernhill Labs'],
  ['University of Fernhill', 'University of Alderbrook'],
  ['Alderbrook Labs studies forests.', 'QXZ'],
])('%s does not print %s', (text, name) => {
  expect(printsName(text, name)).toBe(false);
});
