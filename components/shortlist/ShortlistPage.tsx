/** The saved listings as a table, with a link back to each and removal that can be undone. */

import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { dayWords } from '../../lib/words/days';
import { payVerdictName, statusName } from '../../lib/words/labels';
import { payWords } from '../../lib/words/pay-words';

interface ShortlistPageProps {
  repository: ShortlistRepository;
  now: () => Date;
}

export function ShortlistPage({ repository, now }: ShortlistPageProps) {
  const [entries, setEntries] = useState<ListingRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [removed, setRemoved] = useState<ListingRow | null>(null);
  const load = useCallback(() => {
    repository.list().then(setEntries, () => setFailed(true));
  }, [repository]);
  useEffect(load, [load]);

  const remove = async (entry: ListingRow) => {
    await repository.remove(entry.id, now().toISOString());
    setRemoved(entry);
    load();
  };
  const undo = async (entry: ListingRow) => {
    await repository.restore(entry.id);
    setRemoved(null);
    load();
  };
  return (
    <main className="shortlist">
      <h1>{i18n.t('shortlist.title')}</h1>
      <p className="shortlist-status" role="status">
        {failed && i18n.t('shortlist.failed')}
        {removed && (
          <>
            {i18n.t('shortlist.removed', [titleOf(removed)])}{' '}
            <button type="button" onClick={() => undo(removed)}>
              {i18n.t('shortlist.undo')}
            </button>
          </>
        )}
        {!removed && entries && entries.length > 0 && i18n.t('shortlist.count', entries.length)}
      </p>
      {entries?.length === 0 && <p>{i18n.t('shortlist.empty')}</p>}
      {entries && entries.length > 0 && (
        <div className="shortlist-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('shortlist.listing')}</th>
                <th scope="col">{i18n.t('shortlist.company')}</th>
                <th scope="col">{i18n.t('shortlist.pay')}</th>
                <th scope="col">{i18n.t('shortlist.verdict')}</th>
                <th scope="col">{i18n.t('shortlist.status')}</th>
                <th scope="col">{i18n.t('shortlist.saved_on')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row">
                    <a href={entry.url} rel="noreferrer">
                      {titleOf(entry)}
                    </a>
                  </th>
                  <td>{entry.facts.company ?? ''}</td>
                  <td>{entry.facts.pay ? payWords(entry.facts.pay) : ''}</td>
                  <td>{entry.facts.payVerdict ? payVerdictName(entry.facts.payVerdict) : ''}</td>
                  <td>{statusName(entry.status)}</td>
                  <td>{dayWords(entry.savedAt.slice(0, 10))}</td>
                  <td>
                    <button
                      type="button"
                      aria-label={i18n.t('shortlist.remove', [titleOf(entry)])}
                      onClick={() => remove(entry)}
                    >
                      {i18n.t('shortlist.remove_short')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}

function titleOf({ facts }: ListingRow): string {
  return facts.title ?? i18n.t('shortlist.untitled');
}
