/** One statement of a guide: its sentence, its values, how firm it is and where it stands in the document. */
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { GuideEntry, GuideId } from '../../lib/guide/guide';
import { issuesOf } from '../../lib/guide/issues';
import { FirmnessMark, Reasons } from './Doubt';
import { valuesOf } from './entry-values';
import { elementId, guideHash } from './route';
import { needName } from './words';

/** One statement, and where in the page it stands. */
export interface RowProps {
  guide: GuideId;
  entry: GuideEntry;
  /** The entry that the address names. */
  current: string | null;
  /** Issues that are explained above the list already. */
  explained?: ReadonlySet<string>;
}

export function EntryRow({ guide, entry, current, explained }: RowProps): ReactNode {
  const values = valuesOf(entry);
  const open = issuesOf(entry).filter((issue) => !explained?.has(issue.id));
  return (
    <li className="entry" id={elementId(entry.id)} data-current={current === entry.id || undefined} tabIndex={-1}>
      <p className="entry-text">
        {entry.text}
        {entry.need && <span className="need">{needName(entry.need)}</span>}
        <FirmnessMark firmness={entry.firmness} />
      </p>
      {values.length > 0 && (
        <ul className="chips">
          {values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      )}
      {entry.firmness === 'stated' ? (
        <Notes guide={guide} entry={entry} />
      ) : (
        open.length > 0 && <Reasons issues={open} firmness={entry.firmness} />
      )}
      <p className="entry-place">
        <span>{entry.section}</span>
        <a className="permalink" href={guideHash(guide, entry.id)} title={entry.id}>
          <Link2 size={14} aria-hidden />
          <span className="sr">{i18n.t('guide_page.link_to', [entry.text])}</span>
        </a>
      </p>
    </li>
  );
}

/** A stated entry that an issue speaks of is firm; the reader may still want to know. */
function Notes({ guide, entry }: Pick<RowProps, 'guide' | 'entry'>): ReactNode {
  return issuesOf(entry).map((issue) => (
    <p className="entry-note" key={issue.id}>
      <a href={guideHash(guide, issue.id)}>{i18n.t('guide_page.see_note', [issue.title])}</a>
    </p>
  ));
}
