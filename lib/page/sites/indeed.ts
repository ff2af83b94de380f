import type { SiteAdapter } from './adapter';

/** The two-pane page has no structured data and keeps its list; the title carries "- job post" there. */
export const indeed: SiteAdapter = {
  id: 'indeed',
  name: 'Indeed',
  access: 'at-install',
  matches: ['https://*.indeed.com/*'],
  nativeIds: [{ query: 'vjk' }, { query: 'jk' }],
  titleNoise: /\s[-–]\s?job post$/i,
  listAndDetail: true,
  layouts: [
    {
      // Page and pane alike: test ids.
      seen: '2026-05',
      title: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
      company: [
        '[data-testid="inlineHeader-companyName"] a',
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
      ],
      location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]', '#jobLocationText'],
      facts: ['#salaryInfoAndJobType', '#jobDetailsSection'],
      description: ['#jobDescriptionText'],
    },
  ],
};
