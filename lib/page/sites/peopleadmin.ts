import type { SiteAdapter } from './adapter';

/** US universities, also on their own domains. Everything is a table of labels and values, the posting's text included. */
export const peopleAdmin: SiteAdapter = {
  id: 'peopleadmin',
  name: 'PeopleAdmin',
  access: 'at-install',
  matches: ['https://*.peopleadmin.com/*'],
  nativeIds: [{ path: /^\/postings\/(\d{2,})/ }],
  fingerprint: /peopleadmin\.com\/|\/assets\/pa-/,
  layouts: [
    {
      // Tables in one form-like container.
      seen: '2025-10',
      title: ['#form_view h1', '#content_inner h1', 'h1.posting-title', 'h2.posting-title', '#content h2'],
      description: ['#form_view', '#content_inner', '.posting-details'],
      skip: ['#content_inner .actions', '.supplemental_questions'],
    },
  ],
};
