/** Openings that were probably saved twice: proposed with the reason, joined only when the user says so. */
import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { type Agreement, keysWithin, pairKey, proposeDuplicates } from '../../lib/shortlist/duplicates';
import type { ListingRow } from '../../lib/shortlist/entry';
import { namer } from '../../lib/words/labels';
import { whenIdle } from './when-idle';
import { titleOf } from './words';

const agreementName = namer<Agreement>({
  company: 'shortlist.agreement.company',
  title: 'shortlist.agreement.title',
  location: 'shortlist.agreement.location',
  pay: 'shortlist.agreement.pay',
  deadline: 'shortlist.agreement.deadline',
});

interface DuplicatesProps {
  rows: ListingRow[];
  refused: string[];
  onRefuse: (pair: string) => void;
  onMerge: (kept: string, other: string) => Promise<void>;
}

/** One at a time: a wall of proposals would be clicked away unread. */
export function Duplicates({ rows, refused, onRefuse, onMerge }: DuplicatesProps) {
  // The rows come first: what is compared of each is worked out when they stand.
  const [ready, setReady] = useState<ListingRow[]>([]);
  useEffect(
    () =>
      whenIdle((budget) => {
        if (!keysWithin(rows, budget)) return false;
        setReady(rows);
        return true;
      }),
    [rows],
  );
  const proposals = useMemo(() => proposeDuplicates(ready, new Set(refused)), [ready, refused]);
  const first = proposals[0];
  if (!first) return null;
  const { kept, other, reasons } = first;
  return (
    <section className="sl-banner" aria-label={i18n.t('shortlist.duplicates_title')}>
      <strong>{i18n.t('shortlist.duplicates_title')}</strong>
      <span>
        {i18n.t('shortlist.duplicate', [titleOf(kept), kept.site, other.site, reasons.map(agreementName).join(', ')])}
      </span>
      <button type="button" className="button quiet" onClick={() => onMerge(kept.id, other.id)}>
        {i18n.t('shortlist.duplicate_merge')}
      </button>
      <button type="button" className="button quiet" onClick={() => onRefuse(pairKey(kept.id, other.id))}>
        {i18n.t('shortlist.duplicate_refuse')}
      </button>
    </section>
  );
}
