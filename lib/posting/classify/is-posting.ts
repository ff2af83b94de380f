import type { Evidence } from '../posting';
import type { Reading } from '../reading';
import type { Opening } from './opening';
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
  'profile',
  'course',
  'event',
  'closed',
] as const;
const NONE: Feature = { value: 0, evidence: [] };

/** What speaks for and against an advertised opening. */
export function postingFeatures(reading: Reading, opening: Opening | null): Features {
  const { body, title } = reading;
  const words = Math.max(40, body.tokens.length);
  const features: Record<string, Feature> = {};
  const hits = reading.hits('page');
  for (const id of CUE_IDS) {
    const own = hits.filter((hit) => hit.term.id === id);
    const different = new Set(own.map((hit) => body.text.slice(hit.start, hit.end).toLowerCase())).size;
    const evidence = own.slice(0, 3).map((hit) => reading.evidence(`posting/${id}`, hit.start, hit.end));
    features[id] = { value: saturated(different, 4), evidence };
    features[`${id}-density`] = { value: saturated((own.length * 100) / words, 1.5), evidence };
    const inTitle = (title.hits.get('page') ?? []).filter((hit) => hit.term.id === id);
    features[`title-${id}`] = {
      value: inTitle.length > 0 ? 1 : 0,
      evidence: inTitle.map((hit) => reading.evidence(`posting/title-${id}`, hit.start, hit.end, title)),
    };
  }
  const inTitle = opening?.source === 'title' ? opening.evidence : null;
  features['title-role'] = inTitle ? { value: 1, evidence: [inTitle] } : NONE;
  const you = body.tokens.filter((token) => token.norm === 'you' || token.norm === 'your').length;
  // A title that names a job over a text that speaks to the reader; alone, neither tells much.
  features['title-role-you'] = {
    value: inTitle ? saturated((you * 100) / words, 1.5) : 0,
    evidence: inTitle ? [inTitle] : [],
  };
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
