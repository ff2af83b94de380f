// @vitest-environment jsdom
import '../catalogue';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ComparisonView, type ComparisonViewProps } from '../../../components/panel/ComparisonView';
import { compare } from '../../../lib/compare/compare';
import { listingFromText } from '../../../lib/posting/blocks';
import { readPosting } from '../../../lib/posting/read-posting';
import { savedEntry, TODAY } from '../../shortlist/saved-entry';
import { faultsOf } from '../axe';

afterEach(cleanup);

const { posting } = savedEntry();
const comparison = compare(posting, { today: TODAY });

function show(change: Partial<ComparisonViewProps> = {}) {
  return render(<ComparisonView posting={posting} comparison={comparison} today={TODAY} {...change} />);
}

function control(shown: NonNullable<ComparisonViewProps['evidence']>['shown'] = null) {
  return { shown, show: vi.fn(), hide: vi.fn() };
}

describe('the comparison', () => {
  test('has a heading for each part', () => {
    show();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Mid-level ML researcher', 'Pay', 'What it asks', 'Deadline']);
  });

  test('says the pay verdict in words, with the listing’s own words', () => {
    show();
    const pay = screen.getByRole('region', { name: 'Pay' });
    expect(within(pay).getByText('Within band')).toBeDefined();
    expect(pay.textContent).toContain('$150,000 to $170,000 per year');
    expect(pay.textContent).toContain(comparison.salary?.sentence ?? 'no sentence');
  });

  test('has every figure of the chart in a table too', () => {
    show();
    const table = screen.getByRole('table', { hidden: true });
    const rows = within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent);
    expect(rows).toContain('This listing$150–170k');
    for (const level of ['Entry', 'Mid', 'Senior', 'Lead']) {
      expect(rows.some((row) => row?.startsWith(`${level} level$`))).toBe(true);
    }
  });

  test('never draws the guide’s dollars beside pay in another currency', () => {
    const [salary] = posting.salaries;
    const pounds = structuredClone(posting);
    pounds.salaries = salary ? [{ ...salary, value: { ...salary.value, currency: 'GBP' } }] : [];
    show({ posting: pounds, comparison: compare(pounds, { today: TODAY }) });
    const tables = screen.getAllByRole('table', { hidden: true }).map((table) => table.textContent);
    // The guide's bands are for the US: they keep their dollars, and the pounds are not put on their axis.
    expect(tables.join()).toContain('$100–140k');
    expect(tables.join()).not.toContain('£');
    expect(tables.join()).not.toContain('This listing');
  });

  test('bands that are not for this kind of post are closed, named, and without the listing’s pay', () => {
    const postdoc = readPosting(
      listingFromText({
        title: 'Postdoctoral Fellow in Machine Learning',
        company: 'University of Denver',
        location: 'Denver, CO',
        url: '',
        text: 'Postdoctoral Fellow in Machine Learning at a university in Denver, CO. Salary: $72,000 a year.',
        today: TODAY,
      }),
    ).posting;
    show({ posting: postdoc, comparison: compare(postdoc, { today: TODAY }) });
    const pay = screen.getByRole('region', { name: 'Pay' });
    const closed = within(pay)
      .getByText('The Research fellow guide’s bands for companies (US, 2024), not for this kind of post')
      .closest('details');
    expect(closed?.open).toBe(false);
    expect(closed?.textContent).toContain('$120–150k');
    expect(closed?.textContent).not.toContain('This listing');
    closed?.remove();
    expect(pay.textContent).not.toContain('$120–150k');
  });

  test('shows amounts by the month and by the hour', async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'per month' }));
    // 150,000 / 12 = 12,500; 170,000 / 12 = 14,167.
    expect(screen.getByRole('table', { hidden: true }).textContent).toContain('$12.5–14.2k');
    await user.click(screen.getByRole('radio', { name: 'per hour' }));
    // 150,000 / 2,080 = 72.1; 170,000 / 2,080 = 81.7.
    expect(screen.getByRole('table', { hidden: true }).textContent).toContain('$72–82');
  });

  test('puts what is required before what is preferred', () => {
    show();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles.slice(0, 1)).toEqual(['Required']);
    expect(titles.indexOf('Preferred')).not.toBe(0);
  });

  test('what neither the listing nor the guide speaks of has no row', async () => {
    const [first] = comparison.requirements;
    if (!first) throw new Error('the sample has requirements');
    const both = { ...first, kind: 'grants', verdict: 'not-stated', listing: null, typical: null } as const;
    const guideOnly = { ...both, kind: 'teaching', typical: 'teaching or mentoring' } as const;
    show({ comparison: { ...comparison, requirements: [first, both, guideOnly] } });
    await userEvent.setup().click(screen.getByText(/Typical, but not stated here/));
    expect(screen.queryByRole('button', { name: /^Grants/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Teaching/ })).toBeDefined();
    expect(screen.getByText('1 not stated')).toBeDefined();
  });

  test('a public figure alone is said, not drawn: one bar measures nothing', () => {
    const salary = comparison.salary && {
      ...comparison.salary,
      verdict: 'not-comparable' as const,
      reason: 'no-band' as const,
      listing: null,
      band: null,
      chart: [],
      references: [
        {
          name: 'TV-L E13 step 1',
          year: '2025',
          market: 'DE',
          statement: 'TV-L E13 step 1 is €4,388 a month.',
          range: { min: 52_656, max: 52_656, currency: 'EUR', monthly: true as const },
          short: 'TV-L E13 step 1',
        },
      ],
    };
    show({ comparison: { ...comparison, salary } });
    expect(screen.queryByRole('figure', { name: 'Pay chart' })).toBeNull();
    expect(screen.getByText('TV-L E13 step 1 is €4,388 a month.')).toBeDefined();
  });

  test('a row shows its words in the page, and takes the mark away again', async () => {
    const evidence = control();
    show({ evidence });
    const row = screen.getByRole('button', { name: /^Degree/ });
    await userEvent.setup().click(row);
    const expected = comparison.requirements.find(({ kind }) => kind === 'degree')?.evidence;
    expect(evidence.show).toHaveBeenCalledWith(expect.stringMatching(/^degree/), expected, 0);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    await userEvent.setup().click(row);
    expect(evidence.hide).toHaveBeenCalledOnce();
    expect(row.getAttribute('aria-expanded')).toBe('false');
  });

  test('a row is opened by the keyboard alone', async () => {
    const evidence = control();
    show({ evidence });
    const user = userEvent.setup();
    const row = screen.getByRole('button', { name: /^Degree/ });
    for (let presses = 0; presses < 60 && document.activeElement !== row; presses += 1) await user.tab();
    await user.keyboard('{Enter}');
    expect(evidence.show).toHaveBeenCalledOnce();
  });

  test('tells verdicts by word, not by colour alone', () => {
    show();
    for (const row of screen.getAllByRole('listitem').filter((item) => item.classList.contains('row'))) {
      expect(row.textContent).toMatch(/Typical|Asks (?:more|less|other)|Not stated|Guide is silent/);
    }
  });

  test('a correction is told whole, and taken back whole', async () => {
    const onCorrect = vi.fn();
    const { rerender } = show({ onCorrect });
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Lead');
    expect(onCorrect).toHaveBeenLastCalledWith({ level: 'lead' });
    rerender(
      <ComparisonView
        posting={posting}
        comparison={comparison}
        today={TODAY}
        correction={{ level: 'lead' }}
        onCorrect={onCorrect}
      />,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Lead ML researcher' })).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country for pay' }), 'Germany');
    expect(onCorrect).toHaveBeenLastCalledWith({ level: 'lead', country: 'DE' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'As read: Mid');
    expect(onCorrect).toHaveBeenLastCalledWith({});
    await user.click(screen.getByRole('button', { name: 'Undo my corrections' }));
    expect(onCorrect).toHaveBeenLastCalledWith({});
  });

  test('materials are ticked only where the ticks can stay', async () => {
    const onMaterials = vi.fn();
    const { rerender } = show({ onMaterials });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'CV' }).disabled).toBe(true);
    rerender(
      <ComparisonView
        posting={posting}
        comparison={comparison}
        today={TODAY}
        materials={[]}
        onMaterials={onMaterials}
      />,
    );
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'CV' }));
    expect(onMaterials).toHaveBeenCalledWith(['cv']);
  });

  test('a deadline is said with the days that are left', () => {
    show();
    expect(screen.getByText('Closes 3 Mar 2027')).toBeDefined();
    // 10 days of November, 31 of December, 31 of January, 28 of February, 3 of March.
    expect(screen.getByText('103 days left')).toBeDefined();
  });

  test('without callbacks it is to be read only', () => {
    show();
    expect(screen.queryByText('Correct this')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'CV' }).disabled).toBe(true);
  });

  test('text of a listing stays text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const title = posting.title && { ...posting.title, value: hostile };
    const { container } = show({ posting: { ...posting, title } });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });

  test('has no fault that axe finds', async () => {
    const { container } = show({ onCorrect: vi.fn(), materials: [], onMaterials: vi.fn(), evidence: control() });
    expect(await faultsOf(container)).toEqual([]);
  });
});
