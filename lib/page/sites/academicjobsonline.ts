import type { SiteAdapter } from './adapter';

/** No structured data, no class names: an h2 names the institution, bold labels the fields. */
export const academicJobsOnline: SiteAdapter = {
  id: 'academicjobsonline',
  name: 'AcademicJobsOnline',
  access: 'at-install',
  matches: ['https://academicjobsonline.org/*'],
  nativeIds: [{ path: /^\/ajo\/jobs\/(\d{2,})/ }, { path: /^\/ajo\/[^/]{1,80}\/[^/]{1,80}\/(\d{2,})/ }],
  layouts: [
    {
      // Read by the words of its labels; nothing else has held.
      seen: '2025-10',
      title: [],
      labels: {
        title: [/^Position Title: (.{3,200})$/],
        location: [/^Position Location: (.{2,160})$/],
      },
      company: ['h2'],
      description: ['#content', 'main', 'body'],
      skip: ['form', '.menu', '#menu'],
    },
  ],
};
