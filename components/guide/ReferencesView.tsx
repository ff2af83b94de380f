/** The public figures: a card each, and advertised pay as chart and table. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type AdvertisedPay, references } from '../../lib/guide/references';
import { levelName } from '../../lib/words/labels';
import { RangeChart } from './RangeChart';
import { type ReferenceCard, referenceCards } from './reference-rows';
import { elementId } from './route';
import { money } from './words';

export function ReferencesView({ current }: { current: string | null }): ReactNode {
  return (
    <article className="guide">
      <header className="guide-head">
        <h1>{i18n.t('guide_page.references_title')}</h1>
        <p className="lead">{i18n.t('guide_page.references_intro')}</p>
      </header>
      <div className="cards">
        {referenceCards(references()).map((card) => (
          <Card key={card.key} card={card} current={current === card.key} />
        ))}
      </div>
    </article>
  );
}

function Card({ card, current }: { card: ReferenceCard; current: boolean }): ReactNode {
  const wide = card.key === 'advertisedPay';
  return (
    <section
      className={wide ? 'card card-wide' : 'card'}
      id={elementId(card.key)}
      data-current={current || undefined}
      tabIndex={-1}
      aria-labelledby={`h-${card.key}`}
    >
      <h2 id={`h-${card.key}`}>{card.name}</h2>
      <p className="card-where">{[card.market, card.year].filter((part) => part !== null).join(' · ')}</p>
      {card.rows.length > 0 && (
        <dl className="pairs">
          {card.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {wide && <Advertised />}
      {card.note && <p className="card-note">{card.note}</p>}
      <p className="card-source">{i18n.t('guide_page.source', [card.source])}</p>
    </section>
  );
}

const levelWord = (row: AdvertisedPay): string =>
  row.level === 'all' ? i18n.t('guide_page.reference.all_levels') : levelName(row.level);

function Advertised(): ReactNode {
  const { groups, currency } = references().advertisedPay;
  const all = groups.filter((row) => row.level === 'all');
  const points = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
  return (
    <>
      <figure className="pay-chart">
        <RangeChart
          rows={all.map((row) => ({
            name: `${row.group}, ${i18n.t('guide_page.reference.p50').toLowerCase()} ${money(row.p50, currency)}`,
            stacked: true,
            bars: [
              {
                min: row.p10,
                max: row.p90,
                tone: 'second',
                text: `${money(row.p10, currency)}–${money(row.p90, currency)}`,
              },
              {
                min: row.p25,
                max: row.p75,
                tone: 'first',
                text: `${money(row.p25, currency)}–${money(row.p75, currency)}`,
              },
            ],
          }))}
          label={i18n.t('guide_page.chart_label', [i18n.t('guide_page.usd_year')])}
          format={(value) => `$${value / 1000}k`}
        />
        <figcaption className="legend">
          <span className="legend-first">{i18n.t('guide_page.reference.quartiles')}</span>
          <span className="legend-second">{i18n.t('guide_page.reference.deciles')}</span>
        </figcaption>
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without links inside, the keyboard could not scroll it */}
      <section className="table-scroll" aria-label={i18n.t('guide_page.reference.advertised')} tabIndex={0}>
        <table className="figures figures-dense">
          <thead>
            <tr>
              <th scope="col">{i18n.t('guide_page.reference.group')}</th>
              <th scope="col">{i18n.t('guide_page.reference.level')}</th>
              <th scope="col" className="number">
                {i18n.t('guide_page.reference.ranges')}
              </th>
              {points.map((point) => (
                <th scope="col" key={point} className="number">
                  {pointName(point)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((row) => (
              <tr key={`${row.group} ${row.level}`}>
                <th scope="row">{row.group}</th>
                <td>{levelWord(row)}</td>
                <td className="number">{row.n}</td>
                {points.map((point) => (
                  <td key={point} className="number">
                    {money(row[point], currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function pointName(point: 'p10' | 'p25' | 'p50' | 'p75' | 'p90'): string {
  switch (point) {
    case 'p10':
      return i18n.t('guide_page.reference.p10');
    case 'p25':
      return i18n.t('guide_page.reference.p25');
    case 'p50':
      return i18n.t('guide_page.reference.p50');
    case 'p75':
      return i18n.t('guide_page.reference.p75');
    case 'p90':
      return i18n.t('guide_page.reference.p90');
  }
}
