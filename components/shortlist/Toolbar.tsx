/** Search, filters, columns and grouping above the table. */
import { Columns3, ListFilter, Rows3, Search, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { LEVELS, ROLES } from '../../lib/posting/posting';
import type { ListingRow } from '../../lib/shortlist/entry';
import { STATUSES } from '../../lib/shortlist/status';
import { levelName, payVerdictName, roleName, statusName } from '../../lib/words/labels';
import { DEADLINE_FILTERS, type DeadlineFilter, type Filters, filtersOn, NO_FILTERS, occurring } from './filters';
import { countryName } from './words';

interface ToolbarProps {
  rows: ListingRow[];
  query: string;
  onQuery: (query: string) => void;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  columns: { id: string; name: string; shown: boolean }[];
  onColumn: (id: string, shown: boolean) => void;
  grouped: boolean;
  onGrouped: (grouped: boolean) => void;
}

/** The bar above the table. */
export function Toolbar(props: ToolbarProps) {
  const { rows, filters } = props;
  const box = useRef<HTMLInputElement>(null);
  useSlashKey(box);
  const on = filtersOn(filters);
  const set = <K extends keyof Filters>(key: K, value: Filters[K]) => props.onFilters({ ...filters, [key]: value });
  return (
    <div className="sl-toolbar">
      <search className="search">
        <Search size={16} aria-hidden="true" />
        <input
          ref={box}
          type="search"
          aria-label={i18n.t('shortlist.search')}
          placeholder={i18n.t('shortlist.search')}
          value={props.query}
          onChange={(event) => props.onQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onQuery('');
          }}
        />
        {props.query !== '' && (
          <button
            type="button"
            className="icon-button"
            aria-label={i18n.t('shortlist.clear_search')}
            onClick={() => props.onQuery('')}
          >
            <X size={15} aria-hidden="true" />
          </button>
        )}
      </search>
      <Menu
        name={on > 0 ? i18n.t('shortlist.filters_on', on) : i18n.t('shortlist.filters')}
        Icon={ListFilter}
        marked={on > 0}
      >
        {() => (
          <div className="sl-filters">
            <Choice
              name={i18n.t('shortlist.status')}
              value={filters.status}
              options={STATUSES}
              words={statusName}
              onChange={(value) => set('status', value)}
            />
            <Choice
              name={i18n.t('shortlist.role')}
              value={filters.role}
              options={ROLES}
              words={roleName}
              onChange={(value) => set('role', value)}
            />
            <Choice
              name={i18n.t('shortlist.level')}
              value={filters.level}
              options={LEVELS}
              words={levelName}
              onChange={(value) => set('level', value)}
            />
            <Choice
              name={i18n.t('shortlist.verdict')}
              value={filters.verdict}
              options={occurring(rows, (row) => [row.facts.payVerdict])}
              words={payVerdictName}
              onChange={(value) => set('verdict', value)}
            />
            <Choice
              name={i18n.t('shortlist.country')}
              value={filters.country}
              options={occurring(rows, (row) => row.facts.countries)}
              words={countryName}
              onChange={(value) => set('country', value)}
            />
            <Choice
              name={i18n.t('shortlist.deadline')}
              value={filters.deadline}
              options={DEADLINE_FILTERS}
              words={deadlineFilterName}
              onChange={(value) => set('deadline', value)}
            />
            <Choice
              name={i18n.t('shortlist.tags')}
              value={filters.tag}
              options={occurring(rows, (row) => row.tags)}
              words={(tag) => tag}
              onChange={(value) => set('tag', value)}
            />
            <button
              type="button"
              className="button quiet"
              disabled={on === 0}
              onClick={() => props.onFilters(NO_FILTERS)}
            >
              {i18n.t('shortlist.clear_all')}
            </button>
          </div>
        )}
      </Menu>
      <Menu name={i18n.t('shortlist.columns')} Icon={Columns3}>
        {() =>
          props.columns.map(({ id, name, shown }) => (
            <label key={id} className="sl-tick">
              <input type="checkbox" checked={shown} onChange={() => props.onColumn(id, !shown)} />
              {name}
            </label>
          ))
        }
      </Menu>
      <button
        type="button"
        className="button quiet"
        aria-pressed={props.grouped}
        onClick={() => props.onGrouped(!props.grouped)}
      >
        <Rows3 size={15} aria-hidden="true" />
        {i18n.t('shortlist.group')}
      </button>
    </div>
  );
}

function deadlineFilterName(filter: DeadlineFilter): string {
  switch (filter) {
    case 'week':
      return i18n.t('shortlist.deadline_week');
    case 'month':
      return i18n.t('shortlist.deadline_month');
    case 'passed':
      return i18n.t('shortlist.deadline_passed');
    case 'none':
      return i18n.t('shortlist.deadline_none');
  }
}

interface ChoiceProps<T extends string> {
  name: string;
  value: T | null;
  options: readonly T[];
  words: (value: T) => string;
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ name, value, options, words, onChange }: ChoiceProps<T>) {
  return (
    <label className="sl-choice">
      {name}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(options.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{i18n.t('shortlist.any')}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MenuProps {
  name: string;
  Icon: typeof Search;
  marked?: boolean;
  /** Made only while the menu is open: its choices are gathered from every row. */
  children: () => ReactNode;
}

/** Closes on Escape and on a click elsewhere. */
export function Menu({ name, Icon, marked, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const close = (event: Event) => {
      const shown = menu.current;
      if (!shown?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        shown.querySelector('summary')?.focus();
      } else if (shown.contains(event.target as Node)) return;
      shown.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details className="sl-menu" ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={marked ? 'button quiet sl-marked' : 'button quiet'}>
        <Icon size={15} aria-hidden="true" />
        {name}
      </summary>
      <div className="sl-menu-body">{open && children()}</div>
    </details>
  );
}

/** "/" goes to the search, except where it is typed. */
function useSlashKey(box: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [box]);
}
