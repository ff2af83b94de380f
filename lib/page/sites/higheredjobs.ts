import type { SiteAdapter } from './adapter';

/** US higher education; one address for all listings, told apart by `JobCode`. */
export const higherEdJobs: SiteAdapter = {
  id: 'higheredjobs',
  name: 'HigherEdJobs',
  access: 'at-install',
  matches: ['https://www.higheredjobs.com/*'],
  nativeIds: [{ query: 'JobCode' }],
  layouts: [
    {
      // Ids on title and text.
      seen: '2025-11',
      title: ['#jobtitle-header', 'h1#jobtitle'],
      company: ['.job-inst'],
      location: ['.job-loc'],
      facts: ['#jobAttrib', '.job-info'],
      description: ['#jobDesc'],
    },
  ],
};
