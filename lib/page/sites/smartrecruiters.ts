import type { SiteAdapter } from './adapter';

/** Microdata instead of JSON-LD; the first h1 of the page is a notice for old browsers. */
export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  access: 'at-install',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  nativeIds: [{ path: /^\/[^/]{1,80}\/(\d{9,20})/ }],
  companyFrom: [{ path: /^\/([^/]{1,80})\// }],
  fingerprint: /\bsmartrecruiters\.com\/[\w./-]{0,80}?job(?:-?widget|ad)/,
  layouts: [
    {
      // One block a section.
      seen: '2026-01',
      title: ['.job-title', 'h1[itemprop="title"]', '[itemprop="title"]'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.header-company'],
      location: ['[itemprop="jobLocation"]', '.job-details .job-detail'],
      description: [
        '#st-companyDescription,#st-jobDescription,#st-qualifications,#st-additionalInformation',
        '[itemprop="description"],[itemprop="responsibilities"],[itemprop="qualifications"],[itemprop="incentives"]',
        '.jobad-container',
      ],
    },
  ],
};
