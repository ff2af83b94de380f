import { needAt } from '../need';
import type { Publications } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { NUMBER_WORDS } from '../vocabulary/number-words';
import { clauseTail, lastWords } from '../windows';

const BEFORE = 110;
const AFTER = 90;

/** Words that make papers a record that the applicant has: "strong publication record", "published work in", "authored papers". */
const RECORD =
  /\b(?:record|track[- ]record|history|list|evidence|evidenced|demonstrat\w{1,4}|proven|strong|excellent|outstanding|established|significant|relevant|impressive|solid|good|high-quality|high quality|experience|experienced|have|has|having|had|with|least|more|several|multiple|top-tier|top tier|first-author|first author|lead|author(?:ed)?|co-author(?:ed)?|such as|through|by|portfolio|ability to|background|including|e\.g\.|peer-reviewed|ideally|research|a)\b/i;
const RECORD_AFTER =
  /^[^.;]{0,50}?\b(?:record|at|in|published|accepted|or|and|is|are|preferred|required|output|on|as first author|with|research|work|from|track|related|about)\b|^\s?[,.)(;]|^\s*$/i;

/** Papers that are read, written on the job, boasted of, or to be sent. */
const NOT_ASKED_BEFORE =
  /\b(?:list of|lists of|complete list of|full list of|copies of|copy of|pdfs? of|links? to|sample of|selected|our|we|team(?:'s|’s)?|company|lab(?:'s|’s)?|group(?:'s|’s)?|who (?:has|have)|he|she|they|supervisor\w{0,3}|read(?:ing)?|implement(?:ing|ation of)?|reproduc(?:e|ing)|replicat(?:e|ing)|translat(?:e|ing)|review(?:ing)?|latest|recent|distill|from|following|jobs|see|take|taking|apply(?:ing)?|cutting-edge|keep(?:ing)? up with|adapt(?:ing)?|understand(?:ing)?|(?:data|results|findings|job|advertisement|announcement|notice|call) (?:is |are |was |been )?(?:being )?|pursue|willingness to|opportunit\w{1,3} to|interest in|freedom to|support(?:s|ed)? (?:for|in|to)?|encourag\w{1,4} (?:to)?|time to|desire to|eager to|passion for|white|term|position|exam|resulting|blog posts?,?|date of)\s(?:\w{1,14},? ){0,3}$/i;
const DUTY_BEFORE =
  /\b(?:you will|you'll|you’ll|you'd|you’d|will|to|contribut\w{1,4} to|responsib\w{2,6}|opportunity|write|writing|prepare|preparing|preparation of|draft(?:ing)?|(?:co-)?author|present(?:ing)?|disseminat\w{1,4}|share|help|lead(?:ing)? to|result(?:ing|s)? in|produce|producing|and|drive|process of|processes of|communicat\w{1,4}|aim(?:ing|s)? (?:to|at)|expected to|submit(?:ting)?)\s/i;
const NOT_ASKED_AFTER =
  /^[^.;]{0,12}\b(?:list|lists|on this website|institutions?|date|process|of (?:results|findings|the results|your|research results|our|this|these|the)|will be|review\b|-based|prototype|trail|reading)|^[^.;]{0,4}\(?if any\b/i;
const COUNT =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)(?:\s?[-–]\s?\d{1,2}|\sto\s\w{1,5})?\s?(?:\+|or more|plus)?\s(?:\([^)]{1,4}\)\s)?(?:(?:or more|accepted|published|peer-reviewed|peer reviewed|first-author(?:ed)?|first author|lead-author|scientific|international|journal|conference|high-quality|top-tier|research|refereed|strong|relevant|significant|original|recent|full|main|top|quality|reviewed)[\s,/]{1,2}(?:and |or )?){0,5}$/i;

/** A record of papers asked of the applicant. A duty to publish is none (SCHEMA ruling). */
export const publications: Recognizer<'publications'> = {
  fact: 'publications',
  rules: ['publications/record'],
  recognize(reading, trace) {
    const candidates: Candidate<'publications'>[] = [];
    for (const hit of reading.hits('publication')) {
      const candidate = readRecord(reading, hit, trace);
      if (candidate) candidates.push(candidate);
    }
    return candidates;
  },
  settle(candidates) {
    const best = settleOne(candidates);
    if (!best) return null;
    const counts = candidates.filter(
      (candidate) => candidate.value.asked === best.value.asked && candidate.value.count !== null,
    );
    const count = counts[0]?.value.count ?? null;
    const evidence = candidates
      .filter((candidate) => candidate.value.asked === best.value.asked)
      .flatMap((candidate) => candidate.evidence);
    return { ...best, value: { ...best.value, count }, evidence };
  },
};

function readRecord(reading: Reading, hit: Hit, trace: Trace): Candidate<'publications'> | null {
  const rule = 'publications/record';
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const before = text.slice(Math.max(sentence.start, hit.start - BEFORE), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + AFTER));
  const section = reading.sectionAt(hit.start).kind;
  const drop = (reason: string): null => {
    trace.drop('publications', reason, text.slice(Math.max(0, hit.start - 50), hit.end + 50));
    return null;
  };
  const word = text.slice(hit.start, hit.end).toLowerCase();
  const elsewhere = section === 'about' || section === 'benefits' || section === 'eeo' || section === 'apply';
  if (elsewhere && !/\b(?:candidates?|applicants?|must|should|you (?:have|bring))\b/i.test(before))
    return drop(`in a section about ${section}`);
  if (
    hit.term.id === 'paper' &&
    countBefore(before) === null &&
    !(
      /^[^.;]{0,30}\b(?:conferences?|journals?|venues?)\b/i.test(after) ||
      reading.hitsIn('venue', hit.end, hit.end + 60).length > 0
    ) &&
    !/author|publish|accept|record|track|written|least|\bmore\b|plus\b|\d/i.test(
      before.slice(-60) + text.slice(hit.start, hit.end) + after.slice(0, 30),
    )
  )
    return drop('papers of others');
  if (NOT_ASKED_BEFORE.test(before) || NOT_ASKED_AFTER.test(after)) return drop('papers that are not asked for');
  if (/peer[- ]reviewed$/.test(word) && reading.hitsIn('publication', hit.end, hit.end + 30).length > 0) return null;
  const list = section === 'required' || section === 'preferred';
  const opens = /(?:^|;)\W{0,8}$/.test(before);
  const verb = /^publish(?:ing|es)?$/.test(word);
  if (
    verb &&
    !/\b(?:experience|experienced|record|history|ability to|able to|demonstrated|proven|background|track)\b/i.test(
      clauseTail(before, 74),
    )
  )
    return drop('a duty or wish to publish');
  if (/^[^.;]{0,40}\b(?:may|might|can|will|could) (?:also )?be considered\b/i.test(after)) return drop('an exception');
  if (section === 'duties' || /\byou(?:['’]d|['’]ll| will| would) (?:co-)?author (?:\w{1,14} ){0,2}$/i.test(before))
    return drop('a duty');
  if (/\b(?:prepar(?:e|ing|ation of)|writ(?:e|ing)|draft(?:ing)?) (?:\w{1,14} ){0,3}$/i.test(before))
    return drop('a duty');
  const need = needAt(reading, hit.start, hit.end);
  const item = reading.blockAt(hit.start)?.kind === 'item';
  const ownRecord = /\brecord\b|^have published/.test(word);
  const hasRecord =
    RECORD.test(clauseTail(before, 82)) ||
    ownRecord ||
    countBefore(before) !== null ||
    (opens && (list || item || need !== 'mentioned'));
  if (
    !list &&
    DUTY_BEFORE.test(lastWords(before, 7)) &&
    !/\b(?:record|have|has|evidence|experience|demonstrated|proven|ability)\b/i.test(before)
  )
    return drop('a duty');
  if (!hasRecord || (!RECORD_AFTER.test(after) && !ownRecord)) return drop('nothing says that a record is asked');
  if (
    !list &&
    !(opens && item) &&
    !ownRecord &&
    need === 'mentioned' &&
    !/\b(?:must|should|expected|require\w{0,3}|need|applicants?|candidates?|you|record|strong|excellent|outstanding|demonstrated|proven|have)\b/i.test(
      before + word,
    )
  )
    return drop('named in passing');
  const value: Publications = { asked: need === 'preferred' ? 'preferred' : 'required', count: countBefore(before) };
  return {
    fact: 'publications',
    rule,
    value,
    need: value.asked,
    evidence: [reading.evidence(rule, hit.start, hit.end)],
  };
}

function countBefore(before: string): number | null {
  const match = COUNT.exec(before);
  const word = match?.[1]?.toLowerCase();
  if (!word) return null;
  const count = NUMBER_WORDS[word] ?? Number(word);
  return count > 0 && count <= 60 ? count : null;
}
