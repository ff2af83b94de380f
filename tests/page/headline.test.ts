import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findCompany, pageTitles } from '../../lib/page/headline';

const TITLE = 'Senior Machine Learning Researcher';

describe('the employer by the page’s title', () => {
  test.each([
    [`${TITLE} | Careers at Tidewater Robotics`, 'Tidewater Robotics'],
    [`${TITLE} | Jobs at Tidewater Robotics`, 'Tidewater Robotics'],
    [`${TITLE} | Tidewater Robotics Careers`, 'Tidewater Robotics'],
    [`${TITLE} at Tidewater Robotics`, 'Tidewater Robotics'],
    [`${TITLE} | Careersmith`, 'Careersmith'],
  ])('%s', (title, company) => {
    expect(findCompany([], { titles: [title], siteNames: [] }, TITLE, false)?.text).toBe(company);
  });

  test('a host that is reserved for examples is nobody’s name', () => {
    const { document } = new JSDOM(`<title>${TITLE}</title>`).window;
    const page = pageTitles(document, 'https://jobs.example.com/42');
    expect(page.siteNames).toEqual([]);
    expect(findCompany([], page, TITLE, false)).toBeNull();
  });
});
