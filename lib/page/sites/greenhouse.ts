import type { SiteAdapter } from './adapter';

/** Two generations of boards. An embedded board is a frame of its own origin, so it is read inside the frame. */
export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  name: 'Greenhouse',
  access: 'at-install',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  nativeIds: [{ query: 'gh_jid' }, { path: /\/jobs\/(\d{4,})/ }, { query: 'token' }],
  companyFrom: [{ pageTitle: /^Job Application for .{2,200} at (.{2,100})$/ }, { path: /^\/([\w-]{2,60})\/jobs\// }],
  embedQuery: 'gh_jid',
  frames: ['#grnhse_iframe', 'iframe[src*="greenhouse.io/embed/job_app"]'],
  layouts: [
    {
      // New boards.
      seen: '2026-06',
      title: ['.job__title h1'],
      location: ['.job__location', '.job__title h1 + div'],
      facts: ['.job__pay-ranges', '.job__location'],
      description: ['.job__description'],
    },
    {
      // Old boards, and the frame they are embedded by.
      seen: '2025-08',
      title: ['#header .app-title', '.app-title', '#app_body h1'],
      company: ['.company-name'],
      location: ['#header .location', '.location'],
      description: ['#content'],
    },
  ],
};
