/** The statements of a listing in words, for the entry and for the comparison side by side. */
import { i18n } from '#i18n';
import type { Posting } from '../../lib/posting/posting';
import type { Entry } from '../../lib/shortlist/entry';
import { dayWords, deadlineLines } from '../../lib/words/days';
import { levelName, materialName, roleName } from '../../lib/words/labels';
import { payWords } from '../../lib/words/pay-words';
import { countryName } from './words';

/** One statement in words. */
export interface FactRow {
  key: string;
  name: string;
  /** Empty where the listing is silent. */
  value: string;
}

/** `own`: the user's own deadline; `today`: `YYYY-MM-DD`. Every listing has the same rows in the same order. */
export function factRows(
  { posting, comparison }: Pick<Entry, 'posting' | 'comparison'>,
  own: string | null,
  today: string,
): FactRow[] {
  const role = comparison.role ?? posting.role.value;
  return [
    { key: 'role', name: i18n.t('shortlist.role'), value: role ? roleName(role) : '' },
    { key: 'level', name: i18n.t('shortlist.level'), value: posting.level.value ? levelName(posting.level.value) : '' },
    { key: 'pay', name: i18n.t('shortlist.pay'), value: payOf(posting) },
    { key: 'location', name: i18n.t('shortlist.location'), value: placeOf(posting) },
    { key: 'workplace', name: i18n.t('panel.fact.workplace'), value: workplaceOf(posting) },
    { key: 'deadline', name: i18n.t('shortlist.deadline'), value: deadlineOf(posting, own, today) },
    { key: 'term', name: i18n.t('panel.fact.term'), value: termOf(posting) },
    { key: 'visa', name: i18n.t('panel.fact.visa'), value: visaOf(posting) },
    {
      key: 'materials',
      name: i18n.t('shortlist.materials'),
      value: posting.materials.map((fact) => materialName(fact.value)).join(', '),
    },
  ];
}

/** Every printed pay with its place, then the scales. */
export function payOf({ salaries, payScales }: Posting): string {
  const amounts = salaries.map((fact) => [payWords(fact.value), fact.value.place].filter(Boolean).join(', '));
  return [...amounts, ...payScales.map((fact) => fact.value.scale)].filter((part) => part !== '').join('; ');
}

/** The deadline in words, the user’s own before the listing’s; empty where there is none. */
export function deadlineOf({ deadline }: Posting, own: string | null, today: string): string {
  if (own) return `${dayWords(own)} (${i18n.t('shortlist.own_deadline').toLowerCase()})`;
  if (!deadline) return '';
  return deadlineLines(deadline.value, today)
    .map(({ words, left }) => (left ? `${words} (${left})` : words))
    .join('; ');
}

function placeOf({ location, countries }: Posting): string {
  return location?.value ?? countries.map((fact) => countryName(fact.value)).join(', ');
}

function workplaceOf({ workplace }: Posting): string {
  switch (workplace?.value) {
    case 'remote':
      return i18n.t('panel.fact.remote');
    case 'hybrid':
      return i18n.t('panel.fact.hybrid');
    case 'onsite':
      return i18n.t('panel.fact.onsite');
    default:
      return '';
  }
}

function termOf({ term, termMonths }: Posting): string {
  const words = {
    permanent: () => i18n.t('panel.fact.permanent'),
    'fixed-term': () => i18n.t('panel.fact.fixed_term'),
    internship: () => i18n.t('panel.fact.internship'),
  };
  const parts = [term ? words[term.value]() : '', termMonths ? i18n.t('panel.fact.months', termMonths.value) : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function visaOf({ visa }: Posting): string {
  if (!visa) return '';
  return visa.value === 'offered' ? i18n.t('panel.fact.offered') : i18n.t('panel.fact.not_offered');
}
