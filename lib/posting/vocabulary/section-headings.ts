import type { Term } from '../terms';
import { phrasesOf } from './term-table';

/** What a part of a listing is about. `other` is a heading that fits none. */
export const SECTION_KINDS = [
  'role',
  'duties',
  'required',
  'preferred',
  'about',
  'pay',
  'benefits',
  'apply',
  'deadline',
  'location',
  'eeo',
  'similar',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * Phrases found in headings, by what follows under them. The longest phrase of a heading decides; where two kinds stand in one
 * heading ("Requirements and nice to haves"), the first listed here wins.
 */
const HEADINGS = {
  preferred: `
additional knowledge|additional knowledge and experience|preferred|preferred qualifications|preferred skills|preferred experience|preferred requirements|preferred education
preferred skills and experience|preferred criteria|nice to have
nice-to-have skills|bonus|bonus points|bonus qualifications|bonus skills|plus points|pluses|a plus|plus|desirable
desirable criteria|desirable skills|desired|desired qualifications|desired skills|desired experience
desired characteristics|additional qualifications|advantageous|assets|it would be great if|it would be a plus
ideal candidate|ideally you|ideally|optional|optional qualifications|even better|extra credit|good to have
would be nice|what will set you apart|ways to stand out|ways to stand out from the crowd|you stand out if
what would set you apart|strong candidates may also|strong candidates may also have|you might also have
we would love if|brownie points|additional skills|other desirable|merits|meritorious|qualifications of merit
also valued|preferences|we will be most excited if you have|great to have|you will really stand out if you
you'll stand out if|what sets you apart|desirable requirements|desirable knowledge|bonus experience
not required but nice|it is a plus if|it's a plus if|preferred if you have|it's preferred if you have|we prefer|we'd prefer
we would prefer|exceptional candidates|exceptional candidates will have|strengthen your application|bonus if you have
further assets|other merits|desirable attributes|desirable experience|desirable qualifications|you may also have
what would make you stand out|how you'll stand out|advantageous experience|advantageous skills
pluses but not required|preferred background|preferred knowledge
preferred competencies|other assets|additional desirable|non-essential|additional assets|nice to know
recommended qualifications|ideal qualifications|we would also love|we would be delighted if|you get bonus points for
`,
  required: `
requirement|job requirements|specific requirements|minimum requirements|basic requirements|position requirements
qualification|required qualifications|minimum qualifications|basic qualifications|key qualifications
your qualifications|skills|skills required|skills and qualifications|skills/qualifications|skills and experience
required skills|your skills|skills you have|key skills|must have|must-have skills|required|essential
essential criteria|essential skills|eligibility|eligibility criteria|entry requirements|admission requirements
applicant profile|candidate profile|profile|your profile|required profile|desired profile|the profile
profile of the candidate|the ideal profile|person specification|who you are|about you|what you bring
what you will bring|what you'll bring|what you will need|what you'll need|what you need|what we need|what we look for
what we're looking for|what we are looking for|who we are looking for|who we're looking for|we are looking for
we look for|looking for|your background|background|experience|required experience|your experience|education
education and experience|required education|required education level|research experience|required research experiences
selection criteria|knowledge and skills|you have|you are|you should have|you bring|you might be a fit if
you may be a good fit if|you might thrive in this role if|you will thrive in this role if|you would be a great fit if
is this you|does this sound like you|if this describes you|this is you if|what you have|what makes you a great fit
your expertise|what you should have|to be successful|to succeed in this role|the candidate|candidates
the successful candidate|successful candidate|expected qualifications|competences|competencies|candidate requirements
language requirements|languages|additional requirements|who should apply|who can apply|required languages
technical skills|minimum|basic|requisites|your competencies|your talents|you are a great fit if you
skills you'll need to bring|what we expect from you|what we expect|essential requirements|what we need to see
you must have|this job might be for you if you|your skill set|skill set|prerequisites|qualities
requirements for the position|what do you have to offer|what do we require|what do we ask|what do we ask of you
what do we expect from you|what are we looking for|who are we looking for|what do you bring|we ask|what we ask
your experience and profile|what you need to succeed|your profile and experience
entry criteria|at a minimum|we'd like you to have|we would like you to have|you'll bring
what you should bring|what makes you a good fit|more about you|your experience includes|who you'll be
what you'll need to succeed|mandatory|mandatory requirements|mandatory criteria|mandatory qualifications
essential experience|essential qualifications|essential knowledge|key selection criteria|key criteria|the applicant
about the candidate|we'd love to hear from you if|our ideal candidate|you'll be a great fit if|minimum criteria
who we want|who we need|ideal candidate profile|we expect|we require
desired skills and experience|required knowledge|knowledge|personal qualities|personal skills|personal characteristics
personal suitability|your strengths|you offer|expertise|abilities|specific skills|education and training
training and experience|formal qualifications|assessment criteria|general requirements|required competence
qualification requirements|your skills and experience|skills & experience|education & experience|behavior traits
`,
  duties: `
responsibility|key responsibilities|key duties|key tasks|main responsibilities and duties|your responsibilities|main responsibilities|roles and responsibilities
duties|main duties|essential duties|job duties|tasks|your tasks|main tasks|main activities
activities|missions|your mission|assignment|work assignments|your role|your job|your work|what you will do
what you'll do|what you'll be doing|what you will be doing|what you will work on|what you'll work on
what you'll get to do|what you do|what you will own|you will|you'll|in this role you will|in this role
in this role, you'll|day to day|your day to day|the work|job content|job tasks|accountabilities|your impact
how you will make an impact|what you'll own|in this position|job responsibilities|primary responsibilities
core responsibilities|what the job involves|a typical day|if you join, you will|responsabilities
a typical day might include the following|job duties and responsibilities|what the role involves|your challenge
challenges|we need your help to|role responsibilities|position responsibilities|scope of work
scope of your job|the scope of your job|work tasks|the tasks|area of responsibility
description of duties|duties and responsibilities|work description|your assignment|teaching duties
main tasks and responsibilities|what are you going to do|what will you be doing|what will you do|what will your job be
what does the job entail|what are your tasks|what are your responsibilities|tasks and responsibilities
`,
  role: `
about the role|the role|role|the position|about the position|position|position summary|job description|description
job summary|summary|overview|role overview|position overview|about the job|the job|the opportunity
about the opportunity|opportunity|project|the project|project description|about the project|research project
research area|research field|subject area|subject description|subject|topic|thesis topic|context
scientific context|job offer|job advert|offer description|job details|vacancy|position description|programme|study programme
research topics|objectives|about this role|research environment|aims|background of the project
`,
  pay: `
salary|salary range|pay|pay range|compensation|compensation range|base salary|remuneration|stipend|salary and benefits
compensation and benefits|pay and benefits|funding|financial support|studentship|pay transparency|wage|annual salary
terms of employment|salary details|total rewards|scholarship|funding amount|salary information
`,
  benefits: `
benefits|perks|perks and benefits|our benefits|benefits and perks|what we offer|we offer|our offer|what you get
what you will get|what you'll get|what do we offer|what's in it for you|why join us|why us|why work with us
working conditions|employment conditions|conditions of employment|conditions|we offer you|offer|additional benefits
why work here|what can we offer you|what do we offer you|our offer to you|what you can expect from us|what we can offer you|why you should join|why join|our benefits package|training and support|training and development
`,
  apply: `
how to apply|application|application process|application procedure|application instructions|to apply
apply|apply now|applying|submission|selection process|recruitment process|interview process|hiring process
application documents|required documents|documents|your application|application materials|application requirements
contact|further information|information|additional information|more information|interested|job application
application details|procedure|what to submit|our interview process|questions|instructions
`,
  deadline: `
deadline|application deadline|closing date|closing|important dates|key dates|dates|timeline|application period
apply by|last day to apply|starting date|start date
`,
  location: `
location|work location|workplace|job location|where you will work|place of work|office
place of employment|where
`,
  about: `
about us|about|about the company|about the team|the team|our team|the company|company|who we are|our mission
our company|company description|company overview|about the department|the department|department|about the university
the university|about the lab|the lab|the group|about the group|about the institute|the institute|research group
institution|the organization|organization|our culture|our values|culture|values|our story|employer|team
host institution|the employer|workplace description|where to apply from|what we do|our vision|vision|about the college
the college|about the school|mission and values
`,
  eeo: `
equal opportunity|equal employment opportunity|diversity|diversity and inclusion
diversity, equity and inclusion|inclusion|eeo|eeo statement|privacy|privacy notice|disclaimer|accommodations
accessibility|equality|data protection|gdpr|our commitment|commitment to diversity|background check|e-verify
disability
`,
  similar: `
similar jobs|related jobs|more jobs|other jobs|recommended jobs|people also viewed|you may also like|back to all
share this job|jobs you may like|other openings|related searches
`,
} satisfies Record<Exclude<SectionKind, 'other'>, string>;

/** The heading phrases as terms; where a phrase would stand under two kinds, the earlier kind of the table keeps it. */
export const SECTION_TERMS: readonly Term[] = Object.entries(HEADINGS).map(([id, forms]) => ({
  kind: 'section',
  id,
  forms: phrasesOf(forms),
}));

/** Which kind wins where one heading names several: the order of the table. */
export const SECTION_ORDER = Object.keys(HEADINGS) as Exclude<SectionKind, 'other'>[];
