/** What was saved: the nearest deadlines first, then the latest. */
import { i18n } from '#i18n';
import { deadlineDay, type ListingRow } from '../../lib/shortlist/entry';
import { daysUntil, dayWords } from '../../lib/words/days';
import { statusName } from '../../lib/words/labels';

interface NextSavesProps {
  rows: readonly ListingRow[] | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

const MOST = 4;
const SOON = 7;
/** Those for which nothing more is to be sent. */
const DONE: readonly ListingRow['status'][] = ['applied', 'interview', 'offer', 'rejected', 'withdrawn'];

/** The part about saved listings; null rows are not read yet. */
export function NextSaves({ rows, today }: NextSavesProps) {
  if (rows === null) return null;
  if (rows.length === 0) {
    return (
      <section className="part">
        <p className="source">{i18n.t('around.none_saved')}</p>
      </section>
    );
  }
  const { due, latest } = nextSaves(rows, today);
  return (
    <section className="part saves">
      {due.length > 0 && (
        <>
          <h2>{i18n.t('around.deadlines')}</h2>
          <ul className="plain">
            {due.map(({ row, day }) => (
              <Save key={row.id} row={row}>
                <span className="days-left" data-soon={daysUntil(today, day) <= SOON || undefined}>
                  {left(today, day)}
                </span>
                <span className="source">{dayWords(day)}</span>
              </Save>
            ))}
          </ul>
        </>
      )}
      {latest.length > 0 && (
        <>
          <h2>{i18n.t('around.recent')}</h2>
          <ul className="plain">
            {latest.map((row) => (
              <Save key={row.id} row={row}>
                <span className="source">{statusName(row.status)}</span>
              </Save>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Save({ row, children }: { row: ListingRow; children: React.ReactNode }) {
  const { title, company } = row.facts;
  return (
    <li className="save">
      <a href={`/shortlist.html#${row.id}`} target="_blank" rel="noreferrer" dir="auto">
        {title ?? row.site}
        {company && <span className="source"> {company}</span>}
      </a>
      <span className="save-state">{children}</span>
    </li>
  );
}

/** The nearest deadlines that have not passed, of those still to be sent; and the latest saves that are not among them. */
export function nextSaves(
  rows: readonly ListingRow[],
  today: string,
): { due: { row: ListingRow; day: string }[]; latest: ListingRow[] } {
  const due = rows
    .flatMap((row) => {
      const day = deadlineDay(row);
      return day !== null && day >= today && !DONE.includes(row.status) ? [{ row, day }] : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(0, MOST);
  const shown = new Set(due.map(({ row }) => row.id));
  const latest = [...rows]
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt))
    .filter(({ id }) => !shown.has(id))
    .slice(0, Math.max(0, MOST - due.length));
  return { due, latest };
}

function left(today: string, day: string): string {
  const days = daysUntil(today, day);
  return days === 0 ? i18n.t('panel.today') : i18n.t('panel.days_left', days);
}
