import type { SiteAdapter } from './adapter';

/** Universities, often Australian; no structured data and no posting date. */
export const pageUp: SiteAdapter = {
  id: 'pageup',
  name: 'PageUp',
  access: 'at-install',
  matches: ['https://careers.pageuppeople.com/*', 'https://*.pageuppeople.com/*'],
  nativeIds: [{ path: /\/job\/(\d{4,})(?:\/|$)/ }],
  fingerprint: /pageuppeople\.com\//,
  companyFrom: [{ pageTitle: /^([^|]{2,80}) \| / }],
  layouts: [
    {
      // The text stands in one element with an id; labels in bold above it.
      seen: '2025-09',
      title: ['#job-content h2', '#job-content h1', '.job-title'],
      description: ['#job-content', '#job-details'],
      skip: ['#job-content .apply-link', '#job-content .back-link', '#job-content .job-externalLinks'],
    },
  ],
};
