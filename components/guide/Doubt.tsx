/** Marks and reasons of statements that are not plainly stated. */
import { CircleSlash, GitCompareArrows, ShieldQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Firmness, Guide } from '../../lib/guide/guide';
import { allIssues, type GuideIssue } from '../../lib/guide/issues';
import { elementId, guideHash } from './route';
import { firmnessName } from './words';

const ICONS = { contradicted: GitCompareArrows, doubtful: ShieldQuestion, excluded: CircleSlash } as const;

/** Nothing for what is plainly stated. */
export function FirmnessMark({ firmness }: { firmness: Firmness }): ReactNode {
  if (firmness === 'stated') return null;
  const Icon = ICONS[firmness];
  return (
    <span className="firmness" data-firmness={firmness}>
      <Icon size={14} aria-hidden />
      {firmnessName(firmness)}
    </span>
  );
}

/** Why, and what is made of it. */
export function Reasons({ issues, firmness }: { issues: GuideIssue[]; firmness: Firmness }): ReactNode {
  return (
    <div className="reasons" data-firmness={firmness}>
      {issues.map((issue) => (
        <p key={issue.id}>
          <strong>{issue.title}.</strong> {issue.reason}{' '}
          <span className="issue-shown">{i18n.t('guide_page.issue_shown', [issue.shown])}</span>
        </p>
      ))}
    </div>
  );
}

/** Every issue of a guide with the statements it concerns, at the end of the page. */
export function IssueList({ guide, current }: { guide: Guide; current: string | null }): ReactNode {
  const issues = [...allIssues().values()].filter((issue) => issue.guides.includes(guide.id));
  if (issues.length === 0) return null;
  return (
    <section className="guide-section" id={elementId('issues')} aria-labelledby="h-issues">
      <h2 id="h-issues">{i18n.t('guide_page.issues_title')}</h2>
      <p className="lead">{i18n.t('guide_page.issues_intro')}</p>
      <ul className="issues">
        {issues.map((issue) => (
          <li
            className="issue"
            key={issue.id}
            id={elementId(issue.id)}
            data-current={current === issue.id || undefined}
            tabIndex={-1}
          >
            <h3>{issue.title}</h3>
            <p>{issue.reason}</p>
            <p className="issue-shown">{i18n.t('guide_page.issue_shown', [issue.shown])}</p>
            <Concerned guide={guide} issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Concerned({ guide, issue }: { guide: Guide; issue: GuideIssue }): ReactNode {
  const entries = guide.entries.filter((entry) => entry.issues?.includes(issue.id));
  if (entries.length === 0) return null;
  return (
    <details className="concerned">
      <summary>
        {i18n.t('guide_page.issue_concerns')} {i18n.t('guide_page.statements', [String(entries.length)])}
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={guideHash(guide.id, entry.id)}>{entry.text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
