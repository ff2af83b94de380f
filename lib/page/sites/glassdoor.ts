import type { SiteAdapter } from './adapter';

/** Twenty country domains. Its own pay estimate stands beside the posting and is not the employer's: it is not read. */
export const glassdoor: SiteAdapter = {
  id: 'glassdoor',
  name: 'Glassdoor',
  access: 'at-install',
  matches: [
    'com',
    'co.uk',
    'de',
    'fr',
    'ca',
    'co.in',
    'com.au',
    'ie',
    'nl',
    'at',
    'ch',
    'be',
    'es',
    'it',
    'sg',
    'com.hk',
    'co.nz',
    'com.br',
    'com.mx',
    'com.ar',
  ].map((ending) => `https://*.glassdoor.${ending}/*`),
  nativeIds: [{ query: 'jl' }, { query: 'jobListingId' }],
  listAndDetail: true,
  layouts: [
    {
      // Test attributes; the description's class keeps its first part.
      seen: '2026-03',
      title: ['[data-test="job-title"]', '[class*="JobDetails_jobTitle"]'],
      company: ['[data-test="employer-name"]', '[class*="EmployerProfile_employerName"]'],
      location: ['[data-test="location"]'],
      description: ['[class*="JobDetails_jobDescription"]', '[data-test="jobDescriptionContent"]'],
    },
  ],
};
