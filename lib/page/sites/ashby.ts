import type { SiteAdapter } from './adapter';

/** Rendered by script; class names carry a readable second half. The employer stands in the address only. */
export const ashby: SiteAdapter = {
  id: 'ashby',
  name: 'Ashby',
  access: 'at-install',
  matches: ['https://jobs.ashbyhq.com/*'],
  nativeIds: [{ path: /^\/[^/]{1,80}\/([0-9a-f]{8}-[0-9a-f-]{27})/ }, { query: 'ashby_jid' }],
  companyFrom: [{ pageTitle: /\S @ ([^@]{2,80})$/ }, { path: /^\/([^/]{1,80})\// }],
  embedQuery: 'ashby_jid',
  frames: ['#ashby_embed_iframe', 'iframe[src*="jobs.ashbyhq.com"]'],
  layouts: [
    {
      // Left pane with facts, right pane with the text.
      seen: '2026-05',
      title: ['h1[class*="ashby-job-posting-heading"]'],
      location: ['.ashby-job-posting-left-pane > :first-child p', '.ashby-job-posting-left-pane p'],
      facts: ['.ashby-job-posting-left-pane'],
      description: [
        '.ashby-job-posting-right-pane [class*="descriptionText"]',
        '[class*="ashby-job-posting-description"]',
      ],
    },
  ],
};
