/** "Why nothing here?": what was seen of the page, and what decided against showing something. */
import { i18n } from '#i18n';
import type { SessionState } from '../../lib/overlay/session';
import type { Evidence } from '../../lib/posting/posting';
import type { TabReport } from '../../lib/tab-reading/tab-report';
import { namer } from '../../lib/words/labels';

/** What the user decided for this site. */
export interface SiteState {
  paused: boolean;
  off: boolean;
  onRequest: boolean;
  /** The extension may read the site by itself. */
  granted: boolean;
}

interface WhyNothingProps {
  report: TabReport | null;
  state: SessionState;
  site: SiteState | null;
}

const MOST_WORDS = 4;

/** The reasons, folded; nothing where there are none. */
export function WhyNothing({ report, state, site }: WhyNothingProps) {
  const reasons = reasonsFor(report, state, site);
  if (reasons.length === 0) return null;
  return (
    <details className="why">
      <summary>{i18n.t('around.why_title')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

/** In the order in which they decide: the user's own choices, access, the page, its words. */
export function reasonsFor(report: TabReport | null, { listing }: SessionState, site: SiteState | null): string[] {
  const reasons: string[] = [];
  if (site?.paused) reasons.push(i18n.t('around.why_paused'));
  if (site?.off) reasons.push(i18n.t('around.why_off'));
  if (site?.onRequest) reasons.push(i18n.t('around.why_on_request'));
  else if (site && !site.granted) reasons.push(i18n.t('around.why_no_grant'));
  if (!report) return reasons;
  reasons.push(i18n.t('around.why_read', [kindName(report.kind)]));
  const cues = report.cues.flatMap((cue) => CUE_NAMES[cue]?.() ?? []);
  reasons.push(
    cues.length > 0 ? i18n.t('around.why_cues', [[...new Set(cues)].join(', ')]) : i18n.t('around.why_no_cues'),
  );
  if (report.health === 'nothing-readable') reasons.push(i18n.t('around.why_not_readable'));
  if (!listing) return reasons;
  const { isPosting, mlResearch } = listing.posting;
  if (!isPosting.value && isPosting.reasons.length > 0) {
    reasons.push(i18n.t('around.why_not_posting', [quotes(isPosting.reasons)]));
  }
  if (isPosting.value && mlResearch.value === false && mlResearch.reasons.length > 0) {
    reasons.push(i18n.t('around.why_not_research', [quotes(mlResearch.reasons)]));
  }
  return reasons;
}

const kindName = namer<TabReport['kind']>({
  posting: 'around.kind.posting',
  list: 'around.kind.list',
  article: 'around.kind.article',
  other: 'around.kind.other',
});

/** The gate's cues by the names it gives them. */
const CUE_NAMES: Readonly<Record<string, () => string>> = {
  url: () => i18n.t('around.cue.url'),
  'list-url': () => i18n.t('around.cue.list_url'),
  title: () => i18n.t('around.cue.title'),
  'structured-data': () => i18n.t('around.cue.structured_data'),
  headings: () => i18n.t('around.cue.headings'),
  heading: () => i18n.t('around.cue.headings'),
};

function quotes(reasons: readonly Evidence[]): string {
  return reasons
    .slice(0, MOST_WORDS)
    .map(({ quote }) => `“${quote.length > 60 ? `${quote.slice(0, 58).trimEnd()}…` : quote}”`)
    .join(', ');
}
