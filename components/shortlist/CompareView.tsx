/** Two to four listings in columns: pay on one scale, each statement and requirement as a row, differences marked. */
import { ArrowLeft, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { REQUIREMENT_KINDS } from '../../lib/compare/comparison';
import { matchProfile } from '../../lib/compare/match-profile';
import type { ProfileMatch } from '../../lib/compare/profile-match';
import { isEmpty, type Profile } from '../../lib/profile/profile';
import { type Entry, factsOf } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import { type PayWish, payAgainstWish, placesNamed } from '../../lib/shortlist/wishes';
import { matchName, materialName, requirementName, requirementVerdictName, statusName } from '../../lib/words/labels';
import { badgeWords, PAY_TONES } from '../../lib/words/pay-words';
import { ComparePay } from './ComparePay';
import { factRows } from './fact-rows';
import { entryHash, listHash } from './route';
import { REQUIREMENT_TONES } from './tones';
import { useEntries } from './use-entry';
import type { Shortlist } from './use-shortlist';

interface CompareViewProps {
  ids: string[];
  shortlist: Shortlist & { repository: ShortlistRepository };
  today: string;
  /** The user's own; null where there is none. */
  profile: () => Promise<Profile | null>;
}

interface Line {
  key: string;
  name: string;
  /** What is compared; the cell may show more. */
  values: string[];
  cells: ReactNode[];
}

export function CompareView({ ids, shortlist, today, profile }: CompareViewProps) {
  const own = useOwn(profile);
  const found = useEntries(shortlist.repository, ids, shortlist.rows);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const back = (
    <a className="sl-back" href={listHash}>
      <ArrowLeft size={16} aria-hidden="true" />
      {i18n.t('shortlist.back')}
    </a>
  );
  if (!found) return <p className="sl-quiet">{i18n.t('shortlist.loading')}</p>;
  const entries = found.flatMap((one) => one?.entry ?? []);
  if (entries.length < 2) {
    return (
      <>
        {back}
        <p>{i18n.t('shortlist.side_few')}</p>
      </>
    );
  }
  const matches = own && entries.map(({ posting, text }) => matchProfile(posting, own, text));
  const groups: { name: string; lines: Line[] }[] = [
    { name: i18n.t('shortlist.as_listed'), lines: factLines(entries, today) },
    { name: i18n.t('shortlist.requirements'), lines: requirementLines(entries, matches) },
    {
      name: i18n.t('shortlist.own'),
      lines: [...matchLines(matches), ...wishLines(entries, own), ...ownLines(entries)],
    },
  ];
  return (
    <article className="sl-compare">
      {back}
      <header className="sl-entry-head">
        <h1>{i18n.t('shortlist.side_title')}</h1>
        <div className="sl-actions">
          <label className="sl-tick">
            <input type="checkbox" checked={onlyDifferences} onChange={() => setOnlyDifferences(!onlyDifferences)} />
            {i18n.t('shortlist.only_differences')}
          </label>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            <Printer size={15} aria-hidden="true" />
            {i18n.t('shortlist.print')}
          </button>
        </div>
      </header>
      <ComparePay entries={entries} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section className="sl-side" aria-label={i18n.t('shortlist.side_title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {entries.map((entry) => (
                <th key={entry.id} scope="col" dir="auto">
                  <a href={entryHash(entry.id)}>{entry.posting.title?.value ?? i18n.t('shortlist.untitled')}</a>
                  <span className="sl-under">{entry.posting.company?.value ?? entry.site}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ name, lines }) => {
            const shown = lines.filter((line) => !onlyDifferences || differ(line));
            if (shown.length === 0) return null;
            return (
              <tbody key={name}>
                <tr className="sl-group">
                  <th scope="rowgroup" colSpan={entries.length + 1}>
                    {name}
                  </th>
                </tr>
                {shown.map((line) => (
                  <tr key={line.key} data-differs={differ(line) || undefined}>
                    <th scope="row">
                      {line.name}
                      {differ(line) && (
                        <span className="sl-differs" title={i18n.t('shortlist.row_differs')}>
                          {i18n.t('shortlist.differs')}
                        </span>
                      )}
                    </th>
                    {line.cells.map((cell, at) => (
                      <td key={entries[at]?.id} dir="auto">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </section>
    </article>
  );
}

const differ = ({ values }: Line): boolean => new Set(values.map((value) => value.toLowerCase())).size > 1;
const silent = () => <span className="sl-quiet">{i18n.t('shortlist.none')}</span>;

function factLines(entries: Entry[], today: string): Line[] {
  const columns = entries.map((entry) => factRows(entry, entry.deadline, today));
  const lines = (columns[0] ?? []).map(({ key, name }): Line => {
    const values = columns.map((rows) => rows.find((row) => row.key === key)?.value ?? '');
    return { key, name, values, cells: values.map((value) => value || silent()) };
  });
  const verdict: Line = {
    key: 'verdict',
    name: i18n.t('shortlist.verdict'),
    values: entries.map(({ comparison }) => comparison.salary?.verdict ?? ''),
    cells: entries.map(({ comparison: { salary } }) =>
      salary ? (
        <>
          <span className={`sl-verdict sl-tone-${PAY_TONES[salary.verdict]}`}>{badgeWords(salary)}</span>
          <span className="sl-small">{salary.sentence}</span>
        </>
      ) : (
        silent()
      ),
    ),
  };
  const after = lines.findIndex(({ key }) => key === 'pay') + 1;
  return [...lines.slice(0, after), verdict, ...lines.slice(after)];
}

/** A row for each kind that at least one of the listings asks. */
function requirementLines(entries: Entry[], matches: ProfileMatch[] | null): Line[] {
  return REQUIREMENT_KINDS.flatMap((kind): Line[] => {
    const rows = entries.map(({ comparison }) => comparison.requirements.find((row) => row.kind === kind));
    if (rows.every((row) => !row?.listing)) return [];
    return [
      {
        key: kind,
        name: requirementName(kind),
        values: rows.map((row) => row?.listing ?? ''),
        cells: rows.map((row, at) =>
          row?.listing ? (
            <>
              {row.listing}{' '}
              <span className={`sl-verdict sl-tone-${REQUIREMENT_TONES[row.verdict]}`}>
                {requirementVerdictName(row.verdict)}
              </span>
              <OwnMatch match={matches?.[at]} kind={kind} />
            </>
          ) : (
            silent()
          ),
        ),
      },
    ];
  });
}

/** Where the user stands in this row; nothing without a profile. */
function OwnMatch({ match, kind }: { match: ProfileMatch | undefined; kind: string }) {
  const row = match?.rows.find((one) => one.kind === kind);
  if (!row) return null;
  return (
    <span className={`sl-small sl-match-${row.match}`} title={row.sentence}>
      {i18n.t('match.you')}: {matchName(row.match)}
    </span>
  );
}

function matchLines(matches: ProfileMatch[] | null): Line[] {
  if (!matches) return [];
  const values = matches.map(({ summary }) => summary);
  return [plainLine('match', i18n.t('shortlist.own_match'), values)];
}

const plainLine = (key: string, name: string, values: string[]): Line => ({ key, name, values, cells: values });

/** What the user wishes for: pay and places, where the profile names them. */
function wishLines(entries: Entry[], own: Profile | null): Line[] {
  const facts = entries.map(({ posting, comparison }) => factsOf(posting, comparison));
  const lines: Line[] = [];
  if (own?.wishedPay) {
    const wish = own.wishedPay;
    const words = facts.map(({ annual }) => wishedPayWords(payAgainstWish(annual, wish)));
    lines.push(plainLine('wished-pay', i18n.t('shortlist.wished_pay'), words));
  }
  if (own && own.places.length > 0) {
    const words = facts.map((one) => {
      const named = placesNamed(one, own.places);
      if (named === null) return i18n.t('shortlist.wished_place_silent');
      return named.length > 0 ? named.join(', ') : i18n.t('shortlist.wished_place_none');
    });
    lines.push(plainLine('wished-places', i18n.t('shortlist.wished_places'), words));
  }
  return lines;
}

function wishedPayWords(wish: PayWish): string {
  if (wish.verdict === 'unknown') return i18n.t('shortlist.wished.unknown');
  const words = i18n.t(`shortlist.wished.${wish.verdict}`);
  return wish.rate ? `${words} ${i18n.t('shortlist.wished_rate', [wish.rate.year])}` : words;
}

/** Null until it is read, and where there is none. */
function useOwn(read: () => Promise<Profile | null>): Profile | null {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    let stopped = false;
    read().then(
      (found) => {
        if (!stopped && found && !isEmpty(found)) setProfile(found);
      },
      // A damaged profile is told of where it is edited.
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [read]);
  return profile;
}

function ownLines(entries: Entry[]): Line[] {
  const line = (key: string, name: string, value: (entry: Entry) => string): Line => {
    const values = entries.map(value);
    return { key, name, values, cells: values.map((one) => one || '–') };
  };
  return [
    line('status', i18n.t('shortlist.status'), (entry) => statusName(entry.status)),
    line('rating', i18n.t('shortlist.rating'), ({ rating }) =>
      rating ? i18n.t('shortlist.rating_of', [String(rating)]) : '',
    ),
    line('tags', i18n.t('shortlist.tags'), ({ tags }) => tags.join(', ')),
    line('ready', i18n.t('shortlist.ready'), ({ materials }) => materials.map(materialName).join(', ')),
    line('notes', i18n.t('shortlist.notes'), ({ notes }) => notes),
  ];
}
