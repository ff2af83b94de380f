/** A list of statements; a doubt that they all share is explained once, above them. */
import type { ReactNode } from 'react';
import type { GuideEntry, GuideId } from '../../lib/guide/guide';
import { type GuideIssue, issuesOf } from '../../lib/guide/issues';
import { Reasons } from './Doubt';
import { EntryRow } from './EntryRow';

/** `title` and what else stands around the statements. */
export interface EntryListProps {
  /** Heading of the list; none where what stands around it has one. */
  title?: string;
  entries: GuideEntry[];
  guide: GuideId;
  current: string | null;
}

export function EntryList({ title, entries, guide, current }: EntryListProps): ReactNode {
  const shared = sharedDoubts(entries);
  const explained = new Set(shared.map((issue) => issue.id));
  return (
    <section className="group">
      {title && <h3>{title}</h3>}
      {shared.length > 0 && <Reasons issues={shared} firmness={entries[0]?.firmness ?? 'doubtful'} />}
      <ul className="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.id} guide={guide} entry={entry} current={current} explained={explained} />
        ))}
      </ul>
    </section>
  );
}

/** Issues of all entries, where there are several and all are equally firm and none is plainly stated. */
function sharedDoubts(entries: GuideEntry[]): GuideIssue[] {
  const [first, ...rest] = entries;
  if (first === undefined || rest.length === 0 || first.firmness === 'stated') return [];
  if (rest.some((entry) => entry.firmness !== first.firmness)) return [];
  return issuesOf(first).filter((issue) => rest.every((entry) => entry.issues?.includes(issue.id)));
}
