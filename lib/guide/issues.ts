/** Contradictions and doubtful claims in the guides: why an entry is not plainly stated, and how it is shown. */
import * as z from 'zod';
import { GUIDE_IDS } from './guide';
import data from './issues.json';

const issueSchema = z.strictObject({
  id: z.string().regex(/^[CWF]\d{1,2}$/),
  /** The guides whose statements it concerns. */
  guides: z.array(z.enum(GUIDE_IDS)).min(1),
  title: z.string().min(1),
  reason: z.string().min(1),
  /** What the extension does about it. */
  shown: z.string().min(1),
});
const issuesSchema = z.strictObject({ issues: z.array(issueSchema).min(1) });
export type GuideIssue = z.infer<typeof issueSchema>;

let byId: ReadonlyMap<string, GuideIssue> | null = null;

/** Every issue by its id, validated when first asked for. */
export function allIssues(): ReadonlyMap<string, GuideIssue> {
  byId ??= new Map(issuesSchema.parse(data).issues.map((issue) => [issue.id, issue]));
  return byId;
}

/** The issues that concern an entry, in the order in which the entry names them. */
export function issuesOf(entry: { issues?: readonly string[] | undefined }): GuideIssue[] {
  return (entry.issues ?? []).flatMap((id) => allIssues().get(id) ?? []);
}
