/** The values of a statement as short phrases, beside its sentence. */
import { i18n } from '#i18n';
import type { EntryOf, GuideEntry } from '../../lib/guide/guide';
import { basisName, levelName, materialName } from '../../lib/words/labels';
import { money, moneyRange, postsName, shortDegree, yearsRange } from './words';

/** Phrases in the order in which they are shown; empty where the sentence says all. */
export function valuesOf(entry: GuideEntry): string[] {
  switch (entry.kind) {
    case 'alias':
    case 'certification':
      return entry.names;
    case 'degree':
      return degreeValues(entry);
    case 'field':
      return [...entry.fields, ...(entry.orRelated ? [i18n.t('guide_page.or_related')] : [])];
    case 'gpa':
      return [i18n.t('guide_page.gpa', [entry.above.toFixed(1), entry.scale.toFixed(1)])];
    case 'test-score':
      return [entry.test];
    case 'experience':
      return entry.min === null || entry.max === null
        ? []
        : [yearsRange({ min: entry.min, max: entry.max }), ...postsOf(entry)];
    case 'publications':
      return publicationValues(entry);
    case 'citation-metric':
      return [i18n.t('guide_page.written', [entry.asWritten])];
    case 'venues':
      return entry.venues;
    case 'grants':
      return [...(entry.names ?? []), ...(entry.amount ? [money(entry.amount, entry.currency ?? 'USD')] : [])];
    case 'coursework':
    case 'dissertation':
    case 'soft-skill':
    case 'research-focus':
      return [...(entry.terms ?? []), ...(entry.others ?? [])];
    case 'skill':
      return [
        ...(entry.terms ?? []),
        ...(entry.others ?? []),
        ...(entry.anyOf && entry.terms && entry.terms.length > 1 ? [i18n.t('guide_page.any_of')] : []),
      ];
    case 'material':
      return entry.terms.map(materialName);
    case 'career-level':
      return [levelName(entry.level), ...entry.titles];
    case 'career-step':
      return [...(entry.level ? [levelName(entry.level)] : []), ...(entry.steps ?? [])];
    case 'level-years':
      return [levelName(entry.level), yearsRange(entry)];
    case 'pay-band':
      return [levelName(entry.level), moneyRange(entry), basisName(entry.basis)];
    case 'pay-percentile':
      return entry.points.map(percentile);
    case 'pay-company':
      return [
        i18n.t('guide_page.average', [money(entry.average, entry.currency)]),
        i18n.t('guide_page.range', [money(entry.min, entry.currency), money(entry.max, entry.currency)]),
      ];
    case 'pay-other':
      return otherPay(entry);
    case 'pay-basis':
      return entry.includes;
    case 'pay-factor':
      return [entry.factor, ...(entry.places ?? [])];
    case 'pay-growth':
      return entry.percentMin === undefined || entry.percentMax === undefined
        ? []
        : [i18n.t('guide_page.percent_range', [String(entry.percentMin), String(entry.percentMax)])];
    case 'pay-part':
      return [entry.part];
    case 'funding':
      return entry.parts ?? [];
    case 'time-split':
      return [i18n.t('guide_page.sum', [String(entry.sumMin), String(entry.sumMax)])];
    case 'tenure':
      return entry.yearsMin === undefined ? [] : [yearsRange({ min: entry.yearsMin, max: entry.yearsMax ?? null })];
    case 'region':
      return entry.places ?? [];
    case 'employer':
      return entry.employers ?? [];
    case 'market-size':
      return marketSize(entry);
    case 'market':
    case 'trend':
      return [
        ...(entry.percent === undefined ? [] : [i18n.t('guide_page.percent', [String(entry.percent)])]),
        ...('industries' in entry ? (entry.industries ?? []) : []),
        ...('jobs' in entry && entry.jobs ? [i18n.t('guide_page.jobs', [entry.jobs.toLocaleString('en-US')])] : []),
        ...period('fromYear' in entry ? entry.fromYear : undefined, entry.byYear),
      ];
    case 'outcome':
      return [
        i18n.t('guide_page.academia', [String(entry.academiaPercent)]),
        i18n.t('guide_page.industry', [String(entry.industryPercent)]),
      ];
    case 'advice':
      return entry.percent === undefined ? [] : [i18n.t('guide_page.percent', [String(entry.percent)])];
    case 'history':
      return entry.about === undefined ? [] : [String(entry.about)];
    case 'definition':
    case 'candidate':
    case 'background':
    case 'teaching':
    case 'responsibility':
    case 'work-environment':
    case 'challenge':
    case 'glossary':
    case 'disclaimer':
      return [];
  }
}

function degreeValues(entry: EntryOf<'degree'>): string[] {
  const exception = (entry.exception ?? []).map((d) => i18n.t('guide_page.exception', [shortDegree(d)]));
  return [
    ...entry.degrees.map(shortDegree),
    ...exception,
    ...(entry.orEquivalent ? [i18n.t('guide_page.or_equivalent')] : []),
    ...postsOf(entry),
  ];
}

function postsOf(entry: { posts?: 'independent' | 'assistant' | undefined }): string[] {
  return entry.posts === undefined ? [] : [postsName(entry.posts)];
}

function publicationValues(entry: EntryOf<'publications'>): string[] {
  const authors = {
    first: () => i18n.t('guide_page.author_first'),
    lead: () => i18n.t('guide_page.author_lead'),
    'co-author': () => i18n.t('guide_page.author_co_author'),
  } as const;
  const count =
    entry.min === null
      ? []
      : entry.max === null
        ? [i18n.t('guide_page.papers_from', [String(entry.min)])]
        : [i18n.t('guide_page.papers_range', [String(entry.min), String(entry.max)])];
  return [...count, ...(entry.author ? [authors[entry.author]()] : []), ...postsOf(entry)];
}

function percentile({ percentile: point, amount }: EntryOf<'pay-percentile'>['points'][number]): string {
  const text: [string] = [money(amount, 'USD')];
  switch (point) {
    case 10:
      return i18n.t('guide_page.percentile_10', text);
    case 25:
      return i18n.t('guide_page.percentile_25', text);
    case 50:
      return i18n.t('guide_page.percentile_50', text);
    case 75:
      return i18n.t('guide_page.percentile_75', text);
    case 90:
      return i18n.t('guide_page.percentile_90', text);
    default:
      return text[0];
  }
}

function otherPay(entry: EntryOf<'pay-other'>): string[] {
  const range =
    entry.min === null || entry.max === null
      ? []
      : [i18n.t('guide_page.range', [money(entry.min, entry.currency), money(entry.max, entry.currency)])];
  const above = entry.above === undefined ? [] : [i18n.t('guide_page.above', [money(entry.above, entry.currency)])];
  return [entry.population, ...range, ...above];
}

function marketSize(entry: EntryOf<'market-size'>): string[] {
  const sizes: [number | undefined, number | undefined][] = [
    [entry.fromBillions, entry.fromYear],
    [entry.billions, entry.byYear],
  ];
  const billions = sizes.flatMap(([size, year]) =>
    size === undefined || year === undefined
      ? []
      : [i18n.t('guide_page.billions', [size.toLocaleString('en-US', { maximumFractionDigits: 2 }), String(year)])],
  );
  const growth =
    entry.growthPercent === undefined
      ? []
      : [i18n.t('guide_page.a_year', [String(entry.growthPercent)]), ...period(entry.fromYear, entry.byYear)];
  return [...billions, ...growth];
}

function period(from: number | undefined, by: number | undefined): string[] {
  if (by === undefined) return [];
  return [
    from === undefined
      ? i18n.t('guide_page.by', [String(by)])
      : i18n.t('guide_page.period', [String(from), String(by)]),
  ];
}
