/** The listing's words of the day it was saved, with those marked that a fact was read from. */
import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Evidence, Posting } from '../../lib/posting/posting';
import type { Entry } from '../../lib/shortlist/entry';
import { dayWords } from '../../lib/words/days';

interface Stretch {
  start: number;
  end: number;
  /** What was read there, for the tip. */
  name: string;
}

/** Fields of a posting that hold facts, with the words for the tip; decisions about the whole listing are left out. */
const FACTS: [keyof Posting, () => string][] = [
  ['salaries', () => i18n.t('shortlist.pay')],
  ['payScales', () => i18n.t('shortlist.pay_scale')],
  ['payWithoutAmount', () => i18n.t('shortlist.pay')],
  ['degreeRequired', () => i18n.t('requirement.degree')],
  ['degreePreferred', () => i18n.t('requirement.degree')],
  ['fieldsOfStudy', () => i18n.t('requirement.field')],
  ['experience', () => i18n.t('requirement.experience')],
  ['publications', () => i18n.t('requirement.publications')],
  ['venues', () => i18n.t('requirement.venues')],
  ['skills', () => i18n.t('shortlist.requirements')],
  ['softSkills', () => i18n.t('requirement.soft_skills')],
  ['teaching', () => i18n.t('requirement.teaching')],
  ['grants', () => i18n.t('requirement.grants')],
  ['materials', () => i18n.t('shortlist.materials')],
  ['deadline', () => i18n.t('shortlist.deadline')],
  ['visa', () => i18n.t('panel.fact.visa')],
  ['workplace', () => i18n.t('panel.fact.workplace')],
  ['term', () => i18n.t('panel.fact.term')],
  ['termMonths', () => i18n.t('panel.fact.term')],
  ['location', () => i18n.t('shortlist.location')],
];

/** In order and without overlap; a stretch whose words the text no longer has there is left out. */
export function stretchesOf(posting: Posting, text: string): Stretch[] {
  const all = FACTS.flatMap(([field, name]): Stretch[] => {
    const value = posting[field] as { evidence?: Evidence[] } | { evidence?: Evidence[] }[] | null;
    return [value ?? []]
      .flat()
      .flatMap((fact) =>
        (fact.evidence ?? [])
          .filter(
            ({ source, start, end, quote }) => source === 'text' && text.slice(start, end) === quote && end > start,
          )
          .map(({ start, end }) => ({ start, end, name: name() })),
      );
  });
  const ordered = all.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Stretch[] = [];
  for (const stretch of ordered) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  }
  return kept;
}

/** The saved words, as text alone. */
export function SnapshotText({ entry }: { entry: Pick<Entry, 'posting' | 'text' | 'savedAt'> }) {
  const { posting, text, savedAt } = entry;
  if (text.trim() === '') return <p className="sl-quiet">{i18n.t('shortlist.no_words')}</p>;
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const stretch of stretchesOf(posting, text)) {
    nodes.push(
      <Fragment key={stretch.start}>
        {text.slice(end, stretch.start)}
        <mark title={stretch.name}>{text.slice(stretch.start, stretch.end)}</mark>
      </Fragment>,
    );
    end = stretch.end;
  }
  return (
    <>
      <p className="sl-quiet">{i18n.t('shortlist.saved_words_note', [dayWords(savedAt.slice(0, 10))])}</p>
      <section
        className="sl-snapshot"
        dir="auto"
        lang={posting.language || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
        tabIndex={0}
        aria-label={i18n.t('shortlist.saved_words')}
      >
        {nodes}
        {text.slice(end)}
      </section>
    </>
  );
}
