import type { SiteAdapter } from './adapter';

/** Studentships: funding, not pay. Shows a bot wall before the page. */
export const findAPhd: SiteAdapter = {
  id: 'findaphd',
  name: 'FindAPhD',
  access: 'at-install',
  matches: ['https://www.findaphd.com/*'],
  nativeIds: [{ search: /^\?p(\d{3,})(?:&|$)/ }],
  layouts: [
    {
      // Class names of the header, one id for the text.
      seen: '2025-09',
      title: ['.phd-header__title', 'h1.phd-title', 'h1'],
      company: ['.phd-header__institution', '.phd-header__dept-inst--inst', 'a.instLink'],
      facts: ['.phd-header__key-info', '.key-info'],
      description: ['.phd-sections__content', '.phd-data', '#projectDetails'],
    },
  ],
};
