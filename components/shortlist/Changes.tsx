/** What reads differently since the listing was saved: statements side by side, and the text line by line. */
import { i18n } from '#i18n';
import type { ChangedField } from '../../lib/shortlist/changes';
import type { Entry, LaterVisit } from '../../lib/shortlist/entry';
import { aroundChanges, diffLines } from '../../lib/shortlist/text-diff';
import { dayWords } from '../../lib/words/days';
import { changedFieldName } from '../../lib/words/labels';
import { deadlineOf, payOf } from './fact-rows';

const STATED: Partial<Record<ChangedField, (posting: Entry['posting'], day: string) => string>> = {
  title: ({ title }) => title?.value ?? '',
  location: ({ location }) => location?.value ?? '',
  pay: payOf,
  deadline: (posting, day) => deadlineOf(posting, null, day),
};

export function Changes({ entry, later }: { entry: Entry; later: LaterVisit }) {
  const day = later.at.slice(0, 10);
  const fields = entry.changed.filter((field) => STATED[field]);
  const lines = later.text === null ? null : diffLines(entry.text, later.text);
  const differs = lines?.some(({ kind }) => kind !== 'same') ?? false;
  return (
    <section className="sl-changes">
      <h2>{i18n.t('shortlist.changes_title')}</h2>
      <p className="sl-quiet">{i18n.t('shortlist.changes_seen', [dayWords(day)])}</p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{i18n.t('shortlist.before')}</th>
              <th scope="col">{i18n.t('shortlist.now')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{changedFieldName(field)}</th>
                <td>{STATED[field]?.(entry.posting, day) || i18n.t('shortlist.none')}</td>
                <td>{STATED[field]?.(later.posting, day) || i18n.t('shortlist.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines === null && <p className="sl-quiet">{i18n.t('shortlist.text_unknown')}</p>}
      {lines !== null && !differs && <p className="sl-quiet">{i18n.t('shortlist.text_same')}</p>}
      {lines !== null && differs && (
        <div className="sl-diff" dir="auto">
          {aroundChanges(lines).map((line, at) => {
            // biome-ignore-start lint/suspicious/noArrayIndexKey: lines of a text have no other name.
            if (line === null) return <p key={at}>…</p>;
            if (line.kind === 'same') return <p key={at}>{line.text}</p>;
            return (
              <p key={at} className={`sl-${line.kind}`}>
                <span className="sr">
                  {line.kind === 'gone' ? i18n.t('shortlist.text_gone') : i18n.t('shortlist.text_new')}:{' '}
                </span>
                {line.kind === 'gone' ? <del>{line.text}</del> : <ins>{line.text}</ins>}
              </p>
            );
            // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
          })}
        </div>
      )}
    </section>
  );
}
