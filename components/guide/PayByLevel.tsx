/** A guide's pay bands by level: a chart, the table that says the same, and the undated bands behind a fold. */
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { EntryOf, GuideEntry, GuideId } from '../../lib/guide/guide';
import { issuesOf } from '../../lib/guide/issues';
import type { Level } from '../../lib/posting/posting';
import { basisName, levelName } from '../../lib/words/labels';
import { EntryList } from './EntryList';
import { type ChartRow, RangeChart } from './RangeChart';
import { elementId, guideHash } from './route';
import { moneyRange, yearsRange } from './words';

type Band = EntryOf<'pay-band'>;
type Basis = Band['basis'];

interface LevelRow {
  level: Level;
  years: EntryOf<'level-years'> | null;
  bands: Partial<Record<Basis, Band>>;
}

const BASES: Basis[] = ['base', 'total', 'unspecified'];

/** The dated bands, a row a level, lowest first. */
function levelRows(bands: Band[], levels: EntryOf<'level-years'>[]): LevelRow[] {
  const order: Level[] = ['entry', 'mid', 'senior', 'lead'];
  return order.flatMap((level) => {
    const own = bands.filter((band) => band.level === level);
    if (own.length === 0) return [];
    const years = levels.find((l) => l.level === level) ?? null;
    return [{ level, years, bands: Object.fromEntries(own.map((band) => [band.basis, band])) }];
  });
}

/** The pay entries of one guide. */
export interface PayByLevelProps {
  guide: GuideId;
  entries: GuideEntry[];
  current: string | null;
}

export function PayByLevel({ guide, entries, current }: PayByLevelProps): ReactNode {
  const bands = entries.filter((e): e is Band => e.kind === 'pay-band');
  const levels = entries.filter((e): e is EntryOf<'level-years'> => e.kind === 'level-years');
  const dated = bands.filter((band) => band.year !== undefined);
  const undated = bands.filter((band) => band.year === undefined);
  const rows = levelRows(dated, levels);
  const bases = BASES.filter((basis) => rows.some((row) => row.bands[basis]));
  const first = dated[0];
  const where = i18n.t('guide_page.market_year', [first?.market ?? '', String(first?.year ?? '')]);
  const props = { guide, rows, bases, current, where };
  return (
    <>
      {rows.length > 0 && (
        <>
          <figure className="pay-chart">
            <RangeChart
              rows={rows.map((row) => chartRow(row, bases))}
              label={i18n.t('guide_page.chart_label', [where])}
              format={(value) => `$${value / 1000}k`}
            />
            <Legend bases={bases} />
          </figure>
          <PayTable {...props} />
          <BandNotes guide={guide} bands={dated} />
        </>
      )}
      {undated.length > 0 && <UndatedBands guide={guide} bands={undated} current={current} />}
    </>
  );
}

/** What a reader of the bands should know, once for all of them. */
function BandNotes({ guide, bands }: { guide: GuideId; bands: Band[] }): ReactNode {
  const issues = new Map(bands.flatMap(issuesOf).map((issue) => [issue.id, issue]));
  return (
    <ul className="notes">
      {[...issues.values()].map((issue) => (
        <li key={issue.id}>
          <a href={guideHash(guide, issue.id)}>{i18n.t('guide_page.see_note', [issue.title])}</a>
        </li>
      ))}
    </ul>
  );
}

function chartRow(row: LevelRow, bases: Basis[]): ChartRow {
  const bars = bases.flatMap((basis, i) => {
    const band = row.bands[basis];
    const tone: 'first' | 'second' = i === 0 ? 'first' : 'second';
    return band ? [{ ...band, tone, text: `${basisName(basis)}: ${moneyRange(band)}` }] : [];
  });
  return { name: levelName(row.level), bars };
}

function Legend({ bases }: { bases: Basis[] }): ReactNode {
  if (bases.length < 2) return null;
  return (
    <figcaption className="legend">
      {bases.map((basis, i) => (
        <span key={basis} className={i === 0 ? 'legend-first' : 'legend-second'}>
          {basisHead(basis)}
        </span>
      ))}
    </figcaption>
  );
}

const basisHead = (basis: Basis): string =>
  ({
    base: () => i18n.t('guide_page.base'),
    total: () => i18n.t('guide_page.total'),
    unspecified: () => i18n.t('guide_page.unspecified'),
  })[basis]();

interface TableProps {
  guide: GuideId;
  rows: LevelRow[];
  bases: Basis[];
  current: string | null;
  where: string;
}

function PayTable({ guide, rows, bases, current, where }: TableProps): ReactNode {
  const cell = (id: string) => ({ id: elementId(id), 'data-current': current === id || undefined, tabIndex: -1 });
  return (
    <section className="table-scroll" aria-label={where}>
      <table className="figures">
        <caption>
          {where} · {i18n.t('guide_page.usd_year')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('guide_page.level')}</th>
            <th scope="col">{i18n.t('guide_page.years')}</th>
            {bases.map((basis) => (
              <th scope="col" key={basis} className="number">
                {basisHead(basis)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.level}>
              <th scope="row">{levelName(row.level)}</th>
              <td {...(row.years ? cell(row.years.id) : {})}>{yearsOf(row)}</td>
              {bases.map((basis) => {
                const band = row.bands[basis];
                return band ? (
                  <td key={basis} className="number" {...cell(band.id)}>
                    <a href={guideHash(guide, band.id)}>{moneyRange(band)}</a>
                  </td>
                ) : (
                  <td key={basis} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function yearsOf(row: LevelRow): string {
  const named = row.years ?? Object.values(row.bands).find((band) => band.years)?.years;
  return named === undefined || named === null ? i18n.t('guide_page.years_none') : yearsRange(named);
}

/** Behind a fold, since a reader would take them for the guide's pay; open where the address leads to one of them. */
function UndatedBands({ guide, bands, current }: { guide: GuideId; bands: Band[]; current: string | null }): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  // Paper has no folds.
  useEffect(() => {
    const open = () => fold.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <details className="fold" ref={fold} open={bands.some((band) => band.id === current) || undefined}>
      <summary>{i18n.t('guide_page.wide_bands')}</summary>
      <EntryList entries={bands} guide={guide} current={current} />
    </details>
  );
}
