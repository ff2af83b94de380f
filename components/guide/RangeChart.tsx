/** Ranges on one scale as plain SVG. Positions are percentages, so the text keeps its size on every width. */
import type { ReactNode } from 'react';

interface ChartBar {
  min: number;
  max: number;
  /** True where the range may go on past `max`. */
  open?: boolean;
  /** Which of the legend's colours. */
  tone: 'first' | 'second';
  text: string;
}
/** One line of the chart, with one or two bars. */
export interface ChartRow {
  name: string;
  bars: ChartBar[];
  /** True to draw all bars on one line: parts of one length. */
  stacked?: boolean;
}

const ROW_HEAD = 22;
const BAR = 14;
const BAR_STEP = 20;
const AXIS = 26;

/** Even steps that cover the values: at most seven ticks on round figures. */
export function ticksFor(min: number, max: number): number[] {
  // One amount alone still needs a scale around it.
  const rough = (max - min || Math.abs(max) || 1) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? 10 * power;
  const first = Math.floor(min / step) * step;
  const count = Math.ceil((max - first) / step);
  return Array.from({ length: count + 1 }, (_, i) => first + i * step);
}

/** A picture only: the caller shows the same figures as a table and names it in `label`. */
export function RangeChart(props: { rows: ChartRow[]; label: string; format: (value: number) => string }): ReactNode {
  const values = props.rows.flatMap((row) => row.bars.flatMap((bar) => [bar.min, bar.max]));
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const at = (value: number) => `${(((value - low) / (high - low)) * 100).toFixed(2)}%`;
  const heights = props.rows.map((row) => ROW_HEAD + (row.stacked ? 1 : row.bars.length) * BAR_STEP + 8);
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, h) => sum + h, 0));
  const height = heights.reduce((sum, h) => sum + h, 0);
  return (
    <svg className="chart" role="img" aria-label={props.label} width="100%" height={height + AXIS}>
      {ticks.map((tick, i) => (
        <g key={tick} className={i % 2 === 1 ? 'chart-odd' : undefined}>
          <line className="chart-grid" x1={at(tick)} x2={at(tick)} y1={0} y2={height} />
          <text className="chart-tick" x={at(tick)} y={height + 18} textAnchor={anchor(i, ticks.length)}>
            {props.format(tick)}
          </text>
        </g>
      ))}
      {props.rows.map((row, i) => (
        <g key={tops[i]} transform={`translate(0 ${tops[i]})`}>
          <text className="chart-name" x="0" y={15}>
            {row.name}
          </text>
          {row.bars.map((bar, j) => (
            <Bar
              key={`${bar.tone}${bar.min}${bar.max}`}
              bar={bar}
              y={ROW_HEAD + (row.stacked ? 0 : j * BAR_STEP)}
              at={at}
              span={high - low}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

function Bar(props: { bar: ChartBar; y: number; at: (value: number) => string; span: number }): ReactNode {
  const { bar, y, at } = props;
  const width = `${(((bar.max - bar.min) / props.span) * 100).toFixed(2)}%`;
  return (
    <g className={`chart-bar chart-${bar.tone}`}>
      <title>{bar.text}</title>
      <rect x={at(bar.min)} y={y} width={width} height={BAR} rx={3} />
      {bar.open && (
        <text className="chart-open" x={at(bar.max)} dx={4} y={y + 12}>
          +
        </text>
      )}
    </g>
  );
}
