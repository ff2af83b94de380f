import type { Material } from '../posting';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';
import type { Hit } from '../terms';
import type { Trace } from '../trace';
import { clauseTail } from '../windows';

/** Asks the applicant to send something: in the same sentence, or in the sentence or heading above a list. */
const SEND =
  /\b(?:send(?:ing)?|sent|submit(?:ting|ted)?|upload(?:ed|ing)?|include[sd]?|including|attach(?:ed|ing|ments?)?|provide[ds]?|providing|enclose[ds]?|enclosing|consist(?:s|ing)? of|contain(?:s|ing)?|accompanied by|e-?mail(?:ed)?|applications? (?:should|must|shall|package|materials?|letter|has to|have to|with|in English|to|comprising|documents?|file|dossier|form|are|is|including|via|pack|portal|by)|apply (?:with|by|via|here|through|online|at|now|directly|using|to)|documents?|dossier|required (?:documents?|materials?|attachments?)|following (?:documents?|materials?|items?|information|attachments?|files?|in)|comprise[sd]?|comprising|forward(?:ed)?|supply|please (?:write|describe|add|share|give|see|apply)|requested|materials|your application|to apply|share your|drop (?:us )?your|supported by|along with|together with|fill in|be uploaded|pdf file|single pdf|one pdf|as pdf|enter(?:ed)?|hand in|arrange for|ask(?:ed)? (?:for|to)|need(?:ed)? to|arrange for|checklist|bring|addressed to|prepare|application\b|résumé to|resume to|CV to|contact|need from you|interested (?:candidates?|applicants?|persons?|individuals?))\b/i;
/** "…, your master's thesis, …" in a list of documents. */
const OWN_THESIS =
  /[,;:] (?:your |a copy of (?:your |the )?)?(?:master['’]?s?|m\.?sc\.?|ph\.?d\.?|doctoral|bachelor['’]?s?|b\.?sc\.?) $/i;
const ASKS_PLAINLY =
  /\b(?:application (?:with|containing|including|together with)|with the following documents|apply with|please (?:send|submit|upload|attach|include)|send us|submit (?:your|a|the)|upload (?:your|a|the))\b/i;
/** "A cover letter is required." */
const IS_REQUIRED = /^ (?:is|are) (?:required|mandatory|requested|compulsory|needed|necessary)\b/i;
/** Optional things are not asked (SCHEMA ruling), nor are those that may come later. */
const OPTIONAL_BEFORE =
  /\b(?:optional(?:ly)?|preferably|feel free to (?:add|include|attach)|(?:may|can) (?:also )?(?:include|submit|provide|attach|be supplemented by)|welcome to (?:add|include|submit)|encouraged to (?:add|include|submit)|do not (?:send|include|submit|attach|need)|don't (?:send|include|need)|no need (?:for|to)|without|not (?:required|necessary|send|include|submit)|asked (?:later|only)|short-?listed (?:candidates?|applicants?) (?:will|may)[^.;]{0,40})\b[^.;,]{0,40}$/i;
const OPTIONAL_AFTER =
  /^\s?\(?[^.;,)]{0,50}\b(?:optional|if (?:available|you have|desired|already)|where available|(?:is|are) (?:welcome|not (?:yet )?(?:required|necessary|needed|asked))|upon request|on request|(?:will|may) be (?:requested|required|asked for|solicited)|at a later|are a plus|is a plus|will only be)\b/i;
/** "Further documents may be requested (letters of recommendation …)". */
const LATER =
  /\b(?:may|might|could) (?:also |later )?be (?:requested|asked for|required|contacted|solicited)\b[^.;]{0,90}$/i;
/** "and, if applicable, a list of publications and references". */
const IF_ANY_BEFORE = /(?:[,;(]|\b(?:and|or|with|plus)) if (?:applicable|available|any|relevant)\b/i;
/** Words near a material that show the other meaning of its name. */
const OTHER_SENSE: Partial<Record<Material, { before?: RegExp; after?: RegExp }>> = {
  references: {
    before:
      /\b(?:(?:with|in|for|by|further|please|frame of|cross|vacancy|job|quote|quoting|indicat\w{1,4}|state|stating|mention(?:ing)?|use|using|reference|ref|position|under|the|same|your|our|posting|stating the|citing|application|quoting the|following|advert|subject|terms of|point of|include the|with the|salary|its|bibliographic|id|call) |\[|:)$/i,
    after:
      /^\s?(?:number|no\b|nr|code|id\b|ref|:?\s?[A-Z]{1,5}[-/]?\d|to (?:the|this|our|age|sex|race|job)|:?\s?\d|point|frame|data|implementation|salary|model|architecture|#|is made|materials?|system|\[|group\b|genome|check)/i,
  },
  transcripts: {
    before:
      /\b(?:medical|audio|interview|leaving|birth|medical|language|english|gene|RNA|mRNA|award|TOEFL|IELTS|marriage|police|clearance|in their|training|professional|cloud|AWS|Azure|graduate|obtain a|awarded a|hold a|with a|have a|engineering|school|good|excellent|high|top|final|outstanding|strong|average|salary|pay|education|levels?|completed a|received a|post-?graduate|obtained a|university|or equivalent|or a|and a) $/i,
    after:
      /^\s?(?:of (?:good|completion|conformity|registration)|in (?:computer|engineering|a)|programme|from the|or higher|of (?:at least|C|B|2)|or better|authority|is required)/i,
  },
  portfolio: {
    before:
      /\b(?:our|product|project|investment|company|research|funding|technology|patent|diverse|broad|growing|loan|credit|stock|client|job|partner|the|brand|IP|entire|customer|visit|see|on|at|via|from|its|university|department|institute|institution|more|career|careers|company's|ICFO|their|group|check|official|lab|information|through|this|application|recruitment|project's|further|home|in|use|using|as|with|like|data|and) $/i,
    after:
      /^\s?(?:companies|company|management|optimization|construction|of (?:products|companies|clients|projects|research)|at|:|\(|copilot|actions|\.com|for (?:more|additional|further)|https?:|of the|and our|or follow|is|website)/i,
  },
  'writing-sample': {
    before:
      /\b(?:a|of|the|on|phd|doctoral|complete|defend|write|writing|for|master|master's|bachelor|supervis\w{1,5}|their|in|your|our|towards|to|title of|during|co-supervise|and|final|or|with|of your) $/i,
    after:
      /^\s?(?:supervis|work|project|topic|will|defen[cs]e|committee|title|position|at|is|proposal|on|within|in\b|towards|student|call|evaluated|should|must|as well|research|starts?|entitled|application)/i,
  },
  'cover-letter': {
    before:
      /\b(?:high|strong|your|self|and|with|team|of|great|intrinsic|personal|excellent|the|have|their|commitment,?|own|academic|for|scientific) $/i,
  },
  'publication-list': {
    before:
      /\b(?:our|strong|your|good|excellent|scientific|peer-reviewed|outstanding|proven|of|quality|strong scientific|in|through|top|recent|high-quality|first-author|relevant|international|and|impact|impactful|journal|conference|research|with|more|high|academic|solid|selected|the|for|significant|to|author|or|such as|as|demonstrated|accepted|refereed|major) $/i,
    // "Publications at NeurIPS" is a record that is asked for, no list to hand in.
    after: /^\s?(?:at|on|in (?!(?:one|a single|pdf)\b))\b/i,
  },
  'research-statement': {
    before:
      /\b(?:writing|write|develop(?:ing)?|fund(?:ing|ed)?|our|preparing|prepare|preparation of|the|of|ambitious|clear|strong|grant|successful|for|conduct|to|independent|draft(?:ing)?|submit(?:ting)? joint) $/i,
  },
};
/** "Recent publications will be emphasized": what is weighed when applicants are compared. */
const WEIGHED = /^ (?:will|shall) be (?:emphasi[sz]ed|considered|valued|weighed|weighted|assessed)\b/i;
/** "CV, letter and code", "a CV and a letter": right behind another document, or as the thing to send. */
const BARE_LETTER_BEFORE =
  /(?:\b(?:cv|r[eé]sum[eé]|vitae|grades|transcripts?|certificates?|diplomas?),? (?:and |& |plus |with )?(?:an? |your )?|\bsend (?:us )?(?:an? |your ))$/i;
/** A transcript that is none of a school; "graduate transcripts" are. */
const OF_SPEECH_OR_GENES =
  /\b(?:audio|interview|medical|RNA|mRNA|gene|call|chat|session|meeting|speech|of|their|of the) $/i;
/** Single words that name a document only in the plural: "reference", "publication" are other things. */
const PLURAL_ONLY = /^(?:reference|publication|recommendation|reviewer|certificate)$/i;
/** Single words that count only where other documents stand beside them, or in the employer's list of documents. */
const ONLY_IN_LIST: ReadonlySet<string> = new Set([
  'references',
  'transcripts',
  'portfolio',
  'writing-sample',
  'publication-list',
  'cover-letter',
]);
/** So many different documents within so many units are a list of what to send, whatever stands above it. */
const CLUSTER = 3;
const CLUSTER_REACH = 260;

/** Documents asked of the applicant. */
export const materials: Recognizer<'materials'> = {
  fact: 'materials',
  rules: ['materials/asked'],
  recognize(reading, trace) {
    const candidates: Candidate<'materials'>[] = [];
    for (const hit of reading.hits('material')) {
      const candidate = readMaterial(reading, hit, trace);
      if (!candidate) continue;
      candidates.push(candidate);
      if (isOnTeachingToo(reading, hit)) candidates.push({ ...candidate, value: 'teaching-statement' });
    }
    return candidates;
  },
  settle: (candidates) => settleList(candidates, (value) => value),
};

/** "Statements on research and teaching" are two. */
const isOnTeachingToo = (reading: Reading, hit: Hit): boolean =>
  hit.term.id === 'research-statement' &&
  (/\bteaching\b/i.test(reading.body.text.slice(hit.start, hit.end)) ||
    /^ (?:interests )?(?:and|&) (?:(?:one )?of |one on )?teaching\b/i.test(
      reading.body.text.slice(hit.end, hit.end + 24),
    ));

function readMaterial(reading: Reading, hit: Hit, trace: Trace): Candidate<'materials'> | null {
  const rule = 'materials/asked';
  const { text } = reading.body;
  const material = hit.term.id as Material;
  const index = reading.sentenceIndexAt(hit.start);
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const before = text.slice(Math.max(sentence.start, hit.start - 60), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 60));
  const drop = (reason: string): null => {
    trace.drop('materials', reason, text.slice(Math.max(0, hit.start - 50), hit.end + 50));
    return null;
  };
  const section = reading.sectionAt(hit.start).kind;
  // Under a heading that is not known the section before it goes on; a sentence that asks for documents speaks for itself.
  const plain = section !== 'similar' && ASKS_PLAINLY.test(text.slice(sentence.start, hit.start).slice(-300));
  if ((section === 'about' || section === 'eeo' || section === 'similar') && !plain)
    return drop(`in a section about ${section}`);
  const word = text.slice(hit.start, hit.end);
  if (
    hit.term.context === 'bare-letter' &&
    (!/^letter$/i.test(word) ||
      /^\s(?:of|from|signed|confirming|grades?)\b/i.test(after) ||
      !BARE_LETTER_BEFORE.test(before))
  )
    return drop('a letter of another kind');
  if (PLURAL_ONLY.test(word)) return drop('a single one is no document');
  const clustered = isClustered(reading, hit);
  const phrase = hit.to - hit.from > 1;
  if (/^-\p{Ll}/u.test(after)) return drop('part of a longer word');
  const asked = clustered || (phrase && IS_REQUIRED.test(after)) || asksToSend(reading, index, section === 'apply');
  if (!asked) return drop('nothing asks to send it');
  const other = OTHER_SENSE[material];
  const listed = clustered || inList(reading, hit, sentence.start, sentence.end);
  if (WEIGHED.test(after)) return drop('weighed, not asked for');
  if (!phrase && other?.after?.test(after)) return drop('the name in another sense');
  const otherBefore = /^transcripts?$/i.test(word) ? OF_SPEECH_OR_GENES : other?.before;
  if (
    !phrase &&
    otherBefore?.test(before) &&
    !(listed && (/(?:,|\band|\bor|&|:|\byour|\btheir|\bthe|\ba|\d|;|\/) ?$/i.test(before) || OWN_THESIS.test(before)))
  )
    return drop('the name in another sense');
  if (!phrase && ONLY_IN_LIST.has(material) && !listed && !isPlainRequest(before, material))
    return drop('a name that means other things');
  if (
    hit.term.context === 'cv-letters' &&
    (/[/]$|\b(?:in|of|for|NLP|ML|DL|and) $|\b(?:NLP|LLMs?|RL|speech|audio|robotics|AR|VR), (?:and )?$/i.test(before) ||
      /^,? (?:and |or )?(?:NLP|LLMs?|RL|time ?series|speech|image|audio|video|robotics)\b|^\s?(?:\/|models?|research|algorithms?|tasks?|engineer|problems?|systems?|applications? (?:in|of)|pipelines?|and (?:NLP|ML))/i.test(
        after,
      )) &&
    !/(?:\b(?:your|a|updated|full|detailed|academic)|\bletter(?: of \w{1,12})?,? (?:and|&)(?: a)?) $/i.test(before)
  )
    return drop('computer vision');
  if (material === 'research-statement' && /\bincluding (?:an? )?(?:\w{1,12} )?$/i.test(before))
    return drop('part of another document');
  if (
    material === 'writing-sample' &&
    /\b(?:link to|title of|of) (?:the |your )?(?:\w{1,10} )?$/i.test(before) &&
    !/\b(?:cop(?:y|ies)|pdfs?|versions?|samples?|summary|uploads?) of\b/i.test(before)
  )
    return drop('not to be sent itself');
  if (
    material === 'transcripts' &&
    /\b(?:language|proficiency|english|TOEFL|IELTS|birth|marriage|medical|conduct)\b[^,;]{0,25}$/i.test(before)
  )
    return drop('another certificate');
  if (
    OPTIONAL_BEFORE.test(before) ||
    OPTIONAL_AFTER.test(after) ||
    IF_ANY_BEFORE.test(clauseTail(before, 60)) ||
    /\bno $/i.test(before)
  )
    return drop('optional');
  if (LATER.test(text.slice(Math.max(sentence.start, hit.start - 120), hit.start)))
    return drop('asked later, if at all');
  if (/\b(?:my|our) (?:\w{1,14} )?$/i.test(before)) return drop("the writer's own");
  if (/^publication record$/i.test(word) && !SEND.test(text.slice(sentence.start, sentence.end)))
    return drop('a record, not a list');
  return {
    fact: 'materials',
    rule,
    value: material,
    need: 'required',
    evidence: [reading.evidence(rule, hit.start, hit.end)],
  };
}

/** "names of three references", "copy of your thesis", "link to your GitHub": asked by the words right before. */
function isPlainRequest(before: string, material: Material): boolean {
  if (material === 'references')
    return /\b(?:names?|contact\w{0,4}|addresses|details|letters?|list|two|three|four|five|\d|professional|academic|least|of|for|from|provide|including|include|with)\b/i.test(
      clauseTail(before, 42),
    );
  if (material === 'portfolio')
    return /\b(?:your|links? to|url|profile|include|share|send)\b/i.test(clauseTail(before, 32));
  if (material === 'writing-sample')
    return /\b(?:cop(?:y|ies)|pdfs?|version|samples?|abstract|three|two|up to \w{1,6})\b/i.test(clauseTail(before, 42));
  if (material === 'transcripts')
    return /\b(?:cop(?:y|ies)|scans?|your|academic|university|degree|upload|include|attach|submit|provide|send|relevant|all)\b[^.;]{0,30}$/i.test(
      before,
    );
  return false;
}

/** Several different documents named close together. */
function isClustered(reading: Reading, hit: Hit): boolean {
  const near = reading.hitsIn('material', hit.start - CLUSTER_REACH, hit.end + CLUSTER_REACH);
  const { text } = reading.body;
  const kinds = new Set(
    near
      .filter((other) => other.term.context !== 'bare-letter' && !PLURAL_ONLY.test(text.slice(other.start, other.end)))
      .map((other) => other.term.id),
  );
  return kinds.size >= CLUSTER && (kinds.has('cv') || kinds.has('cover-letter'));
}

/** Other materials stand in the same sentence. */
function inList(reading: Reading, hit: Hit, from: number, to: number): boolean {
  return reading.hitsIn('material', from, to).some((other) => other.term.id !== hit.term.id);
}

/** "The application must include:" */
const ASKS_FOR_FILE = /\b(?:applications?|submit|send|upload|attach)\b/i;

/** Whether the sentence, or the lines above its list, ask to send something. Looks back over at most twelve short items. */
function asksToSend(reading: Reading, index: number, inApply: boolean): boolean {
  const { text } = reading.body;
  const own = reading.sentences[index];
  if (!own) return false;
  if (SEND.test(text.slice(own.start, own.end))) return true;
  let isLong = false;
  for (let back = index - 1, steps = 0; back >= 0 && steps < 12; back -= 1, steps += 1) {
    const sentence = reading.sentences[back];
    if (!sentence) break;
    const line = text.slice(sentence.start, sentence.end);
    if (own.start - sentence.end > 1_200) break;
    const lead = /:\s{0,2}$/.test(line) || reading.blocks[sentence.block]?.kind === 'heading';
    if (lead && SEND.test(line)) return !isLong || ASKS_FOR_FILE.test(clauseTail(line, 100));
    const listed = reading.hitsIn('material', sentence.start, sentence.end).length > 0 || line.length < 120;
    // A long item of a list goes on only where the words above it ask for an application.
    if (!listed && reading.blocks[sentence.block]?.kind !== 'item') break;
    isLong ||= !listed;
    if (!isLong && SEND.test(line) && reading.hitsIn('material', sentence.start, sentence.end).length > 0) return true;
  }
  return inApply && reading.blockAt(own.start)?.kind === 'item';
}
