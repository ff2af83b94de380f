import type { SiteAdapter } from './adapter';

/** Its JSON-LD has raw control characters and no pay; pay, hours and closing date stand in a table above the text. */
export const jobsAcUk: SiteAdapter = {
  id: 'jobs-ac-uk',
  name: 'jobs.ac.uk',
  access: 'at-install',
  matches: ['https://www.jobs.ac.uk/*'],
  nativeIds: [{ path: /^\/(?:enhanced\/)?job\/([A-Z]{2,4}\d{3,4})/i }],
  // The department stands after a dash.
  companyNoise: /\s[-–]\s.{0,200}/,
  layouts: [
    {
      // The plain advert.
      seen: '2026-08',
      title: ['h1.j-advert__title', '.j-advert h1', '.row-1 h1'],
      company: ['h3.j-advert__employer', '.j-advert__employer'],
      facts: [
        '.j-advert-details__container',
        '.j-advert-details__table',
        'table:has(th.j-advert-details__table-header)',
      ],
      description: ['#job-description'],
    },
    {
      // The employer's own look.
      seen: '2026-08',
      title: ['.enhanced-header > h1'],
      company: ['.enhanced-header > h3', '.enhanced-header .employer'],
      facts: ['.enhanced-details', 'table:has(th.j-advert-details__table-header)'],
      description: ['#enhanced-content'],
    },
  ],
};
