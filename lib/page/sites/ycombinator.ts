import type { SiteAdapter } from './adapter';

/** Server-rendered for readers without script in JSON-LD only; the visible page is built from inline state. */
export const yCombinator: SiteAdapter = {
  id: 'ycombinator',
  name: 'Y Combinator',
  access: 'at-install',
  matches: ['https://www.workatastartup.com/*', 'https://www.ycombinator.com/companies/*'],
  nativeIds: [{ path: /^\/jobs\/(\d{3,})/ }, { path: /^\/companies\/[^/]{1,80}\/jobs\/([\w-]{4,120})/ }],
  companyFrom: [{ path: /^\/companies\/([^/]{1,80})\/jobs\// }],
  layouts: [
    {
      // Board page.
      seen: '2026-06',
      title: ['.company-title + * h1', '.ycdc-section-title', 'h1'],
      company: ['.company-name'],
      location: ['.job-location'],
      facts: ['.company-details', '.job-facts'],
      description: ['.prose', '.job-description'],
    },
  ],
};
