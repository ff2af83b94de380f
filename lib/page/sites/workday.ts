import type { SiteAdapter } from './adapter';

/** Structured data belongs to the first page loaded and stays after a client-side change, so its title is checked. */
export const workday: SiteAdapter = {
  id: 'workday',
  name: 'Workday',
  access: 'at-install',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  nativeIds: [
    { path: /\/job\/(?:[^/]{1,200}\/)?[^/]{0,300}_([A-Za-z]{0,6}[-_]?\d[\w-]{2,40})(?:\/|$)/ },
    { path: /\/details\/[^/]{0,300}_([\w-]{3,40})/ },
  ],
  companyFrom: [{ host: /^([\w-]{2,60})\.wd\d{1,3}\./ }],
  listAndDetail: true,
  layouts: [
    {
      // Automation ids have held since 2019.
      seen: '2026-06',
      title: ['[data-automation-id="jobPostingHeader"]'],
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      facts: [
        '[data-automation-id="remoteType"]',
        '[data-automation-id="locations"]',
        '[data-automation-id="time"]',
        '[data-automation-id="postedOn"]',
        '[data-automation-id="requisitionId"]',
      ],
      description: ['[data-automation-id="jobPostingDescription"]'],
    },
  ],
};
