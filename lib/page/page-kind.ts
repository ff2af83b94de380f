/** What kind of page was read: one listing, a list of listings, an article, or something else, with the cues that say so. */
import { FACT_ROW, JOB_HEADING, REQUIREMENT } from './cues';
import { ROLE_WORD } from './headline';
import { blockScore, isSectionLine } from './job-block';
import { metasOf } from './metas';
import { attributeOf, wordsOf } from './own-members';
import type { TextBlock } from './page-text';
import type { Steps } from './steps';
import type { StructuredData } from './structured-data';

/** What a page is. */
export type PageKindName = 'posting' | 'list' | 'article' | 'other';

/** `score` is the sum of the cues' points; 3 or more speaks for a posting. */
export interface PageKind {
  kind: PageKindName;
  score: number;
  cues: { cue: string; points: number }[];
}

/** What the kind of a page is told by. */
export interface PageKindInput {
  document: Document;
  url: string;
  data: StructuredData;
  /** The structured posting that was taken as this page's own. */
  hasOwnPosting: boolean;
  /** The site's layout was found under an address of a single listing. */
  isSiteListing: boolean;
  title: string;
  /** The blocks chosen as the listing's. */
  chosen: readonly TextBlock[];
}

const WORTH = 3;
/** Blocks, or links, looked at between two places to rest. */
const BLOCKS_A_STEP = 40;
const MAX_CUE_TEXT = 20_000;
const EVERY_REQUIREMENT = new RegExp(REQUIREMENT.source, 'gi');
const ARTICLE_TYPES = [
  'NewsArticle',
  'Article',
  'BlogPosting',
  'ScholarlyArticle',
  'ReportageNewsArticle',
  'ProfilePage',
  'Person',
  'VideoObject',
  'Recipe',
  'Product',
  'LiveBlogPosting',
  'OpinionNewsArticle',
];
const JOB_LINK =
  /\/(?:jobs?|positions?|vacanc(?:y|ies)|postings?|openings?|careers?|stellen\w{0,10}|lediga-\w{0,10}|o|j)\/[^/?#]{4}|[?&](?:jobid|job|vacancy|gh_jid|rmjob)=|\/details\/\d/i;
const APPLY =
  /^(?:apply|apply (?:now|here|online|today|for (?:this|the) (?:job|position|role|vacancy)|via .{2,30}|on .{2,40}|to (?:this )?.{2,30})|start (?:your )?application|submit application|sök tjänsten|jetzt bewerben|postuler)\b.{0,40}$/i;

/** Weighs the cues of a page. */
export function* pageKindOf(input: PageKindInput): Steps<PageKind> {
  const { document, data, chosen } = input;
  const cues: PageKind['cues'] = [];
  const add = (points: number, cue: string) => {
    if (points !== 0) cues.push({ cue, points });
  };
  const words = chosen.reduce((sum, block) => sum + block.text.length, 0);

  if (input.hasOwnPosting) add(5, 'declares one posting');
  if (input.isSiteListing) add(4, 'layout of a known site');
  const isList = !input.hasOwnPosting && data.postings.filter((posting) => posting.claims.title).length > 1;
  if (isList) add(-8, 'declares several postings');

  const headings = new Set<string>();
  const said = new Set<string>();
  let facts = 0;
  let linkChars = 0;
  for (const [i, block] of chosen.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const { text } = block;
    linkChars += block.linkChars;
    if (isSectionLine(block)) {
      const match = JOB_HEADING.exec(text);
      if (match) headings.add(match[0].toLowerCase());
    }
    const label = block.kind === 'row' ? /^[^:]{3,60}(?=:)/.exec(text)?.[0] : undefined;
    const section = label && !FACT_ROW.test(text) ? JOB_HEADING.exec(label) : null;
    if (section) headings.add(section[0].toLowerCase());
    if (FACT_ROW.test(text)) facts++;
    else if (blockScore(block) > 0) {
      for (const match of text.slice(0, MAX_CUE_TEXT).matchAll(EVERY_REQUIREMENT)) said.add(match[0].toLowerCase());
    }
  }
  add(Math.min(3, headings.size), `${headings.size} section headings`);
  const requirements = said.size;
  add(
    requirements >= 9 ? 3 : requirements >= 6 ? 2 : requirements >= 3 ? 1 : 0,
    `${requirements} different words of a listing`,
  );
  add(facts >= 4 ? 2 : facts >= 2 ? 1 : 0, `${facts} labelled facts`);
  if (input.title && ROLE_WORD.test(input.title)) add(1, 'job title');

  const { jobLinks, apply } = yield* linksOf(document);
  if (apply) add(1, 'apply');
  const manyLinks = jobLinks >= 8 && words < jobLinks * 400;
  if (manyLinks && !input.hasOwnPosting && !input.isSiteListing) add(-3, `${jobLinks} links to jobs`);
  if (words > 0 && linkChars / words > 0.4) add(-4, 'mostly links');

  const article = ARTICLE_TYPES.find((type) => data.types.has(type));
  const metas = metasOf(document);
  const ogArticle = metas('og:type') === 'article';
  const byline = () =>
    metas('article:published_time') !== null ||
    metas('author') !== null ||
    document.querySelector('[rel=author],[itemprop=author]') !== null;
  if (!input.hasOwnPosting) {
    if (article) add(-3, `declares ${article}`);
    if (ogArticle && byline()) add(-2, 'article with an author');
    if (words < 200) add(-4, 'hardly any text');
    if (headings.size === 0 && requirements < 6 && !apply && facts < 2) add(-3, 'no section of a listing');
    if (headings.size < 2 && !apply && facts < 2) add(-1, 'no way to apply');
  }

  const score = cues.reduce((sum, cue) => sum + cue.points, 0);
  const kind: PageKindName =
    score >= WORTH ? 'posting' : isList || manyLinks ? 'list' : article || ogArticle ? 'article' : 'other';
  return { kind, score, cues };
}

/** Number of different addresses of jobs that the page links to, and whether it has a control to apply. */
function* linksOf(document: Document): Steps<{ jobLinks: number; apply: boolean }> {
  const links = document.getElementsByTagName('a');
  const jobs = new Set<string>();
  let apply = false;
  const count = Math.min(links.length, 2_000);
  for (let i = 0; i < count; i++) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const link = links[i];
    if (!link) continue;
    const href = link.getAttribute('href') ?? '';
    if (jobs.size < 200 && JOB_LINK.test(href) && !/\/apply\b/i.test(href)) jobs.add(href.split('#')[0] ?? '');
    if (!apply && isApply(link)) apply = true;
  }
  yield;
  if (!apply) {
    const buttons = document.querySelectorAll('button,input[type=submit],[role=button]');
    for (let i = 0; i < buttons.length && i < 300 && !apply; i++) {
      const button = buttons[i];
      apply = button !== undefined && isApply(button);
    }
  }
  return { jobLinks: jobs.size, apply };
}

function isApply(element: Element): boolean {
  const text = (wordsOf(element) || attributeOf(element, 'value') || '').trim();
  return text.length <= 60 && APPLY.test(text.replace(/\s+/g, ' '));
}
