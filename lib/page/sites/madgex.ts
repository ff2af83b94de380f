import type { SiteAdapter } from './adapter';

/**
 * One engine for many publishers' boards: details in a `dl` above the text, JSON-LD with `validThrough`. Hosts differ,
 * the layout does not.
 */
const layouts: SiteAdapter['layouts'] = [
  {
    // Component names of the current engine.
    seen: '2026-02',
    title: ['.mds-surface h1', '.job-header h1', 'h1'],
    company: ['[data-test="recruiter-name"]', '.mds-definition-list__value a[href*="employer"]', 'dd.recruiter-name'],
    facts: ['dl.mds-definition-list', '.job-detail-description__list', 'dl.job-header__details', 'dl.grid'],
    description: ['.mds-edited-text', '.job-description', '[itemprop="description"]'],
  },
];

/** Nature Careers. */
export const natureCareers: SiteAdapter = {
  id: 'nature-careers',
  name: 'Nature Careers',
  access: 'at-install',
  matches: ['https://www.nature.com/naturecareers/*'],
  nativeIds: [{ path: /^\/naturecareers\/job\/(\d{4,})/ }],
  layouts,
};

/** Science Careers. */
export const scienceCareers: SiteAdapter = {
  id: 'science-careers',
  name: 'Science Careers',
  access: 'at-install',
  matches: ['https://jobs.sciencecareers.org/*'],
  nativeIds: [{ path: /^\/job\/(\d{4,})/ }],
  layouts,
};
