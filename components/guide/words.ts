/** Which entry of the catalogue names a value of the guides. */
import { i18n } from '#i18n';
import type { EntryKind, EntryOf, Firmness, GuideNeed } from '../../lib/guide/guide';
import { namer } from '../../lib/words/labels';
import type { SectionId } from './sections';

/** A section of a guide. */
export const sectionName = namer<SectionId>({
  role: 'guide_page.section.role',
  work: 'guide_page.section.work',
  qualifications: 'guide_page.section.qualifications',
  record: 'guide_page.section.record',
  skills: 'guide_page.section.skills',
  pay: 'guide_page.section.pay',
  career: 'guide_page.section.career',
  application: 'guide_page.section.application',
  advice: 'guide_page.section.advice',
  outlook: 'guide_page.section.outlook',
  background: 'guide_page.section.background',
});

/** What a statement speaks of. */
export const kindName = namer<EntryKind>({
  definition: 'guide_page.kind.definition',
  alias: 'guide_page.kind.alias',
  candidate: 'guide_page.kind.candidate',
  degree: 'guide_page.kind.degree',
  field: 'guide_page.kind.field',
  gpa: 'guide_page.kind.gpa',
  'test-score': 'guide_page.kind.test_score',
  coursework: 'guide_page.kind.coursework',
  dissertation: 'guide_page.kind.dissertation',
  experience: 'guide_page.kind.experience',
  background: 'guide_page.kind.background',
  publications: 'guide_page.kind.publications',
  'citation-metric': 'guide_page.kind.citation_metric',
  venues: 'guide_page.kind.venues',
  grants: 'guide_page.kind.grants',
  teaching: 'guide_page.kind.teaching',
  skill: 'guide_page.kind.skill',
  'soft-skill': 'guide_page.kind.soft_skill',
  'research-focus': 'guide_page.kind.research_focus',
  responsibility: 'guide_page.kind.responsibility',
  material: 'guide_page.kind.material',
  certification: 'guide_page.kind.certification',
  'career-level': 'guide_page.kind.career_level',
  'career-step': 'guide_page.kind.career_step',
  'level-years': 'guide_page.kind.level_years',
  'pay-band': 'guide_page.kind.pay_band',
  'pay-percentile': 'guide_page.kind.pay_percentile',
  'pay-company': 'guide_page.kind.pay_company',
  'pay-other': 'guide_page.kind.pay_other',
  'pay-basis': 'guide_page.kind.pay_basis',
  'pay-factor': 'guide_page.kind.pay_factor',
  'pay-growth': 'guide_page.kind.pay_growth',
  'pay-part': 'guide_page.kind.pay_part',
  funding: 'guide_page.kind.funding',
  'time-split': 'guide_page.kind.time_split',
  tenure: 'guide_page.kind.tenure',
  region: 'guide_page.kind.region',
  employer: 'guide_page.kind.employer',
  'work-environment': 'guide_page.kind.work_environment',
  'market-size': 'guide_page.kind.market_size',
  market: 'guide_page.kind.market',
  outcome: 'guide_page.kind.outcome',
  trend: 'guide_page.kind.trend',
  advice: 'guide_page.kind.advice',
  challenge: 'guide_page.kind.challenge',
  glossary: 'guide_page.kind.glossary',
  history: 'guide_page.kind.history',
  disclaimer: 'guide_page.kind.disclaimer',
});

/** The kind of a skill. */
export const skillGroupName = namer<EntryOf<'skill'>['group']>({
  languages: 'guide_page.group.languages',
  frameworks: 'guide_page.group.frameworks',
  mathematics: 'guide_page.group.mathematics',
  data: 'guide_page.group.data',
  systems: 'guide_page.group.systems',
  'machine learning': 'guide_page.group.machine_learning',
  'computer science': 'guide_page.group.computer_science',
  'research methods': 'guide_page.group.research_methods',
  ethics: 'guide_page.group.ethics',
});

/** How much a guide asks for it. */
export const needName = namer<GuideNeed>({
  required: 'guide_page.need.required',
  'often-required': 'guide_page.need.often_required',
  'sometimes-required': 'guide_page.need.sometimes_required',
  preferred: 'guide_page.need.preferred',
  alternative: 'guide_page.need.alternative',
  exception: 'guide_page.need.exception',
  conditional: 'guide_page.need.conditional',
  familiarity: 'guide_page.need.familiarity',
  asset: 'guide_page.need.asset',
  example: 'guide_page.need.example',
  advice: 'guide_page.need.advice',
  'in-demand': 'guide_page.need.in_demand',
  emerging: 'guide_page.need.emerging',
  trend: 'guide_page.need.trend',
});

/** How firm a statement is. */
export const firmnessName = namer<Firmness>({
  stated: 'guide_page.firmness.stated',
  contradicted: 'guide_page.firmness.contradicted',
  doubtful: 'guide_page.firmness.doubtful',
  excluded: 'guide_page.firmness.excluded',
});

/** A degree as a value in a row. */
export const shortDegree = namer<EntryOf<'degree'>['degrees'][number]>({
  bachelor: 'guide_page.degree.bachelor',
  master: 'guide_page.degree.master',
  phd: 'guide_page.degree.phd',
});

/** The kind of post that a statement is about. */
export const postsName = namer<'independent' | 'assistant'>({
  independent: 'guide_page.posts_independent',
  assistant: 'guide_page.posts_assistant',
});

/** "$140,000"; cents only where there are any. */
export function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat('en-US', options).format(amount);
}

/** "$140,000–$180,000", with a "+" where the guide prints one. */
export function moneyRange(range: { min: number; max: number; open?: boolean; currency: string }): string {
  return `${money(range.min, range.currency)}–${money(range.max, range.currency)}${range.open ? '+' : ''}`;
}

/** "4–7 years", "13+ years". */
export function yearsRange(years: { min: number; max: number | null }): string {
  return years.max === null
    ? i18n.t('guide_page.years_from', [String(years.min)])
    : i18n.t('guide_page.years_range', [String(years.min), String(years.max)]);
}
