import type { Workplace } from '../posting';
import type { Reading, TextReading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import { clauseTail } from '../windows';

/** The most remote of several that are offered counts. */
const ORDER: Record<Workplace, number> = { remote: 0, hybrid: 1, onsite: 2 };
const RULE_ORDER = [
  'workplace/location',
  'workplace/title',
  'workplace/claimed',
  'workplace/label',
  'workplace/tag',
  'workplace/days',
  'workplace/stated',
] as const;
type Rule = (typeof RULE_ORDER)[number];

/** Things that are remote, hybrid or on site without being the place of work. */
const OTHER_THING_AFTER =
  /^[\s-]{0,3}(?:sensing|sensors?|control[a-zß-öø-ɏ]{0,12}|access|server|servers|procedure|patients?|monitoring|area|areas|region|regions|location data|sites?\b|teams?\b(?! member)|colleagues|stakeholders|interviews?|interviewing|operat[a-zß-öø-ɏ]{0,12}|is located|diagnos[a-zß-öø-ɏ]{0,12}|learning|teaching|lectures?|courses?|imaging|systems?\b|cloud|approach[a-zß-öø-ɏ]{0,12}|methods?|algorithms?|architectures?|quantum|classical|intelligence|simulation[a-zß-öø-ɏ]{0,12}|search|retrieval|vehicles?|electric|parking|gym|childcare|nursery|restaurant|canteen|cafe|caf[eé]|facilit[a-zß-öø-ɏ]{0,12}|amenities|meals?|lunch[a-zß-öø-ɏ]{0,12}|events?|visits?|visit|offsites?|gatherings?|meetings?|training|interview|support for customers|deployment|customers?|installation[a-zß-öø-ɏ]{0,12}|summits?|retreats?|networks?|code|debug[a-zß-öø-ɏ]{0,12}|wlb|ly operated|health clinic|gyms|sports|conferences?|collaboration\b|east\b|west\b|north\b|south\b)/i;
const OTHER_THING_BEFORE =
  /(?:[@_.]|\bvia |\bphysics |\bcloud |\bvalue |\bvaluing |\bquarterly |\bannual |\bregular |\boccasional )$/i;
/** The word stands in a web address. */
const isInAddress = (before: string): boolean =>
  /https?:|\.\p{L}{2,6}\//u.test(before.slice(before.lastIndexOf(' ') + 1));
/** A whole firm's mix of workers, or a rule that differs from job to job, says nothing of this one. */
const VARIES =
  /\b(?:vary|varies|differs?|differing|different) (?:\w{1,16} ){0,3}(?:by|from|between|team|role)\b|\bdepend(?:s|ing) (?:up)?on (?:the |your )?(?:role|position|team|job|business)\b|\bnumber of hybrid\b/i;
/** Words of a sentence, not of a line of terms. */
const LINE_SPEAKS = /\b(?:is|are|was|be|can|will|may|must|we|you|our|with|for)\b/i;
const NEGATED =
  /\b(?:not|no|non|isn['’]t|aren['’]t|without|cannot be|can['’]t be|neither|nor)[\s-]{1,2}(?:[a-zß-öø-ɏ]{1,16}\s){0,3}$/i;
/** "Collaborate in person and remotely" says how people talk, "if the role can be performed remotely" that it may or may not. */
const BOTH_WAYS = /\b(?:in[- ]person|face[- ]to[- ]face|on-?site) (?:and|as well as) $/i;
const CONDITIONAL = /\b(?:if|whether|where) (?:the |this |your )?(?:role|position|job|work|post)\b/i;
/** What makes a place word a statement about this job. */
const JOB_NEAR =
  /\b(?:role|roles|position|positions|posts?|job|jobs|opportunity|work|working|works|worker|workers|hire|hiring|team members?|teammates|employees|company|policy|option|options|flexib[a-zß-öø-ɏ]{0,12}|arrangement[a-zß-öø-ɏ]{0,12}|candidates?|folks|anywhere|internship|contract|full-?time)\b/i;
/** What "hybrid" stands with where it speaks of work; models and clouds are hybrid too. */
const HYBRID_AFTER =
  /^[\s-]{1,2}(?:\(|work[a-zß-öø-ɏ]{0,12}|role|position|job|schedule|set-?up|setting|environment|arrangement|policy|office|format|basis|mode\b|team|culture|option|way|flexib[a-zß-öø-ɏ]{0,12}|remote|on-?site|in[- ]person|\d|(?:and|or|but|with|from|in|out|[a-zß-öø-ɏ]{1,16} days)\b)/i;
const HYBRID_BEFORE =
  /(?:\b(?:is|are|be|flexible|fully|offer(?:s|ing)?|location|workplace|remote(?:,| or| and|\/)|on-?site(?:,| or|\/)|work|working|or|full[- ]time|we are|role is)\s{1,2}(?:an? |either |as )?|[(:,·|–—-]\s?)$/i;
const IN_PART =
  /\b(?:partial[a-zß-öø-ɏ]{0,12}|partly|some|occasional[a-zß-öø-ɏ]{0,12}|possib[a-zß-öø-ɏ]{0,12}|opportunit(?:y|ies) (?:for|to)|up to|flexible (?:remote|work from|home)|days? (?:a|per) week|mix|combin[a-zß-öø-ɏ]{0,12}|remote (?:days|working arrangements)|arrangements?|a portion|part-time (?=remote|home|tele)|part of (?:the|your|this|their) (?:[a-zß-öø-ɏ]{1,16} ){0,2}(?:work|time|week|hours|role|job)|some of (?:the|your)|share of|\d{1,2} ?%|to a certain extent)\b/i;
const ALWAYS_REMOTE =
  /^(?:fully[ -]remote|100 ?% remote|remote[ -]first|remote[ -]friendly|(?:fully |100 ?% )?remote (?:position|role)|work(?:ing)? from anywhere|work anywhere|distributed company|home[ -]based|not remote|non-remote)$/i;
const OFFICE_ALONE =
  /\b(?:role|roles|position|positions|posts?|job|company|team|culture|full[- ]time|in person in|in[- ]person,? in|work|working|required|expected|must|based|five|5|four|4|every day|relocat[a-zß-öø-ɏ]{0,12})\b/i;
/** "three days a week in the office", "2-3 days per week from our London office". */
const DAYS =
  /\b(one|two|three|four|five|[1-5])(?:\s?(?:-|–|to|or)\s?(one|two|three|four|five|[1-5]))?\+? (?:full )?(?:days?|times)(?: of (?:remote|home|tele|mobile)[ -]?(?:work|working|office)?)?(?:\/| (?:a |per |each |every )?)(?:week|wk)\b/i;
const OFFICE_AND_HOME =
  /\b(?:office|on-?site) (?:for )?[1-4] days?\b[^.;\n]{0,24}\b(?:remote|home)\b|\b[1-4] days? (?:in (?:the )?office|on-?site)\b[^.;\n]{0,24}\b(?:remote|home)\b/i;
/** "The UK Home Office's requirements": a ministry. */
const MINISTRY =
  /^home office(?:['’]s|\b(?= (?:english|language|requirements?|visas?|immigration|points|guidance|rules)))/i;
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Where the work is done: at home, in part, or in the office. */
export const workplace: Recognizer<'workplace'> = {
  fact: 'workplace',
  rules: RULE_ORDER,
  recognize: (reading) => [
    ...inHeader(reading, reading.location, 'workplace/location'),
    ...inHeader(reading, reading.title, 'workplace/title'),
    ...claimed(reading),
    ...inBody(reading),
  ],
  settle: (candidates) =>
    settleOne(
      candidates,
      (a, b) =>
        headerFirst(a.rule) - headerFirst(b.rule) ||
        ORDER[a.value] - ORDER[b.value] ||
        RULE_ORDER.indexOf(a.rule as Rule) - RULE_ORDER.indexOf(b.rule as Rule),
    ),
};

/** Location and title speak of this opening, the body may speak of the company; structured data counts where the page is silent. */
const headerFirst = (rule: string): number =>
  rule === 'workplace/location' || rule === 'workplace/title' ? 0 : rule === 'workplace/claimed' ? 2 : 1;

function candidate(
  reading: Reading,
  rule: Rule,
  value: Workplace,
  start: number,
  end: number,
  from?: TextReading,
): Candidate<'workplace'> {
  return { fact: 'workplace', rule, value, need: 'mentioned', evidence: [reading.evidence(rule, start, end, from)] };
}

function inHeader(reading: Reading, header: TextReading, rule: Rule): Candidate<'workplace'>[] {
  return (header.hits.get('workplace') ?? [])
    .filter(
      (hit) =>
        !OTHER_THING_AFTER.test(header.text.slice(hit.end, hit.end + 24)) && !/\boffice\b/i.test(hitText(header, hit)),
    )
    .map((hit) => candidate(reading, rule, hit.term.id as Workplace, hit.start, hit.end, header));
}

function claimed(reading: Reading): Candidate<'workplace'>[] {
  const { structured, sources } = reading.listing;
  const claim = structured?.workplace;
  const raw = structured && sources[structured.source];
  if (!claim || !raw) return [];
  const { start, end, value } = claim;
  const rule = 'workplace/claimed';
  return [
    {
      fact: 'workplace',
      rule,
      value,
      need: 'mentioned',
      evidence: [{ start, end, quote: raw.slice(start, end), source: structured.source, rule }],
    },
  ];
}

const hitText = (from: TextReading, hit: Hit): string => from.text.slice(hit.start, hit.end);

function inBody(reading: Reading): Candidate<'workplace'>[] {
  const { text } = reading.body;
  const found: Candidate<'workplace'>[] = [];
  for (const hit of reading.hits('workplace').slice(0, 60)) {
    const after = text.slice(hit.end, hit.end + 30);
    const before = text.slice(Math.max(0, hit.start - 24), hit.start);
    if (/#LI-$/i.test(before)) {
      found.push(candidate(reading, 'workplace/tag', hit.term.id as Workplace, hit.start - 4, hit.end));
      continue;
    }
    if (
      OTHER_THING_AFTER.test(after) ||
      // "Remote-first hybrid" is hybrid.
      (hit.term.id === 'remote' &&
        /^[ ,/-]{1,2}hybrid\b/i.test(after) &&
        /first|friendly/i.test(hitText(reading.body, hit))) ||
      MINISTRY.test(text.slice(hit.start, hit.end + 24)) ||
      /\bUK $/.test(before) ||
      OTHER_THING_BEFORE.test(before) ||
      isInAddress(before) ||
      /^[.-]\p{Ll}/u.test(after)
    )
      continue;
    const one = stated(reading, hit, before);
    if (one) found.push(one);
  }
  return found;
}

function stated(reading: Reading, hit: Hit, before: string): Candidate<'workplace'> | null {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const value = hit.term.id as Workplace;
  const words = hitText(reading.body, hit);
  const near = text.slice(Math.max(sentence.start, hit.start - 90), Math.min(sentence.end, hit.end + 90));
  const label = text.slice(Math.max(sentence.start, hit.start - 60), hit.start);
  if (/^(?:not remote|non-remote)$/i.test(words))
    return candidate(reading, 'workplace/stated', 'onsite', hit.start, hit.end);
  if (NEGATED.test(before) || BOTH_WAYS.test(before)) return null;
  if (CONDITIONAL.test(clauseTail(text.slice(Math.max(sentence.start, hit.start - 80), hit.start), 75))) return null;
  const section = reading.sectionAt(hit.start);
  const labelled =
    section.kind === 'location' ||
    /\b(?:locations?|workplace(?: type)?|work (?:type|mode|model|location|arrangement)|job type|type)\b(?:\s?(?:[:–—|(-]|is\b)[^.!?]{0,50}|\s)$/i.test(
      label,
    );
  const bare = sentence.end - sentence.start <= words.length + 8 && !/^(?:presence|in the office)$/i.test(words);
  const days =
    DAYS.exec(near) ??
    (/^offices?$/i.test(words) ? DAYS.exec(text.slice(hit.end, Math.min(sentence.end, hit.end + 140))) : null);
  if (days) {
    const number = NUMBERS[(days[1] ?? '').toLowerCase()] ?? Number(days[1]);
    const office = value === 'onsite' || /\b(?:office|on-?site|in[- ]person|campus)\b/i.test(near);
    const fromHome = /\b(?:from home|remote|home office|telework)/i.test(near) && !office;
    if (office || fromHome)
      return candidate(reading, 'workplace/days', office && number >= 4 ? 'onsite' : 'hybrid', hit.start, hit.end);
  }
  // "Office 3 days + Remote 2 days": the week is shared out, whatever names it.
  if (OFFICE_AND_HOME.test(near)) return candidate(reading, 'workplace/days', 'hybrid', hit.start, hit.end);
  // "Our office" alone is a room; only with days it says where the work is done.
  if (/^offices?$/i.test(words)) return null;
  // "Hybrid, 32 hours." opens a line of terms, "Remote within Canada" a line of its own about the place.
  const opens =
    hit.start - sentence.start <= 2 &&
    sentence.end - sentence.start <= 90 &&
    (/^\s?[,;:|(·–]/.test(text.slice(hit.end, hit.end + 2)) ||
      (sentence.end - sentence.start <= 60 &&
        /^ (?:within|in|from|across|anywhere in|based in) (?:the )?\p{Lu}/u.test(text.slice(hit.end, hit.end + 24))));
  // "$150K - $200K, Remote", "Full-time · London · Hybrid (3 days)": the last entry of a line of terms.
  const closes =
    sentence.end - sentence.start <= 90 &&
    /[,;|·•–-] $/.test(before) &&
    /^(?: \([^()]{1,40}\))?[\s.]{0,2}$/.test(text.slice(hit.end, sentence.end)) &&
    !LINE_SPEAKS.test(text.slice(sentence.start, hit.start));
  // "Hybrid work: you may work remotely on Fridays", "Work from home is allowed up to 90 % of the time".
  if (value === 'remote' && !ALWAYS_REMOTE.test(words)) {
    const isHybrid = /\bhybrid\b/i.test(near) && !/\b(?:remote|remotely|hybrid)(?:,| ?\/| or|,? or) /i.test(near);
    if (isHybrid || ((labelled || opens) && IN_PART.test(near)))
      return candidate(reading, 'workplace/stated', 'hybrid', hit.start, hit.end);
  }
  if (labelled || bare || opens || closes) return candidate(reading, 'workplace/label', value, hit.start, hit.end);
  if (VARIES.test(near)) return null;
  if (value === 'remote') {
    // "Remote-first hybrid": the second word says what the first is.
    if (/^[\s,]{1,3}hybrid\b/i.test(text.slice(hit.end, hit.end + 10))) return null;
    if (ALWAYS_REMOTE.test(words)) return candidate(reading, 'workplace/stated', 'remote', hit.start, hit.end);
    if (IN_PART.test(near)) return candidate(reading, 'workplace/stated', 'hybrid', hit.start, hit.end);
    if (/^(?:home office|telework[a-zß-öø-ɏ]{0,12})$/i.test(words) && !/\b(?:full|100|entirely)\b/i.test(near)) {
      return /\b(?:equipment|stipend|funds?|budget|set-?up|allowance)\b/i.test(near)
        ? null
        : candidate(reading, 'workplace/stated', 'hybrid', hit.start, hit.end);
    }
    if (/\b(?:stipend|budget|equipment|reimburse[a-zß-öø-ɏ]{0,12}|allowance)\b/i.test(near)) return null;
    return JOB_NEAR.test(near) ? candidate(reading, 'workplace/stated', 'remote', hit.start, hit.end) : null;
  }
  if (value === 'hybrid')
    return words.includes(' ') ||
      /\bremote[- ]first,? $/i.test(before) ||
      (JOB_NEAR.test(near) &&
        (HYBRID_AFTER.test(text.slice(hit.end, hit.end + 24)) ||
          (HYBRID_BEFORE.test(before) &&
            /^(?:\s?[,.;:)|\n]|$|\s(?:and|or|in|for|with|at)\b)/.test(text.slice(hit.end, hit.end + 8)))))
      ? candidate(reading, 'workplace/stated', 'hybrid', hit.start, hit.end)
      : null;
  if (/\b(?:or remote|remote or|hybrid|flexible|remotely|remote)\b/i.test(near)) return null;
  if (
    /^(?:in the office|at the office|presence|on campus|on-campus|at our office)$/i.test(words) &&
    !/\b(?:must|required|expected|full[- ]time|every day|role|position)\b/i.test(near)
  )
    return null;
  if (
    /\b(?:interview|snacks?|lunch[a-zß-öø-ɏ]{0,12}|meals?|gym|childcare|parking|customers?|clients?|quarterly|twice|year)\b/i.test(
      near,
    )
  )
    return null;
  return OFFICE_ALONE.test(near) ? candidate(reading, 'workplace/stated', 'onsite', hit.start, hit.end) : null;
}
