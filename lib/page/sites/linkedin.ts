import type { SiteAdapter } from './adapter';

/**
 * On request only: the user agreement speaks against overlays. Not one heading in the newest layout, no structured data
 * when signed in, and cards stand twice. The address keeps `currentJobId` while panes change.
 */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  access: 'on-request',
  matches: ['https://www.linkedin.com/jobs/*', 'https://*.linkedin.com/jobs/*'],
  nativeIds: [{ query: 'currentJobId' }, { path: /^\/jobs\/view\/(?:[^/]{1,300}-)?(\d{6,})/ }],
  titleFrom: /^(?:\(\d{1,4}\) )?(.{2,160}?) [|\uff5c] .{1,120} [|\uff5c] LinkedIn$/,
  companyFrom: [{ pageTitle: /^(?:\(\d{1,4}\) )?.{2,160}? [|\uff5c] (.{1,120}) [|\uff5c] LinkedIn$/ }],
  listAndDetail: true,
  layouts: [
    {
      // Signed in, new: component keys instead of class names; the title stands in the page's title alone.
      seen: '2026-06',
      title: ['[data-sdui-component*="jobTitle"]'],
      company: ['[data-sdui-component*="topCard"] [aria-label^="Company, "]', '[aria-label^="Company, "]'],
      description: [
        '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
        '[componentkey^="JobDetails_AboutTheJob_"]',
        '[data-sdui-component*="aboutTheJob"]',
      ],
    },
    {
      // Signed in, classic: the detail pane beside the list.
      seen: '2025-12',
      title: ['.job-details-jobs-unified-top-card__job-title'],
      company: ['.job-details-jobs-unified-top-card__company-name'],
      location: ['.job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child'],
      facts: ['.job-details-jobs-unified-top-card__primary-description-container'],
      description: ['#job-details', '.jobs-description__content'],
    },
    {
      // Signed out: a page of its own, with class names that have held for years.
      seen: '2026-02',
      title: ['.top-card-layout__title', '.topcard__title'],
      company: ['.topcard__org-name-link', '.topcard__flavor'],
      location: ['.topcard__flavor--bullet'],
      facts: ['.description__job-criteria-list', '.compensation__salary'],
      description: ['.show-more-less-html__markup', '.description__text'],
    },
  ],
};
