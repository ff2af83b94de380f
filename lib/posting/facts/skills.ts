import { needAt } from '../need';
import type { Need } from '../posting';
import type { Reading, TextReading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';
import { tokenIndexAt } from '../tokens';
import type { Trace } from '../trace';
import { NO_SKILL, SKILL_NAMES } from '../vocabulary/skills/skills';
import { coordinatedSkills } from './coordinated-skills';
import { meansTheSkill } from './skill-context';

/** Sections in which a skill's name asks nothing of anybody. */
const SILENT = new Set(['eeo', 'similar']);

/** Skills by the vocabulary's terms, each in its technical sense, required, preferred or used in the work. */
export const skills: Recognizer<'skills'> = {
  fact: 'skills',
  rules: ['skills/named', 'skills/in-context', 'skills/coordinated'],
  recognize: (reading, trace) => [
    ...named(reading, reading.title, trace),
    ...named(reading, reading.body, trace),
    ...coordinated(reading, reading.title),
    ...coordinated(reading, reading.body),
  ],
  settle: (candidates, reading) =>
    settleList(candidates, (value) => value.name).map((fact) => ({
      ...fact,
      need: needOfAll(fact.value.name, candidates, reading),
    })),
};

/**
 * Preferred only where nothing else asks for it: a skill that is required elsewhere is required, and what the duties, the
 * project or the title name is plainly used in the work (SCHEMA ruling on skills). What the employer says of itself does not count.
 */
function needOfAll(name: string, candidates: readonly Candidate<'skills'>[], reading: Reading): Need {
  const own = candidates.filter((candidate) => candidate.value.name === name);
  if (own.some((candidate) => candidate.need === 'required')) return 'required';
  const preferred = own.some((candidate) => candidate.need === 'preferred');
  const used = own.some(({ need, evidence: [{ source, start }] }) => {
    if (need === 'preferred') return false;
    return source !== 'text' || reading.sectionAt(start).kind !== 'about';
  });
  return preferred && !used ? 'preferred' : 'mentioned';
}

function named(reading: Reading, from: TextReading, trace: Trace): Candidate<'skills'>[] {
  const candidates: Candidate<'skills'>[] = [];
  const hits = from.hits.get('skill') ?? [];
  const inBody = from === reading.body;
  for (const [index, hit] of hits.entries()) {
    const name = SKILL_NAMES.get(hit.term.id);
    if (!name || hit.term.id === NO_SKILL) continue;
    const rule = hit.term.context === undefined ? 'skills/named' : 'skills/in-context';
    if (inBody && SILENT.has(reading.sectionAt(hit.start).kind)) {
      trace.drop(rule, 'in a section that asks nothing', quoteOf(from, hit));
      continue;
    }
    if (inBody && isOfTheSite(reading, hit)) {
      trace.drop(rule, 'a service of the job board', quoteOf(from, hit));
      continue;
    }
    if (isEmployersName(reading, from, hit) || isLeftBehind(from, hit)) {
      trace.drop(rule, 'a name of the employer, or what is left behind', quoteOf(from, hit));
      continue;
    }
    const sentence = inBody ? reading.sentenceAt(hit.start) : null;
    const low = sentence ? tokenIndexAt(from.tokens, sentence.start) : 0;
    const high = sentence ? tokenIndexAt(from.tokens, sentence.end) : from.tokens.length;
    if (!meansTheSkill({ reading, from, hits, index, hit, low, high })) {
      trace.drop(rule, `not in the sense of ${hit.term.id}`, quoteOf(from, hit));
      continue;
    }
    const need: Need = inBody ? needOfSkill(reading, hit.start, hit.end) : 'mentioned';
    candidates.push({
      fact: 'skills',
      rule,
      value: name,
      need,
      evidence: [reading.evidence(rule, hit.start, hit.end, from)],
    });
  }
  return candidates;
}

/** "Download all jobs in XML", "job alerts by RSS": what a board offers to its readers. */
function isOfTheSite(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return false;
  const { text } = reading.body;
  return /\b(?:download|export|subscribe|syndicat\w{1,4}|feeds?|view|browse|get) (?:\w{1,10} ){0,3}(?:jobs?|vacanc(?:y|ies)|positions|postings|offers|listings)\b/i.test(
    text.slice(Math.max(sentence.start, hit.start - 80), Math.min(sentence.end, hit.end + 40)),
  );
}

/** "Mistral is hiring" in a listing of Mistral names no model. */
function isEmployersName({ company }: Reading, { text }: TextReading, hit: Hit): boolean {
  const named = text.slice(hit.start, hit.end).toLowerCase();
  return company.text !== '' && company.text.toLowerCase().startsWith(named) && hit.to - hit.from <= 2;
}

/** "Architectures beyond convolutional networks", "rather than supervised learning". */
function isLeftBehind({ text }: TextReading, hit: Hit): boolean {
  return /\b(?:beyond|rather than|instead of|unlike|other than)\s(?:\w{1,12}\s)?$/i.test(
    text.slice(Math.max(0, hit.start - 30), hit.start),
  );
}

/** Members of a list that share a head with the next: "supervised and unsupervised learning". */
function coordinated(reading: Reading, from: TextReading): Candidate<'skills'>[] {
  const rule = 'skills/coordinated';
  const inBody = from === reading.body;
  return coordinatedSkills(from).flatMap(({ term, start, end }) => {
    const name = SKILL_NAMES.get(term.id);
    if (
      !name ||
      (term.context !== undefined && term.context !== 'notmedical') ||
      (inBody && SILENT.has(reading.sectionAt(start).kind))
    )
      return [];
    const need: Need = inBody ? needOfSkill(reading, start, end) : 'mentioned';
    return [{ fact: 'skills', rule, value: name, need, evidence: [reading.evidence(rule, start, end, from)] }];
  });
}

/** A skill's need; "the ideal candidate has" wants it as much as a requirement does (SCHEMA ruling on skills). */
function needOfSkill(reading: Reading, start: number, end: number): Need {
  const need = needAt(reading, start, end);
  if (need !== 'preferred') return need;
  const section = reading.sectionAt(start);
  const heading = reading.body.text.slice(section.start, section.bodyStart);
  return /\bideal (?:candidate|profile|applicant)\b/i.test(heading) &&
    !/\bprefer|\bplus\b/i.test(reading.body.text.slice(start - 60, end + 60))
    ? 'mentioned'
    : need;
}

const quoteOf = (from: TextReading, hit: Hit): string => from.text.slice(Math.max(0, hit.start - 30), hit.end + 30);
