/** Which rows are shown: each filter that is set must fit. */
import type { SalaryVerdict } from '../../lib/compare/comparison';
import type { Level, Role } from '../../lib/posting/posting';
import { deadlineDay, type ListingRow } from '../../lib/shortlist/entry';
import type { Status } from '../../lib/shortlist/status';
import { daysUntil } from '../../lib/words/days';

/** How near a deadline may be. */
export const DEADLINE_FILTERS = ['week', 'month', 'passed', 'none'] as const;
export type DeadlineFilter = (typeof DEADLINE_FILTERS)[number];

/** One value a filter; null is off. */
export interface Filters {
  role: Role | null;
  level: Level | null;
  status: Status | null;
  verdict: SalaryVerdict | null;
  country: string | null;
  deadline: DeadlineFilter | null;
  tag: string | null;
}
/** All filters off. */
export const NO_FILTERS: Filters = {
  role: null,
  level: null,
  status: null,
  verdict: null,
  country: null,
  deadline: null,
  tag: null,
};

/** `today`: `YYYY-MM-DD`. */
export function fits(row: ListingRow, filters: Filters, today: string): boolean {
  const { facts } = row;
  return (
    (filters.role === null || facts.role === filters.role) &&
    (filters.level === null || facts.level === filters.level) &&
    (filters.status === null || row.status === filters.status) &&
    (filters.verdict === null || facts.payVerdict === filters.verdict) &&
    (filters.country === null || facts.countries.includes(filters.country)) &&
    (filters.tag === null || row.tags.includes(filters.tag)) &&
    (filters.deadline === null || fitsDeadline(deadlineDay(row), filters.deadline, today))
  );
}

function fitsDeadline(day: string | null, filter: DeadlineFilter, today: string): boolean {
  if (day === null || filter === 'none') return day === null && filter === 'none';
  const days = daysUntil(today, day);
  if (filter === 'passed') return days < 0;
  return days >= 0 && days <= (filter === 'week' ? 7 : 30);
}

/** The values that occur in the rows, for the choices of a filter. */
export function occurring<T extends string>(
  rows: readonly ListingRow[],
  values: (row: ListingRow) => readonly (T | null)[],
): T[] {
  const found = new Set<T>();
  for (const row of rows) for (const value of values(row)) if (value !== null) found.add(value);
  return [...found].sort();
}

/** How many filters are on. */
export const filtersOn = (filters: Filters): number => Object.values(filters).filter((value) => value !== null).length;

/** Rows whose day is still to come, the nearest first; what is decided is left out. */
export function nearestDeadlines(
  rows: readonly ListingRow[],
  today: string,
  most = 3,
): { row: ListingRow; day: string }[] {
  const over: readonly Status[] = ['rejected', 'withdrawn', 'closed', 'offer'];
  return rows
    .flatMap((row) => {
      const day = deadlineDay(row);
      return day !== null && day >= today && !over.includes(row.status) ? [{ row, day }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, most);
}
