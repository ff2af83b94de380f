/** Reads the page of a tab from outside, where the browser allows it. */
import { type TabReport, tabReportSchema } from './tab-report';

/** `no-access`: the browser refuses, as for its own pages and for sites that were not asked for. */
export type TabReading = { kind: 'read'; report: TabReport } | { kind: 'no-access' };

/** Runs the report script in all frames and gives what each answered; rejects where the tab may not be read. */
export type AskFrames = (tabId: number) => Promise<readonly unknown[]>;

/** The report of the frame that holds the listing: that of the page itself, unless a frame has one and the page has none. */
export async function readTab(tabId: number, askFrames: AskFrames): Promise<TabReading> {
  let answers: readonly unknown[];
  try {
    answers = await askFrames(tabId);
  } catch {
    return { kind: 'no-access' };
  }
  const reports = answers.flatMap((answer) => {
    const parsed = tabReportSchema.safeParse(answer);
    return parsed.success ? [parsed.data] : [];
  });
  const best = reports.toSorted((one, other) => rank(other) - rank(one))[0];
  return best ? { kind: 'read', report: best } : { kind: 'no-access' };
}

function rank({ reading, kind, worth, top }: TabReport): number {
  return (reading ? 1 : 0) + (kind === 'posting' ? 8 : 0) + (worth ? 4 : 0) + (top ? 2 : 0);
}
