/** Which entry of the catalogue names a value. Total by type: a new value without a word does not compile. */
import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { NotComparableReason, RequirementKind, RequirementVerdict, SalaryVerdict } from '../compare/comparison';
import type { Match } from '../compare/profile-match';
import type {
  Degree,
  Disagreement,
  EvidenceSource,
  Level,
  Material,
  PayBasis,
  PayUnit,
  Role,
} from '../posting/posting';
import type { ChangedField } from '../shortlist/changes';
import type { Status } from '../shortlist/status';

/** Entries that are said as they stand. */
export type Word = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends { substitutions: 0; plural: false }
    ? K
    : never;
}[keyof GeneratedI18nStructure];

const say = (word: Word): string => i18n.t(word);
/** A function from values to their words. */
export const namer =
  <T extends string>(words: Record<T, Word>) =>
  (value: T): string =>
    say(words[value]);

/** "ML researcher". */
export const roleName = namer<Role>({
  'ml-researcher': 'role.ml_researcher',
  'research-fellow': 'role.research_fellow',
  'phd-researcher': 'role.phd_researcher',
  'assistant-professor': 'role.assistant_professor',
  'university-researcher': 'role.university_researcher',
  other: 'role.other',
});
/** "Senior", as a value in a table. */
export const levelName = namer<Level>({
  entry: 'level.entry',
  mid: 'level.mid',
  senior: 'level.senior',
  lead: 'level.lead',
});
/** Before a role: "Mid-level". */
export const levelTitle = namer<Level>({
  entry: 'level_title.entry',
  mid: 'level_title.mid',
  senior: 'level_title.senior',
  lead: 'level_title.lead',
});
/** With its article: "a PhD". */
export const degreeName = namer<Degree>({
  none: 'degree.none',
  bachelor: 'degree.bachelor',
  master: 'degree.master',
  phd: 'degree.phd',
});
/** "a year" */
export const perUnit = namer<PayUnit>({
  year: 'pay_unit.year',
  month: 'pay_unit.month',
  week: 'pay_unit.week',
  day: 'pay_unit.day',
  hour: 'pay_unit.hour',
});
/** What a printed pay counts. */
export const basisName = namer<PayBasis | 'unspecified'>({
  base: 'pay_basis.base',
  total: 'pay_basis.total',
  stipend: 'pay_basis.stipend',
  unspecified: 'pay_basis.unspecified',
});
/** Two or three words, for a badge. */
export const payVerdictName = namer<SalaryVerdict>({
  below: 'pay_verdict_short.below',
  within: 'pay_verdict_short.within',
  above: 'pay_verdict_short.above',
  'reaches-below': 'pay_verdict_short.reaches_below',
  'reaches-above': 'pay_verdict_short.reaches_above',
  wider: 'pay_verdict_short.wider',
  'matches-levels': 'pay_verdict_short.matches_levels',
  'at-open-top': 'pay_verdict_short.at_open_top',
  'from-within': 'pay_verdict_short.from_within',
  'from-below': 'pay_verdict_short.from_below',
  'up-to-reaches': 'pay_verdict_short.up_to_reaches',
  'depends-on-place': 'pay_verdict_short.depends_on_place',
  'not-comparable': 'pay_verdict_short.not_comparable',
});
/** Why pay is not compared, in a few words. */
export const payReason = namer<NotComparableReason>({
  'no-band': 'pay_reason.no_band',
  'no-pay': 'pay_reason.no_pay',
  'other-market': 'pay_reason.other_market',
  'market-unknown': 'pay_reason.market_unknown',
  stipend: 'pay_reason.stipend',
  'basis-mismatch': 'pay_reason.basis_mismatch',
  'nine-month': 'pay_reason.nine_month',
  'part-time-unclear': 'pay_reason.part_time_unclear',
  'unclear-amount': 'pay_reason.unclear_amount',
});
/** The kind of a requirement, as its row begins. */
export const requirementName = namer<RequirementKind>({
  degree: 'requirement.degree',
  field: 'requirement.field',
  experience: 'requirement.experience',
  publications: 'requirement.publications',
  venues: 'requirement.venues',
  languages: 'requirement.languages',
  frameworks: 'requirement.frameworks',
  mathematics: 'requirement.mathematics',
  data: 'requirement.data',
  systems: 'requirement.systems',
  areas: 'requirement.areas',
  'soft-skills': 'requirement.soft_skills',
  teaching: 'requirement.teaching',
  grants: 'requirement.grants',
  materials: 'requirement.materials',
});
/** A verdict on a requirement, in one or two words. */
export const requirementVerdictName = namer<RequirementVerdict>({
  typical: 'requirement_verdict.typical',
  'asks-more': 'requirement_verdict.asks_more',
  'asks-less': 'requirement_verdict.asks_less',
  'asks-other': 'requirement_verdict.asks_other',
  'not-stated': 'requirement_verdict.not_stated',
  'guide-silent': 'requirement_verdict.guide_silent',
});
/** Whether the user meets a requirement. */
export const matchName = namer<Match>({ met: 'match.met', 'not-met': 'match.not_met', unknown: 'match.unknown' });
/** What is to be handed in. */
export const materialName = namer<Material>({
  cv: 'material.cv',
  'cover-letter': 'material.cover_letter',
  'research-statement': 'material.research_statement',
  'teaching-statement': 'material.teaching_statement',
  'diversity-statement': 'material.diversity_statement',
  references: 'material.references',
  transcripts: 'material.transcripts',
  'publication-list': 'material.publication_list',
  'writing-sample': 'material.writing_sample',
  portfolio: 'material.portfolio',
});
/** How far an application is. */
export const statusName = namer<Status>({
  saved: 'status.saved',
  applying: 'status.applying',
  applied: 'status.applied',
  interview: 'status.interview',
  offer: 'status.offer',
  rejected: 'status.rejected',
  withdrawn: 'status.withdrawn',
  closed: 'status.closed',
});
/** What has changed in a listing. */
export const changedFieldName = namer<ChangedField>({
  title: 'changed.title',
  pay: 'changed.pay',
  deadline: 'changed.deadline',
  requirements: 'changed.requirements',
  location: 'changed.location',
});
/** Where in the page words stand. */
export const sourceName = namer<EvidenceSource>({
  text: 'source.text',
  title: 'source.title',
  company: 'source.company',
  location: 'source.location',
  url: 'source.url',
  'json-ld': 'source.json_ld',
  microdata: 'source.microdata',
});
/** What a page says in two ways. */
export const disagreementFieldName = namer<Disagreement['field']>({
  salary: 'field.salary',
  title: 'field.title',
  company: 'field.company',
  location: 'field.location',
  deadline: 'field.deadline',
  workplace: 'field.workplace',
  term: 'field.term',
});
