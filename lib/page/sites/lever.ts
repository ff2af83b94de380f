import type { SiteAdapter } from './adapter';

/** The description is several sections; the employer stands in the address and in the page's title only. */
export const lever: SiteAdapter = {
  id: 'lever',
  name: 'Lever',
  access: 'at-install',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  nativeIds: [{ path: /^\/[^/]{1,80}\/([0-9a-f]{8}-[0-9a-f-]{27})/ }],
  companyFrom: [{ path: /^\/([^/]{1,80})\// }],
  layouts: [
    {
      // Test names on the sections, class names on the header.
      seen: '2026-04',
      title: ['.posting-headline h2', '[data-qa="posting-name"]'],
      location: ['.posting-categories .location'],
      facts: ['.posting-categories .workplaceTypes', '.posting-categories .commitment', '[data-qa="salary-range"]'],
      description: [
        '[data-qa="job-description"],[data-qa="posting-requirements"],[data-qa="closing-description"]',
        '.section-wrapper.page-full-width',
      ],
    },
  ],
};
