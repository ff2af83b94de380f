import type { SiteAdapter } from './adapter';

/** A script renders the whole page after load; sections have headings but no ids. */
export const interfolio: SiteAdapter = {
  id: 'interfolio',
  name: 'Interfolio',
  access: 'at-install',
  matches: ['https://apply.interfolio.com/*'],
  nativeIds: [{ path: /^\/(\d{4,})/ }],
  layouts: [
    {
      // Rendered by the application portal.
      seen: '2025-10',
      title: ['.position-header h1', 'h1[class*="position"]', '.landing-page h1'],
      company: ['.position-header .institution', '.institution-name'],
      location: ['.position-header .location'],
      description: ['.position-details', '.landing-page .position-description'],
    },
  ],
};
