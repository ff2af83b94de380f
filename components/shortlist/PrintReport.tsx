/** The report for paper: seen only when the page is printed. */
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import { dayWords } from '../../lib/words/days';
import { Markdown } from './Markdown';
import { reportLines } from './report';
import { titleOf } from './words';

export function PrintReport({ rows, today }: { rows: ListingRow[]; today: string }) {
  return (
    <div className="sl-print" aria-hidden="true">
      <h1>{i18n.t('shortlist.report_title')}</h1>
      <p>{i18n.t('shortlist.report_date', [dayWords(today)])}</p>
      {rows.slice(0, MOST_PRINTED).map((row) => (
        <section key={row.id}>
          <h2>{titleOf(row)}</h2>
          <p>{row.url}</p>
          <dl>
            {reportLines(row).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {row.notes.trim() !== '' && <Markdown source={row.notes} />}
        </section>
      ))}
    </div>
  );
}

/** Some hundred pages; more belong into a table. */
const MOST_PRINTED = 500;
