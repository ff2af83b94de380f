import { afterAll, describe, test } from 'vitest';
import { browsersUnderTest } from '../e2e/browser/driver';
import { FAULTS } from './register';
import { bySetup, faultBrowsers } from './try-faults';

describe.each(browsersUnderTest())('in %s', (name) => {
  const browsers = faultBrowsers(name);
  afterAll(() => browsers.close());

  for (const fault of bySetup(FAULTS)) {
    test.skipIf(fault.notIn?.[name] !== undefined)(`${fault.id} ${fault.name}`, () => browsers.attempt(fault), 120_000);
  }
});
