/** One saved listing: what the user made of it, what it says, its words of that day, and what has changed since. */
import { ArrowLeft, ExternalLink, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { closedWords } from '../../lib/shortlist/closed-words';
import type { HistoryEvent, ListingRow } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { dayWords } from '../../lib/words/days';
import { changedFieldName, requirementName, requirementVerdictName, statusName } from '../../lib/words/labels';
import { badgeWords, PAY_TONES } from '../../lib/words/pay-words';
import { Changes } from './Changes';
import { factRows } from './fact-rows';
import { OwnWordsEditor } from './OwnWordsEditor';
import { listHash } from './route';
import { SnapshotText } from './SnapshotText';
import { REQUIREMENT_TONES } from './tones';
import { useEntries } from './use-entry';
import type { Shortlist } from './use-shortlist';
import { safeHref, titleOf } from './words';

interface EntryViewProps {
  id: string;
  shortlist: Shortlist & { repository: ShortlistRepository };
  today: string;
}

export function EntryView({ id, shortlist, today }: EntryViewProps) {
  const { rows, merged, repository } = shortlist;
  const row = rows.find((one) => one.id === id);
  const found = useEntries(repository, [id], rows);
  const back = (
    <a className="sl-back" href={listHash}>
      <ArrowLeft size={16} aria-hidden="true" />
      {i18n.t('shortlist.back')}
    </a>
  );
  const opened = found?.[0];
  if (!row || opened === null) return back;
  if (!opened) return <p className="sl-quiet">{i18n.t('shortlist.loading')}</p>;
  const { entry, history } = opened;
  const { comparison } = entry;
  const also = merged.filter(({ mergedInto }) => mergedInto === id);
  const closed = row.status === 'closed' ? null : closedWords(entry.later?.text ?? entry.text);
  return (
    <article className="sl-entry">
      {back}
      <header className="sl-entry-head">
        <div>
          <h1 dir="auto">{titleOf(row)}</h1>
          <p className="sl-quiet">
            {[row.facts.company, row.facts.location].filter(Boolean).join(' · ')}
            {' · '}
            {i18n.t('shortlist.saved_on')} {dayWords(row.savedAt.slice(0, 10))}
          </p>
        </div>
        <div className="sl-actions">
          <a className="button quiet" href={safeHref(row.url)} target="_blank" rel="noreferrer noopener">
            <ExternalLink size={15} aria-hidden="true" />
            {i18n.t('shortlist.open_listing')}
          </a>
          <button
            type="button"
            className="button quiet"
            onClick={async () => {
              await shortlist.remove([id]);
              window.location.hash = listHash;
            }}
          >
            <Trash2 size={15} aria-hidden="true" />
            {i18n.t('shortlist.remove_short')}
          </button>
        </div>
      </header>
      {closed && (
        <p className="sl-banner">
          {i18n.t('shortlist.looks_closed', [closed])}
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              shortlist.change(
                [{ id, change: { status: 'closed' } }],
                i18n.t('shortlist.changed_status', 1, ['1', statusName('closed')]),
              )
            }
          >
            {i18n.t('shortlist.set_closed')}
          </button>
        </p>
      )}
      <div className="sl-columns">
        <div className="sl-left">
          {entry.later && <Changes entry={entry} later={entry.later} />}
          <section>
            <h2>{i18n.t('shortlist.facts')}</h2>
            <dl className="sl-facts">
              {factRows(entry, row.deadline, today).map(({ key, name, value }) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd className={value === '' ? 'sl-quiet' : undefined}>{value || i18n.t('shortlist.none')}</dd>
                </div>
              ))}
            </dl>
            {comparison.salary && (
              <p className="sl-said">
                <span className={`sl-verdict sl-tone-${PAY_TONES[comparison.salary.verdict]}`}>
                  {badgeWords(comparison.salary)}
                </span>{' '}
                {comparison.salary.sentence}
              </p>
            )}
          </section>
          <section>
            <h2>{i18n.t('shortlist.requirements')}</h2>
            {comparison.requirements.length === 0 ? (
              <p className="sl-quiet">{i18n.t('shortlist.nothing_compared')}</p>
            ) : (
              <ul className="sl-requirements">
                {comparison.requirements
                  .filter(({ verdict }) => verdict !== 'not-stated' && verdict !== 'guide-silent')
                  .map((one) => (
                    <li key={one.kind}>
                      <span className="sl-kind">{requirementName(one.kind)}</span>
                      <span>{one.listing}</span>
                      <span className={`sl-verdict sl-tone-${REQUIREMENT_TONES[one.verdict]}`}>
                        {requirementVerdictName(one.verdict)}
                      </span>
                    </li>
                  ))}
              </ul>
            )}
          </section>
          <section>
            <h2>{i18n.t('shortlist.saved_words')}</h2>
            <SnapshotText entry={entry} />
          </section>
        </div>
        <aside className="sl-right">
          <OwnWordsEditor row={row} shortlist={shortlist} />
          {also.length > 0 && <AlsoAt rows={also} onSeparate={shortlist.separate} />}
          <History events={history} />
        </aside>
      </div>
    </article>
  );
}

function AlsoAt({ rows, onSeparate }: { rows: ListingRow[]; onSeparate: (id: string) => Promise<void> }) {
  return (
    <section>
      <h2>{i18n.t('shortlist.also_at')}</h2>
      <ul className="sl-also">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={safeHref(row.url)} target="_blank" rel="noreferrer noopener">
              {row.site}
            </a>
            {row.notes !== '' && <span className="sl-quiet">{row.notes}</span>}
            <button type="button" className="button quiet" onClick={() => onSeparate(row.id)}>
              {i18n.t('shortlist.separate')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ events }: { events: HistoryEvent[] }) {
  return (
    <section>
      <h2>{i18n.t('shortlist.history')}</h2>
      <ol className="sl-history">
        {events.map((event) => (
          <li key={`${event.at}${event.kind}${event.kind === 'status' ? event.to : ''}`}>
            <time dateTime={event.at}>{dayWords(event.at.slice(0, 10))}</time> {eventWords(event)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function eventWords(event: HistoryEvent): string {
  switch (event.kind) {
    case 'saved':
      return i18n.t('shortlist.event_saved');
    case 'status':
      return i18n.t('shortlist.event_status', [statusName(event.from), statusName(event.to)]);
    case 'changed':
      return i18n.t('shortlist.event_changed', [event.fields.map(changedFieldName).join(', ')]);
    case 'merged':
      return i18n.t('shortlist.event_merged');
    case 'separated':
      return i18n.t('shortlist.event_separated');
  }
}
