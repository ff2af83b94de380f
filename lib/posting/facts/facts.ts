import type { FactName } from '../posting';
import type { Recognizer } from '../recognizer';
import { countries } from './countries';
import { deadline } from './deadline';
import { degreePreferred } from './degree-preferred';
import { degreeRequired } from './degree-required';
import { experience } from './experience';
import { fieldsOfStudy } from './fields-of-study';
import { grants } from './grants';
import { materials } from './materials';
import { payScale } from './pay-scale';
import { payWithoutAmount } from './pay-without-amount';
import { publications } from './publications';
import { salary } from './salary';
import { skills } from './skills';
import { softSkills } from './soft-skills';
import { teaching } from './teaching';
import { term } from './term';
import { termMonths } from './term-months';
import { venues } from './venues';
import { visa } from './visa';
import { workplace } from './workplace';

/** Every fact and what reads it; total by type, so a fact without a recognizer does not compile. */
export const RECOGNIZERS = {
  salaries: salary,
  payScales: payScale,
  payWithoutAmount: payWithoutAmount,
  degreeRequired: degreeRequired,
  degreePreferred: degreePreferred,
  fieldsOfStudy: fieldsOfStudy,
  experience: experience,
  publications: publications,
  venues: venues,
  skills: skills,
  softSkills: softSkills,
  teaching: teaching,
  grants: grants,
  materials: materials,
  deadline: deadline,
  visa: visa,
  workplace: workplace,
  countries: countries,
  term: term,
  termMonths: termMonths,
} satisfies { [K in FactName]: Recognizer<K> };
