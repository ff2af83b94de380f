/** A role guide as a page. */
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { EntryOf, Guide, GuideEntry } from '../../lib/guide/guide';
import { IssueList } from './Doubt';
import { EntryList } from './EntryList';
import { PayByLevel } from './PayByLevel';
import { elementId, guideHash, referencesHash } from './route';
import { type EntryGroup, type SectionId, sectionsOf } from './sections';
import { TimeSplit } from './TimeSplit';
import { kindName, sectionName, skillGroupName } from './words';

/** A guide, and the place in it that is wanted. */
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
          {i18n.t('guide_page.document', [guide.document])} {guide.yearNote} <GuideCounts guide={guide} />
        </p>
        <button type="button" className="button quiet" onClick={() => window.print()}>
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
        <EntryList key={name} title={skillGroupName(name)} entries={own} guide={guide.id} current={current} />
      ));
    case 'time-split':
      return (
        <>
          <EntryList title={kindName(kind)} entries={entries} guide={guide.id} current={current} />
          {entries.map((entry) => entry.kind === 'time-split' && <TimeSplit key={entry.id} entry={entry} />)}
        </>
      );
    default:
      return <EntryList title={kindName(kind)} entries={entries} guide={guide.id} current={current} />;
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
