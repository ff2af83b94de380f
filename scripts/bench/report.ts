/** The tables and pictures of `docs/performance.md`, drawn from the figures that the bench has found. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATIO_BUDGETS } from '../budgets';
import { ROOT } from '../paths';
import type { Figures, Growth, Summary } from './figures';

const PAGE = join(ROOT, 'docs', 'performance.md');
const STORED = join(ROOT, 'docs', 'performance.json');
const IMAGES = join(ROOT, 'docs', 'images');
const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** Writes figures, tables and pictures; what was not measured this time stays as it was. */
export function writeReport(measured: Partial<Figures>): void {
  const before = existsSync(STORED) ? (JSON.parse(readFileSync(STORED, 'utf8')) as Partial<Figures>) : {};
  const figures: Partial<Figures> = { ...before, ...measured };
  writeFileSync(STORED, `${JSON.stringify(figures, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [head, tail] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (head < 0 || tail < 0) throw new Error(`${PAGE} has no place for the figures: add the lines ${BEGIN} and ${END}`);
  writeFileSync(PAGE, `${page.slice(0, head + BEGIN.length)}\n\n${tables(figures)}\n${page.slice(tail)}`);
  if (figures.times) writeFileSync(join(IMAGES, 'performance-reading.svg'), bars(figures.times));
  if (figures.growth) writeFileSync(join(IMAGES, 'performance-growth.svg'), curves(figures.growth));
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const table = (head: string, ...rows: (readonly string[])[]) => {
  const columns = head.split('|').length;
  return [`| ${head} |`, `|${'---|'.repeat(columns)}`, ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
};

function tables(figures: Partial<Figures>): string {
  const { pages, times, ratio, slices, chipMs, growth, read, visit, shortlist } = figures;
  const parts: string[] = [];
  if (times && pages && ratio) {
    parts.push(
      `${pages.listings} listings and ${pages.others} other pages (${pages.from}), best of ${pages.runs} turns a page, milliseconds.\n`,
      table(
        'figure | median | 95th percentile',
        ...Object.entries(times).map(([name, { median, p95 }]) => [name, ms(median), ms(p95)]),
      ),
      table(
        'to Readability on the same pages, 95th percentile | found | goal',
        ['read + compare', String(ratio.readCompareP95), String(RATIO_BUDGETS.readCompareP95)],
        ['gate, on pages that are no listing', String(ratio.gateP95), String(RATIO_BUDGETS.gateP95)],
      ),
      '![Times of reading beside Readability](images/performance-reading.svg)\n',
    );
  }
  if (growth) {
    parts.push(
      table(
        'growth | found | goal',
        ['8 times the text (25 to 200 kB)', String(growth.text8x), String(RATIO_BUDGETS.growth8x)],
        ['8 times the nodes (12,500 to 100,000)', String(growth.dom8x), String(RATIO_BUDGETS.growth8x)],
      ),
      '![Growth of the time with text and page](images/performance-growth.svg)\n',
    );
  }
  const lines: (readonly string[])[] = [];
  if (slices) {
    lines.push(['longest slice on any page, full speed', `${ms(slices.at1x.longestMs)} ms`]);
    lines.push(['longest slice on any page, a fourth of the speed', `${ms(slices.at4x.longestMs)} ms`]);
  }
  if (chipMs) {
    lines.push(['chip painted after the gate’s decision, worker warm', `${chipMs.warm} ms`]);
    lines.push(['chip painted after the gate’s decision, worker stopped before', `${chipMs.cold} ms`]);
  }
  if (visit) {
    lines.push(['panel painted after the click', `${visit.panelMs} ms`]);
    lines.push(['words marked after the click', `${visit.highlightMs} ms`]);
    const { listings, firstMB, lastMB } = visit.memory;
    lines.push([`memory of a tab after 1 and ${listings} listings`, `${firstMB} and ${lastMB} MB`]);
    lines.push(['scripts in a minute of a busy page, listing shown', `${visit.busyPage.listingMs} ms`]);
    lines.push(['scripts in a minute of a busy page that is no listing', `${visit.busyPage.otherMs} ms`]);
  }
  if (read) {
    lines.push(['`npm run read`, one core', `${Math.round(read.perSecond)} listings a second`]);
    lines.push([`${read.peer.name} on the same texts`, `${read.peer.perSecond} listings a second`]);
  }
  for (const { entries, openMs, keystrokeMs, sortMs, exportMs, importMs } of shortlist ?? []) {
    lines.push([`shortlist of ${entries}: open, keystroke, sort`, `${openMs}, ${keystrokeMs}, ${sortMs} ms`]);
    lines.push([`shortlist of ${entries}: export, import`, `${exportMs}, ${importMs} ms`]);
  }
  if (lines.length > 0) parts.push(table('in the extension as it runs | found', ...lines));
  return parts.join('\n');
}

const FONT = 'font-family="system-ui, sans-serif" font-size="12"';
const svg = (width: number, height: number, title: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ${FONT}><title>${title}</title><rect width="100%" height="100%" fill="#fff"/>${inside}</svg>\n`;
const label = (x: number, y: number, words: string, anchor = 'start') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#222">${words}</text>`;

/** One row a figure: the median as a bar, the 95th percentile as a line behind it. */
function bars(times: Record<string, Summary>): string {
  const rows = Object.entries(times).filter(([name]) => !name.startsWith('gate'));
  const most = Math.max(...rows.map(([, { p95 }]) => p95));
  const width = (value: number) => Math.max(1, (value / most) * 380);
  const drawn = rows.map(([name, { median, p95 }], index) => {
    const y = 34 + index * 26;
    return [
      label(290, y + 11, name, 'end'),
      `<rect x="300" y="${y + 5}" width="${width(p95).toFixed(1)}" height="4" fill="#9bb7d4"/>`,
      `<rect x="300" y="${y}" width="${width(median).toFixed(1)}" height="14" fill="#2f6690"/>`,
      label(308 + width(p95), y + 11, `${ms(median)} · ${ms(p95)} ms`),
    ].join('');
  });
  return svg(
    800,
    44 + rows.length * 26,
    'Reading beside Readability',
    label(300, 20, 'median (bar) · 95th percentile (line)') + drawn.join(''),
  );
}

/** Both curves over logarithmic axes; a straight line of the frame's slope is linear growth. */
function curves({ text, dom }: Growth): string {
  const curve = (points: Growth['text'], x: number, title: string, unit: string) => {
    const sizes = points.map(({ size }) => Math.log10(size));
    const times = points.map(({ ms: time }) => Math.log10(Math.max(time, 0.1)));
    const [left, right, top] = [Math.min(...sizes), Math.max(...sizes), Math.max(...times)];
    const place = (index: number) => {
      const at = x + (((sizes[index] ?? 0) - left) / (right - left)) * 280;
      // The same length stands for a tenfold on both axes.
      const up = 60 + (top - (times[index] ?? 0)) * (280 / (right - left));
      return [at, up] as const;
    };
    const path = points
      .map((_, index) =>
        place(index)
          .map((value) => value.toFixed(1))
          .join(','),
      )
      .join(' ');
    const dots = points.map(({ size, ms: time }, index) => {
      const [at, up] = place(index);
      const words = `${size.toLocaleString('en')} ${unit}: ${ms(time)} ms`;
      const end = index > 0;
      return `<circle cx="${at.toFixed(1)}" cy="${up.toFixed(1)}" r="4" fill="#2f6690"/>${label(end ? at - 8 : at + 8, up - 8, words, end ? 'end' : 'start')}`;
    });
    return `${label(x, 20, title)}<polyline points="${path}" fill="none" stroke="#2f6690" stroke-width="2"/>${dots.join('')}`;
  };
  return svg(
    800,
    420,
    'Growth with the length of a text and the size of a page',
    curve(text, 70, 'engine, by characters', 'characters') + curve(dom, 480, 'page reader, by nodes', 'nodes'),
  );
}
