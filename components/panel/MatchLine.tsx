/** Where the user stands: met, not met or cannot be told, for one row and in sum. Their own values are never here. */
import { i18n } from '#i18n';
import type { Match, MatchRow, ProfileMatch } from '../../lib/compare/profile-match';
import { matchName } from '../../lib/words/labels';
import { PanelIcon } from './PanelIcon';

const TONES: Readonly<Record<Match, string>> = { met: 'good', 'not-met': 'more', unknown: 'quiet' };

/** Icon, word and colour: none of them alone. */
export function MatchLine({ row }: { row: MatchRow }) {
  return (
    <span className="row-me">
      <span className="row-me-who">{i18n.t('match.you')}</span>
      <span className="verdict" data-tone={TONES[row.match]}>
        <PanelIcon name={row.match} size={13} />
        {matchName(row.match)}
      </span>
    </span>
  );
}

/** The sum, and what has no row of its own in the comparison. */
export function MatchSummary({ me, shown }: { me: ProfileMatch; shown: readonly string[] }) {
  const others = me.rows.filter(({ kind }) => !shown.includes(kind));
  return (
    <div className="me">
      <p className="me-summary">
        <PanelIcon name="person" />
        {me.summary}
      </p>
      {others.map((row) => (
        <p key={row.kind} className="me-other">
          <MatchLine row={row} /> {row.sentence}
        </p>
      ))}
    </div>
  );
}
