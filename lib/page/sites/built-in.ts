import type { SiteAdapter } from './adapter';

/** Adds a summary and a skill list of its own making, which are not the employer's words. City sites share the layout. */
export const builtIn: SiteAdapter = {
  id: 'built-in',
  name: 'Built In',
  access: 'at-install',
  matches: [
    'https://builtin.com/*',
    'https://www.builtin.com/*',
    'https://www.builtinnyc.com/*',
    'https://www.builtinsf.com/*',
    'https://www.builtinla.com/*',
    'https://www.builtinboston.com/*',
    'https://www.builtinchicago.org/*',
    'https://www.builtinseattle.com/*',
    'https://www.builtinaustin.com/*',
    'https://www.builtincolorado.com/*',
  ],
  nativeIds: [{ path: /^\/job\/[^/]{1,250}\/(\d{4,})/ }],
  layouts: [
    {
      // The body's id ends in the listing's own id.
      seen: '2026-07',
      title: ['.job-post-item h1', 'main h1'],
      company: ['.job-post-item h2'],
      facts: ['.job-post-item > .header-background .d-flex.flex-column.gap-sm'],
      description: ['[id^="job-post-body-"]'],
    },
  ],
};
