import type { Evidence, Posting } from '../posting';
import type { Reading } from '../reading';
import { NAME_OF_A_FIELD, type Opening } from './opening';
import type { Feature, Features } from './score';
import { saturated } from './score';

/** Sections that advertise: a page with several of them is a posting. */
const TELLING_SECTIONS: ReadonlySet<string> = new Set([
  'required',
  'preferred',
  'duties',
  'apply',
  'pay',
  'benefits',
  'deadline',
  'role',
]);
const CUE_IDS = [
  'offers',
  'asks',
  'applies',
  'terms',
  'list',
  'article',
  'paper',
  'general',
  'profile',
  'course',
  'event',
  'closed',
] as const;
/** Longer pages than postings are hold some of every word; their counts are scaled down to this many words. */
const LONG = 2_000;
/** Titles that ask, compare or advise. */
const TITLE_OF_TEXT =
  /\?\s{0,3}$|^(?:how|why|what|when|top \d{1,3}|\d{1,3} (?:tips|ways|questions|things|reasons))\b|\b(?:vs\.?|versus|says|explained|salaries|salary (?:in|guide|report|survey|calculator|range in)|interview questions|guide to|lessons|opinion|review of|joins|i wish|tips|my experience|my journey)(?:\s|$)|\bcall for (?:hosts?|host [a-z]{1,16})\b/i;
/** Titles of meetings, courses and calls for papers, where no job stands in them. */
const TITLE_OF_EVENT =
  /^call for (?:papers|abstracts|contributions|posters|participa\w{2,4}|proposals|satellites|submissions|nominations|workshops|tutorials?|symposia|minisymposia|tutors)\b|\bspecial (?:issue|section)\b|\b(?:summer|winter|spring|autumn|advanced) school\b|\b(?:workshop|symposium|conference|congress|minicourse|webinar|hackathon|meetup|evening course|registration|tutorial|bootcamp|open day|career fair|lecture series)\b|\bcall for (?:hosts?|host \p{L}{1,16}|expressions)\b|\b(?:master['’]?s?|bachelor['’]?s?|m\.?sc|b\.?sc|undergraduate|degree|study) program(?:me)?s?\b|\bspecial collection\b|\bweek 20\d\d\b/iu;
/** Titles of advice on getting such a job, and of courses of study: their texts name jobs, pay and documents to send all the same. */
const TITLE_OF_GUIDE = /^\W{0,3}(?:how (?:to|i|we|do|does)|what (?:is|are|does|it)|why)\b/i;
const TITLE_OF_PROGRAMME =
  /\b(?:master(?:['’]s|s)?|bachelor(?:['’]s|s)?|m\.?sc|b\.?sc|undergraduate|degree|study|m\.?phil) (?:degree )?(?:program(?:me)?s?|course)\b/i;

/** A kind of job as the subject of a sentence, as nobody says of a job that is offered: "Research scientists typically …". */
const OF_ITS_KIND =
  /\b(?:scientists|researchers|engineers|professors|lecturers|fellows|postdocs|doctoral students|phd students) (?:conduct|carry out|are (?:[a-z]{1,20} )?(?:professionals|specialists|experts|pioneers)|are (?:responsible for|at the forefront)|typically|often|usually|normally|generally|design|develop|earn|specialize|spend their)\b|\bwhat (?:an? )?(?:[\w-]{1,20} ){0,3}(?:scientist|researcher|engineer|professor|postdoc)s? (?:do|does)\b|\broles (?:at this level|in this (?:job )?family)\b|\b(?:an?|the (?:role|position|work) of an?) (?:[\w-]{1,20} ){0,5}(?:scientist|researcher|engineer|professor|fellow|postdoc|academic) (?:is an?|is the|is someone|is responsible|designs|develops|conducts|combines|converts|translates|bridges|represents|typically|will typically|will normally|actually)\b/gi;

/** Titles of advice for those who hire, of lists of jobs, and of pages on how to apply anywhere: none of them offers a job. */
const TITLE_OF_MANY =
  /\b(?:hiring guide|(?:complete|ultimate|your) guide|role blueprint|job description (?:template|sample|example)s?|responsibilities (?:and|&) (?:required |key )?(?:skills|qualifications) (?:for|of)|apply(?:ing)? (?:for|to) (?:(?:tenure-track|academic|faculty) ){1,2}(?:positions|jobs)|what to (?:ask|know|expect|look for)|(?:internship|job) hunt(?:ing)?|internship search|(?:application package|cover letters?|statements? of purpose|research statements?|academic cv)|faqs?)\b|\b(?:scientist|researcher|engineer|professor|postdoc|fellow|lecturer)s? job descriptions?(?: ?[[(][^\])]{0,40}[\])])?\W{0,3}$|^\W{0,3}guidelines?\b|\bguidelines?\W{0,3}$|\b(?:scientist|researcher|engineer|professor|postdoc|phd|fellow|lecturer)s?(?: remote| \([a-z]{1,12}\))? jobs\b/i;
const TITLE_OF_RULES =
  /^\W{0,3}(?:frequently asked questions|(?:terms|conditions|rules) (?:and conditions )?of (?:employment|appointment|award)|employment (?:and|conditions|terms)\b|(?:how to apply|(?:application|admission|selection|recruitment) (?:procedure|process|guidelines|requirements|criteria|information)|eligibility(?: criteria)?)(?=\W{0,3}(?:$|and\b|&|for (?:applicants|candidates)\b)))/i;

/** "Join us as a PhD student": what such a life is like, where nothing says how to apply. */
const TITLE_OF_LIFE =
  /\bas an? (?:[\w-]{1,12} ){0,2}(?:phd|ph\.d\.|doctoral) (?:student|candidate|researcher)(?: (?:at|in) [\p{L}' -]{2,40})?\W{0,3}$/iu;

/**
 * A guide or a course of study by its title, rules on applying, or a text of a kind of job that says nothing of applying, where no
 * sentence offers a job.
 */
export function isGuideOrProgramme({ title }: Reading, opening: Opening | null, features: Features): boolean {
  const headline = title.text.slice(0, 200);
  if (TITLE_OF_MANY.test(headline)) return true;
  if (opening?.source !== 'title' && TITLE_OF_RULES.test(headline)) return true;
  const amount = (name: string): number => features[name]?.value ?? 0;
  if (TITLE_OF_LIFE.test(headline) && amount('applies') === 0) return true;
  const isOfItsKind = amount('of-its-kind') > 0;
  // Two words of guides and a sentence on such people in general: whatever the headline names, nobody is sought.
  if (isOfItsKind && amount('general') >= saturated(2, 4) * 0.9) return true;
  // Three words of guides, and neither a job that is offered nor a way to apply.
  const offersNothing = amount('offers') === 0 && amount('applies') === 0;
  if (offersNothing && amount('general') >= saturated(3, 4) * 0.9) return true;
  if (opening?.offer && !opening.isHeadline) return false;
  if (TITLE_OF_GUIDE.test(headline) || TITLE_OF_PROGRAMME.test(headline)) return true;
  return isOfItsKind && (amount('applies') === 0 || amount('of-its-kind') >= saturated(2, 0.5));
}

const NONE: Feature = { value: 0, evidence: [] };

/** What a listing states of a job; beside a title that names one, even a line or two are a posting. */
export type StatedFacts = Pick<
  Posting,
  'salaries' | 'payWithoutAmount' | 'experience' | 'degreeRequired' | 'deadline' | 'materials' | 'term' | 'workplace'
>;

/** What speaks for and against an advertised opening. */
export function postingFeatures(reading: Reading, opening: Opening | null, facts: StatedFacts): Features {
  const { body, title } = reading;
  const words = Math.max(40, body.tokens.length);
  const features: Record<string, Feature> = {};
  const hits = reading.hits('page');
  for (const id of CUE_IDS) {
    const own = hits.filter((hit) => hit.term.id === id);
    const different = new Set(own.map((hit) => body.text.slice(hit.start, hit.end).toLowerCase())).size;
    const evidence = own.slice(0, 3).map((hit) => reading.evidence(`posting/${id}`, hit.start, hit.end));
    // One plain word that nobody is sought outweighs many that speak of applying.
    const half = id === 'closed' ? 1 : 4;
    features[id] = { value: saturated(different * Math.min(1, LONG / words), half), evidence };
    features[`${id}-density`] = { value: saturated((own.length * 100) / words, 1.5), evidence };
    const inTitle = (title.hits.get('page') ?? []).filter((hit) => hit.term.id === id);
    features[`title-${id}`] = {
      value: inTitle.length > 0 ? 1 : 0,
      evidence: inTitle.map((hit) => reading.evidence(`posting/title-${id}`, hit.start, hit.end, title)),
    };
  }
  const kinds = [...body.text.matchAll(OF_ITS_KIND)];
  features['of-its-kind'] = {
    value: saturated(kinds.length, 0.5),
    evidence: kinds
      .slice(0, 3)
      .map(({ index, 0: words }) => reading.evidence('posting/of-its-kind', index, index + words.length)),
  };
  const inTitle = opening?.source === 'title' && !opening.isDegree ? opening.evidence : null;
  features['title-role'] = inTitle ? { value: 1, evidence: [inTitle] } : NONE;
  const headline = title.text.slice(0, 200);
  const named = inTitle !== null && !NAME_OF_A_FIELD.test(inTitle.quote);
  const shape = TITLE_OF_TEXT.exec(headline) ?? (named ? null : TITLE_OF_EVENT.exec(headline));
  features['title-text'] = shape
    ? {
        value: 1,
        evidence: [reading.evidence('posting/title-text', shape.index, shape.index + shape[0].length, title)],
      }
    : NONE;
  // A role word that nothing offers is somebody whom the page speaks of: who may come to a school, what graduates become.
  const isNamed = opening !== null && (!opening.isDegree || opening.at !== null);
  features['no-opening'] = { value: !isNamed ? 1 : inTitle || opening.offer ? 0 : 0.5, evidence: [] };
  const you = body.tokens.filter((token) => token.norm === 'you' || token.norm === 'your').length;
  // A title that names a job over a text that speaks to the reader; alone, neither tells much.
  features['title-role-you'] = {
    value: inTitle ? saturated((you * 100) / words, 1.5) : 0,
    evidence: inTitle ? [inTitle] : [],
  };
  const stated = [
    facts.salaries[0],
    facts.payWithoutAmount,
    facts.experience,
    facts.degreeRequired,
    facts.deadline,
    facts.materials[0],
    facts.term,
    facts.workplace,
  ].flatMap((fact) => fact?.evidence.slice(0, 1) ?? []);
  features['title-role-facts'] = inTitle ? { value: saturated(stated.length, 1), evidence: stated.slice(0, 2) } : NONE;
  features['body-opening'] = opening?.offer ? { value: 1, evidence: [opening.offer] } : NONE;
  features.sections = sectionFeature(reading);
  features['url-article'] = urlFeature(
    reading,
    /\/(?:publications?|papers?|blog|news|articles?|story|stories|people|authors?|person|profiles?|courses?|events?|team|20\d\d\/\d\d)(?:[/_?]|$)/i,
    'url-article',
  );
  features['url-job'] = urlFeature(
    reading,
    /(?:\/jobs?\/|\/job[-_]|\/posting|\/position|\/vacanc|\/apply|\/opening|\/stellen|\/careers?\/[^?]{12}|jobs\.ac\.uk|euraxess|ashbyhq|greenhouse|lever\.co|interfolio|academicjobsonline|myworkdayjobs|[?&]jk=|viewjob)/i,
    'url-job',
  );
  return features;
}

function sectionFeature(reading: Reading): Feature {
  const kinds = new Set<string>();
  const evidence: Evidence[] = [];
  for (const section of reading.sections) {
    if (section.bodyStart <= section.start || !TELLING_SECTIONS.has(section.kind) || kinds.has(section.kind)) continue;
    kinds.add(section.kind);
    const end = Math.min(section.bodyStart, section.start + 60);
    if (end > section.start) evidence.push(reading.evidence('posting/sections', section.start, end));
  }
  return { value: saturated(kinds.size, 2), evidence: evidence.slice(0, 3) };
}

function urlFeature(reading: Reading, pattern: RegExp, name: string): Feature {
  const { url } = reading.listing.sources;
  const match = pattern.exec(url.slice(0, 400));
  if (!match) return NONE;
  const [quote] = match;
  return {
    value: 1,
    evidence: [{ start: match.index, end: match.index + quote.length, quote, source: 'url', rule: `posting/${name}` }],
  };
}
