/** One row a requirement: what the listing asks, what is typical, and how the two stand. */

import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { RequirementComparison, RequirementVerdict } from '../../lib/compare/comparison';
import type { ProfileMatch } from '../../lib/compare/profile-match';
import { requirementName, requirementVerdictName } from '../../lib/words/labels';
import type { EvidenceControl, OpenGuide } from './ComparisonView';
import { GuideLink } from './GuideLink';
import { MatchLine, MatchSummary } from './MatchLine';
import { PanelIcon } from './PanelIcon';
import { Passage } from './Passage';
import { SkillChips, SkillLegend } from './SkillChips';

interface RequirementsProps {
  rows: readonly RequirementComparison[];
  evidence: EvidenceControl | undefined;
  onGuide: OpenGuide | undefined;
  /** Absent without a profile. */
  me?: ProfileMatch | undefined;
}

/** `hideSilent`: the user wants no rows for what the listing does not state. */
export function Requirements({
  rows,
  evidence,
  onGuide,
  me,
  hideSilent = false,
}: RequirementsProps & { hideSilent?: boolean }) {
  const stated = rows.filter((row) => row.verdict !== 'not-stated');
  const required = stated.filter((row) => row.need !== 'preferred');
  const preferred = stated.filter((row) => row.need === 'preferred');
  // Where the guide is silent as well there is nothing to tell.
  const silent = hideSilent ? [] : rows.filter((row) => row.verdict === 'not-stated' && row.typical !== null);
  return (
    <section className="part" aria-labelledby="requirements-heading">
      <h2 id="requirements-heading">{i18n.t('panel.requirements_title')}</h2>
      {rows.length === 0 && <p className="note">{i18n.t('panel.no_requirements')}</p>}
      {rows.length > 0 && <Counts rows={[...stated, ...silent]} />}
      {me && <MatchSummary me={me} shown={rows.map(({ kind }) => kind)} />}
      {required.length > 0 && (
        <Group title={i18n.t('panel.required')} rows={required} evidence={evidence} onGuide={onGuide} me={me} />
      )}
      {preferred.length > 0 && (
        <Group title={i18n.t('panel.preferred')} rows={preferred} evidence={evidence} onGuide={onGuide} me={me} />
      )}
      {stated.some((row) => row.items && row.items.length > 0) && <SkillLegend />}
      {silent.length > 0 && (
        <details className="silent">
          <summary>
            {i18n.t('panel.not_stated_title')} <span className="count">{silent.length}</span>
          </summary>
          <ul className="rows">
            {silent.map((row) => (
              <Row key={row.kind} row={row} evidence={evidence} onGuide={onGuide} me={me} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Group({ title, rows, evidence, onGuide, me }: RequirementsProps & { title: string }) {
  return (
    <div className="group">
      <div className="group-head">
        <h3 className="group-title">{title}</h3>
        <span aria-hidden="true">{i18n.t('panel.column_typical_for')}</span>
      </div>
      <ul className="rows">
        {rows.map((row) => (
          <Row key={`${row.kind}-${row.need ?? ''}`} row={row} evidence={evidence} onGuide={onGuide} me={me} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps extends Omit<RequirementsProps, 'rows'> {
  row: RequirementComparison;
}

function Row({ row, evidence, onGuide, me }: RowProps) {
  const [opened, setOpened] = useState(false);
  const detailsId = useId();
  const id = `${row.kind}-${row.need ?? 'any'}`;
  const words = row.evidence ?? [];
  const marked = evidence?.shown?.key === id;
  // Another fact's words are marked now: this row steps back with them.
  const open = opened && (marked || !evidence?.shown || words.length === 0);
  const choose = () => {
    setOpened(!open);
    if (words.length === 0) return;
    if (open) evidence?.hide();
    else evidence?.show(id, words, 0);
  };
  const { items = [] } = row;
  const mine = me?.rows.find(({ kind }) => kind === row.kind);
  return (
    <li className="row" data-verdict={row.verdict} data-open={open || undefined}>
      <button type="button" className="row-main" aria-expanded={open} aria-controls={detailsId} onClick={choose}>
        <span className="row-kind">{requirementName(row.kind)}</span>
        <Verdict verdict={row.verdict} />
        {items.length === 0 && (
          <>
            <span className="row-cell">
              <span className="sr">{i18n.t('panel.column_listing')}: </span>
              <span className={row.listing === null ? 'row-none' : undefined} dir="auto">
                {row.listing ?? i18n.t('panel.nothing_asked')}
              </span>
            </span>
            <span className="row-cell row-typical">
              <span className="sr">{i18n.t('panel.column_typical')}: </span>
              {row.typical ?? i18n.t('panel.nothing_typical')}
            </span>
          </>
        )}
        {mine && <MatchLine row={mine} />}
      </button>
      {items.length > 0 && <SkillChips items={items} kind={row.kind} />}
      <div id={detailsId} className="row-details" hidden={!open}>
        {open && (
          <>
            <Passage id={id} evidence={words} control={evidence} />
            <p>{row.sentence}</p>
            {mine && <p className="me-sentence">{mine.sentence}</p>}
            {row.entry && <GuideLink guide={row.guide} place={row.entry} onGuide={onGuide} />}
          </>
        )}
      </div>
    </li>
  );
}

/** Icon, word and colour: none of them alone. */
export function Verdict({ verdict }: { verdict: RequirementVerdict }) {
  return (
    <span className="verdict" data-verdict={verdict}>
      <PanelIcon name={verdict} size={13} />
      {requirementVerdictName(verdict)}
    </span>
  );
}

const ORDER: readonly RequirementVerdict[] = [
  'typical',
  'asks-more',
  'asks-other',
  'asks-less',
  'guide-silent',
  'not-stated',
];

function Counts({ rows }: { rows: readonly RequirementComparison[] }) {
  return (
    <p className="counts">
      {ORDER.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const)
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => (
          <span key={verdict} className="verdict" data-verdict={verdict}>
            <PanelIcon name={verdict} size={13} />
            {countWords(verdict, String(count))}
          </span>
        ))}
    </p>
  );
}

function countWords(verdict: RequirementVerdict, count: string): string {
  const words: Record<RequirementVerdict, () => string> = {
    typical: () => i18n.t('panel.counts.typical', [count]),
    'asks-more': () => i18n.t('panel.counts.asks_more', [count]),
    'asks-less': () => i18n.t('panel.counts.asks_less', [count]),
    'asks-other': () => i18n.t('panel.counts.asks_other', [count]),
    'not-stated': () => i18n.t('panel.counts.not_stated', [count]),
    'guide-silent': () => i18n.t('panel.counts.guide_silent', [count]),
  };
  return words[verdict]();
}
