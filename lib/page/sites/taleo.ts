import type { SiteAdapter } from './adapter';

/** The text is filled in by script from a percent-encoded field; ids hold the requisition's own names. */
export const taleo: SiteAdapter = {
  id: 'taleo',
  name: 'Taleo',
  access: 'at-install',
  matches: ['https://*.taleo.net/careersection/*'],
  nativeIds: [{ query: 'job' }],
  companyFrom: [{ host: /^([\w-]{2,60})\.taleo\.net$/ }],
  layouts: [
    {
      // Ids of the requisition's interface.
      seen: '2025-07',
      title: ['.titlepage', '[id$="reqTitleLinkAction.row1"]', '[id*="reqTitle"]'],
      location: ['[id$="reqlistitem.primarylocation"]', '[id*="primarylocation"]'],
      description: ['.editablesection', '[id*="requisitionDescription"] .mastercontentpanel', '.mastercontentpanel3'],
    },
  ],
};
