/**
 * The guide's bands by level with the listing's range across them. Plain SVG with positions in percent, so that the words
 * keep their size at every width; hidden from screen readers, which get the table beside it.
 */
import { i18n } from '#i18n';
import type { ListingPay, PayBand, ReferenceStatement } from '../../lib/compare/comparison';
import { levelName } from '../../lib/words/labels';
import { shortAmount, shortRange } from '../../lib/words/money';
import { bandScale } from './band-scale';

/** The bands of one chart, with the listing’s pay and public figures. Amounts are a year’s. */
export interface BandChartProps {
  bands: readonly PayBand[];
  /** The band of the verdict: its levels are drawn strong. */
  band: PayBand | null;
  listing: ListingPay | null;
  references: readonly ReferenceStatement[];
  /** Of all amounts drawn. */
  currency: string | null;
  /** What a yearly amount is divided by: 1, 12, or the hours of a year. */
  divisor: number;
  /** Names the row of the compared pay. */
  listingName: string;
}

const ROW = 36;
const BAR = 12;
const AXIS = 20;

interface ChartRow {
  key: string;
  name: string;
  min: number | null;
  max: number | null;
  kind: 'listing' | 'band' | 'band-chosen' | 'reference';
  /** The upper end has a "+". */
  open: boolean;
}

/** The chart; its twin in figures stands below it. */
export function BandChart(props: BandChartProps) {
  const rows = chartRows(props);
  const amounts = rows.flatMap((row) => [row.min, row.max]).filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const scale = bandScale(amounts);
  const { currency, divisor, listing } = props;
  const money = (amount: number) => shortAmount(Math.round(amount / divisor), currency);
  const height = rows.length * ROW + AXIS;
  const low = listing?.annualMin ?? listing?.annualMax ?? null;
  const high = listing?.annualMax ?? listing?.annualMin ?? null;
  return (
    <svg className="chart" width="100%" height={height} aria-hidden="true" focusable="false">
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y1={0}
            y2={height - AXIS + 4}
          />
          <text
            className="chart-tick"
            x={`${scale.at(tick)}%`}
            y={height - 4}
            textAnchor={anchor(index, scale.ticks.length)}
          >
            {money(tick)}
          </text>
        </g>
      ))}
      {low !== null && high !== null && (
        <rect
          className="chart-column"
          x={`${scale.at(low)}%`}
          width={`${Math.max(0.4, scale.at(high) - scale.at(low))}%`}
          y={ROW - 6}
          height={height - AXIS - ROW + 6}
        />
      )}
      {rows.map((row, index) => {
        const from = row.min ?? scale.min;
        const to = row.max ?? scale.max;
        return (
          <g key={row.key} className={`chart-row ${row.kind}`} transform={`translate(0 ${index * ROW})`}>
            {/* HTML inside, so that a long name is cut with an ellipsis and not drawn over the amount. */}
            <foreignObject x="0" y="0" width="100%" height="17">
              <div className="chart-label">
                <span className="chart-name">{row.name}</span>
                <span className="chart-amount">{rangeWords(row, currency, divisor)}</span>
              </div>
            </foreignObject>
            <rect
              className={row.min === null || row.max === null || row.open ? 'chart-bar open' : 'chart-bar'}
              x={`${scale.at(from)}%`}
              width={`${Math.max(1.2, scale.at(to) - scale.at(from))}%`}
              y={18}
              height={BAR}
              rx={3}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** The same figures as a table, for those who cannot see the chart and those who want numbers. */
export function BandTable(props: BandChartProps) {
  const rows = chartRows(props);
  return (
    <details className="figures">
      <summary>{i18n.t('pay.figures')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('pay.column_what')}</th>
            <th scope="col">{i18n.t('pay.column_range')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>{rangeWords(row, props.currency, props.divisor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function chartRows({ bands, band, listing, listingName, references, currency }: BandChartProps): ChartRow[] {
  const rows: ChartRow[] = [];
  if (listing && (listing.annualMin !== null || listing.annualMax !== null)) {
    rows.push({
      key: 'listing',
      name: listingName,
      min: listing.annualMin,
      max: listing.annualMax,
      kind: 'listing',
      open: false,
    });
  }
  for (const one of bands) {
    rows.push({
      key: `${one.levels.join('-')}-${one.basis}-${one.own ?? false}`,
      name: one.own ? i18n.t('pay.own_band') : bandName(one),
      min: one.min,
      max: one.max,
      kind: one.levels.some((level) => band?.levels.includes(level)) ? 'band-chosen' : 'band',
      open: one.open,
    });
  }
  for (const { name, year, range, short } of references) {
    if (!range || range.currency !== currency) continue;
    rows.push({
      key: `${name}-${year}`,
      name: `${short ? short.charAt(0).toUpperCase() + short.slice(1) : name}, ${year}`,
      min: range.min,
      max: range.max,
      kind: 'reference',
      open: false,
    });
  }
  return rows;
}

function bandName({ levels }: PayBand): string {
  return i18n.t('pay.level_band', [levels.map(levelName).join('–')]);
}

function rangeWords(row: ChartRow, currency: string | null, divisor: number): string {
  const part = (amount: number | null) => (amount === null ? null : Math.round(amount / divisor));
  const words = shortRange(
    { min: part(row.min), max: part(row.max), currency },
    { from: i18n.t('pay.from'), upTo: i18n.t('pay.up_to') },
  );
  return row.open ? `${words}+` : words;
}

function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  return index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';
}
