/** Faults that need no browser: what holds them, by file and by a part of the test's name. */
export interface HeldElsewhere {
  id: string;
  name: string;
  handling: string;
  file: string;
  /** As written in the file. */
  test: string;
}

export const HELD_ELSEWHERE: readonly HeldElsewhere[] = [
  {
    id: 'L10',
    name: 'a release asks for more access, and the browser disables it until the user agrees',
    handling: 'New sites are optional; the permissions are a list that a test holds.',
    file: 'tests/site-access/permissions.test.ts',
    test: '%s asks for no more than it needs',
  },
  {
    id: 'S3u',
    name: 'a message carries a prototype',
    handling: 'Messages are parsed by strict schemas.',
    file: 'tests/messages/messages.test.ts',
    test: 'a prototype sent along does not reach any object',
  },
  {
    id: 'S6',
    name: 'a cell of an exported table begins as a formula',
    handling: 'Such cells get a sign in front; read back they are as they were.',
    file: 'tests/shortlist/files.test.ts',
    test: '%j is a word there, and comes back as it was',
  },
  {
    id: 'S8u',
    name: 'an answer to a page holds a value of the profile',
    handling: 'What a page is told of the user has a closed shape of its own.',
    file: 'tests/profile/private.test.ts',
    test: 'no reply holds a field or a value of it: %s',
  },
  {
    id: 'S13',
    name: 'a hostile or broken file is brought in',
    handling: 'Parsed in full before anything changes; what it would change is said beforehand.',
    file: 'tests/shortlist/files.test.ts',
    test: '%s changes nothing and is told why',
  },
  {
    id: 'S13b',
    name: 'a file of many gigabytes is chosen',
    handling: 'Its size is looked at first.',
    file: 'tests/shortlist/files.test.ts',
    test: 'a file of many gigabytes is not opened',
  },
  {
    id: 'D1u',
    name: 'an action fails half way',
    handling: 'Nothing of it is written, in either store.',
    file: 'tests/shortlist/contract.ts',
    test: 'an action that fails half way writes nothing',
  },
  {
    id: 'D5u',
    name: 'the copy of the rows cannot be made',
    handling: 'The action itself does not fail: the database is what counts.',
    file: 'tests/shortlist/safety-copy.test.ts',
    test: 'fails no action where it cannot be made',
  },
  {
    id: 'D7u',
    name: 'every schema that was ever in use is opened by the code of today',
    handling: 'A frozen sample of each is kept.',
    file: 'tests/shortlist/migrations.test.ts',
    test: 'of schema 1 is carried over whole, and what is damaged is put aside',
  },
  {
    id: 'D8u',
    name: 'a newer version has written to `storage.local`',
    handling: 'Neither read nor written.',
    file: 'tests/shortlist/migrations.test.ts',
    test: 'in storage.local is neither read nor written',
  },
];
