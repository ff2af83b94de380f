/**
 * Decides whether a page is worth reading, from its address, its title, its structured-data type and a few cue words.
 * Runs on every page of the matched hosts, so it has no imports, never forces layout and looks at a bounded part of the page.
 */

/** Why a page is or is not worth reading; `score` is the sum of the cues, 3 or more is worth it. */
export interface GateDecision {
  worth: boolean;
  score: number;
  cues: string[];
}

const WORTH = 3;
const MAX_URL = 2_000;
const MAX_SCRIPTS = 60;
const MAX_SCRIPT_CHARS = 200_000;
const HEADING_TAGS = ['h2', 'h3', 'strong', 'b', 'h4', 'dt', 'th', 'h1'];
/** Of each tag. */
const MAX_HEADINGS = 24;
const ENOUGH_HEADINGS = 3;
const MAX_HEADING_CHARS = 160;

/** An address of one listing, as opposed to a list or a search: a query key, a telling folder, an id of a known form. */
const LISTING_URL =
  /\/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-|\/apply\.[\w.-]{4,60}\/\d{4}|(?:jobs?|positions?|vacanc(?:y|ies)|postings?|openings?|careers?|job-listing|jobdetails?|viewjob|phds|project|stellenangebote?|stellen|ledig[a-z-]{0,20}|offer|offre|j|o)\/(?!search|results|browse|all\b|list\b|categor|page\b)[^?#]{4})|[?&](?:gh_jid|ashby_jid|v?jk|currentJobId|JobCode|jl|job_?id|vacancyId|rmjob|pid)=[\w-]{2}/i;
const LIST_URL = /[?&](?:q|query|keywords?|search|page)=|\/(?:search|results|jobs?|careers?|vacancies)\/?(?:[?#]|$)/i;
/** Words of research and engineering titles. */
const TITLE_CUE =
  /\b(?:ph\.?d|doctoral|doctorate|doktorand\w{0,4}|post-?doc\w{0,8}|research\w{0,4}|scientist|engineer|professor\w{0,4}|faculty|lecturer|fellow\w{0,4}|studentship|intern(?:ship)?|vacancy|job|position|hiring|technical staff|wissenschaftlich\w{0,4})\b/i;
/** Section headings of a listing. */
const HEADING_CUE =
  /\b(?:responsibilit(?:y|ies)|requirements?|qualifications?|what you.{0,3}ll do|what you.{0,3}ll bring|who you are|you will|about the (?:role|job|position|project)|job (?:description|information|details|summary|purpose)|the role|role (?:description|overview)|duties|skills|experience|nice to have|how to apply|salary|compensation|closing date|offer description|your (?:profile|tasks|responsibilities)|key (?:tasks|duties)|eligibility|person specification|we offer|benefits|aufgaben|anforderungen|ihr profil)\b/gi;
const TYPE_CUE = /JobPosting/;

/** Reads the cues of a page in at most about a millisecond; `url` is the page's address. */
export function gate(document: Document, url: string): GateDecision {
  const cues: string[] = [];
  let score = 0;
  const add = (points: number, cue: string) => {
    score += points;
    cues.push(cue);
  };

  const address = url.slice(0, MAX_URL);
  if (LISTING_URL.test(address)) add(2, 'url');
  else if (LIST_URL.test(address)) add(-1, 'list-url');

  if (TITLE_CUE.test(document.title.slice(0, 300))) add(1, 'title');

  if (declaresPosting(document)) add(3, 'structured-data');

  const words = headingCues(document);
  if (words >= ENOUGH_HEADINGS) add(3, 'headings');
  else if (words >= 1) add(words, 'heading');

  return { worth: score >= WORTH, score, cues };
}

/** Exactly one posting is declared; several declare a list, which decides nothing here. */
function declaresPosting(document: Document): boolean {
  const scripts = document.getElementsByTagName('script');
  const count = Math.min(scripts.length, MAX_SCRIPTS * 4);
  let seen = 0;
  for (let i = 0; i < count && seen < MAX_SCRIPTS; i++) {
    const script = scripts[i];
    if (!script || !/ld\+json/i.test(script.type)) continue;
    seen++;
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT_CHARS && TYPE_CUE.test(text)) return true;
  }
  return (
    document.querySelector('[itemtype*="JobPosting"],[typeof~="JobPosting"],[typeof="schema:JobPosting"]') !== null
  );
}

/** Number of different section cues among the first headings and bold lines of each kind. */
function headingCues(document: Document): number {
  const found = new Set<string>();
  for (const tag of HEADING_TAGS) {
    // A live collection is walked only as far as it is asked: no array of a huge page's headings is made.
    const elements = document.getElementsByTagName(tag);
    for (let i = 0; i < MAX_HEADINGS; i++) {
      const element = elements.item(i);
      if (!element) break;
      const text = element.textContent ?? '';
      if (text.length > MAX_HEADING_CHARS) continue;
      for (const match of text.matchAll(HEADING_CUE)) found.add(match[0].toLowerCase());
    }
    if (found.size >= ENOUGH_HEADINGS) break;
  }
  return found.size;
}
