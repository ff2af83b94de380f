/** Contradictions and doubtful claims in the guides: why an entry is not plainly stated, and how it is shown. */
import type { GuideId } from './guide';
import data from './issues.json';

/** A contradiction in the guides, or a claim of theirs that is in doubt. */
export interface GuideIssue {
  id: string;
  /** The guides whose statements it concerns. */
  guides: GuideId[];
  title: string;
  reason: string;
  /** What the extension does about it. */
  shown: string;
}

// Held to this shape by a test, like the guides.
const byId: ReadonlyMap<string, GuideIssue> = new Map((data.issues as GuideIssue[]).map((issue) => [issue.id, issue]));

/** Every issue by its id. */
export function allIssues(): ReadonlyMap<string, GuideIssue> {
  return byId;
}

/** The issues that concern an entry, in the order in which the entry names them. */
export function issuesOf(entry: { issues?: readonly string[] | undefined }): GuideIssue[] {
  return (entry.issues ?? []).flatMap((id) => byId.get(id) ?? []);
}
