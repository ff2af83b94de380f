import type { SiteAdapter } from './adapter';

/** Drupal with the European Commission's components. The page's first h1 reads "Job offer"; no JSON-LD for the posting. */
export const euraxess: SiteAdapter = {
  id: 'euraxess',
  name: 'EURAXESS',
  access: 'at-install',
  matches: ['https://euraxess.ec.europa.eu/*'],
  nativeIds: [{ path: /^\/jobs\/(\d{4,})/ }],
  layouts: [
    {
      // Description lists under headings with ids.
      seen: '2026-03',
      title: ['h1.ecl-content-block__title'],
      company: ['.ecl-content-block__primary-meta-container a'],
      // The institute of the work place is the employer; the organisation in the header may only post for it.
      labels: {
        company: [/^Company\/Institute: (.{2,160})$/, /^Organisation\/Company: (.{2,160})$/],
        location: [/^City: (.{2,80})$/, /^Country: (.{2,80})$/],
      },
      description: ['main .ecl-col-l-9', 'main article'],
      skip: ['.ecl-inpage-navigation', '.job-apply-button'],
    },
  ],
};
