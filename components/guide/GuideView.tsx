/** A role guide as a page. */
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { EntryOf, Guide, GuideEntry } from '../../lib/guide/guide';
import { issuesOf } from '../../lib/guide/issues';
import { IssueList, Reasons } from './Doubt';
import { EntryRow } from './EntryRow';
import { PayByLevel } from './PayByLevel';
import { elementId, guideHash, referencesHash } from './route';
import { type EntryGroup, type SectionId, sectionsOf } from './sections';
import { TimeSplit } from './TimeSplit';
import { kindName, sectionName, skillGroupName } from './words';

export interface GuideViewProps {
  guide: Guide;
  /** The entry, section or issue that the address names. */
  current: string | null;
}

export function GuideView({ guide, current }: GuideViewProps): ReactNode {
  const sections = sectionsOf(guide);
  return (
    <article className="guide">
      <header className="guide-head">
        <h1>{i18n.t('guide_page.guide_title', [guide.title])}</h1>
        <p className="lead">
          {guide.yearNote} <GuideCounts guide={guide} />
        </p>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {i18n.t('guide_page.print')}
        </button>
      </header>
      <nav className="on-page" aria-label={i18n.t('guide_page.on_this_page')}>
        <ul>
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={guideHash(guide.id, id)}>{sectionName(id)}</a>
            </li>
          ))}
          <li>
            <a href={guideHash(guide.id, 'issues')}>{i18n.t('guide_page.issues_title')}</a>
          </li>
        </ul>
      </nav>
      {sections.map(({ id, groups }) => (
        <section className="guide-section" key={id} id={elementId(id)} aria-labelledby={`h-${id}`} tabIndex={-1}>
          <h2 id={`h-${id}`}>{sectionName(id)}</h2>
          {id === 'pay' && !hasBands(groups) && <NoPay />}
          {groups.map((group) => (
            <Group key={group.kind} section={id} group={group} guide={guide} current={current} />
          ))}
        </section>
      ))}
      {!sections.some(({ id }) => id === 'pay') && <NoPaySection />}
      <IssueList guide={guide} current={current} />
    </article>
  );
}

function GuideCounts({ guide }: { guide: Guide }): ReactNode {
  const doubted = guide.entries.filter((entry) => entry.firmness !== 'stated').length;
  return (
    <>
      {i18n.t('guide_page.statements', [String(guide.entries.length)])}, {i18n.t('guide_page.doubts_count', doubted)}.
    </>
  );
}

const hasBands = (groups: EntryGroup[]) => groups.some((group) => group.kind === 'pay-band');

function NoPaySection(): ReactNode {
  return (
    <section className="guide-section" id={elementId('pay')} aria-labelledby="h-pay">
      <h2 id="h-pay">{sectionName('pay')}</h2>
      <NoPay />
    </section>
  );
}

function NoPay(): ReactNode {
  return (
    <p className="callout">
      {i18n.t('guide_page.no_pay')} <a href={referencesHash()}>{i18n.t('guide_page.to_references')}</a>
    </p>
  );
}

interface GroupProps {
  section: SectionId;
  group: EntryGroup;
  guide: Guide;
  current: string | null;
}

function Group({ group, guide, current }: GroupProps): ReactNode {
  const { kind, entries } = group;
  switch (kind) {
    case 'pay-band':
      return (
        <section className="group">
          <h3>{kindName(kind)}</h3>
          <PayByLevel guide={guide.id} entries={guide.entries} current={current} />
        </section>
      );
    // The years of the levels are a column of the table of pay.
    case 'level-years':
      return null;
    case 'skill':
      return bySkillGroup(entries).map(([name, own]) => (
        <List key={name} title={skillGroupName(name)} entries={own} guide={guide} current={current} />
      ));
    case 'time-split':
      return (
        <>
          <List title={kindName(kind)} entries={entries} guide={guide} current={current} />
          {entries.map((entry) => entry.kind === 'time-split' && <TimeSplit key={entry.id} entry={entry} />)}
        </>
      );
    default:
      return <List title={kindName(kind)} entries={entries} guide={guide} current={current} />;
  }
}

function bySkillGroup(entries: GuideEntry[]): [EntryOf<'skill'>['group'], GuideEntry[]][] {
  const groups = new Map<EntryOf<'skill'>['group'], GuideEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'skill') continue;
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  return [...groups];
}

interface ListProps {
  title: string;
  entries: GuideEntry[];
  guide: Guide;
  current: string | null;
}

/** A list of statements; a doubt that they all share is explained once, above them. */
function List({ title, entries, guide, current }: ListProps): ReactNode {
  const [first] = entries;
  const shared =
    first === undefined || entries.length < 2 || entries.some((entry) => entry.firmness !== first.firmness)
      ? []
      : issuesOf(first).filter((issue) => entries.every((entry) => entry.issues?.includes(issue.id)));
  const doubted = first !== undefined && first.firmness !== 'stated' && shared.length > 0;
  return (
    <section className="group">
      <h3>{title}</h3>
      {doubted && <Reasons issues={shared} firmness={first.firmness} />}
      <ul className="entries">
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            guide={guide.id}
            entry={entry}
            current={current}
            explained={new Set(doubted ? shared.map((issue) => issue.id) : [])}
          />
        ))}
      </ul>
    </section>
  );
}
