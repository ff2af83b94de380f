import { needAt } from '../need';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';
import type { Hit } from '../terms';

/** In order of trust where a page says both: a plain refusal, a plain offer, then what is asked of applicants. */
const RULES = ['visa/refused', 'visa/offered', 'visa/right-to-work', 'visa/citizenship', 'visa/clearance'] as const;
type Rule = (typeof RULES)[number];

/** Equal-opportunity sentences name citizenship and visas without asking anything. */
const EQUAL_TREATMENT =
  /\b(?:race|gender|sexual orientation|veteran|regardless|without regard|irrespective|any nationality|all nationalities|no nationality|of any citizenship)\b|\b(?:religio|disabilit|discriminat|no restriction)/i;
const REFUSES =
  /\b(?:unable to|not able to|can ?not|can['’]t|do(?:es)? not|don['’]t|doesn['’]t|will not|won['’]t|are not|is not|isn['’]t|aren['’]t|no|without|neither|never|ineligible|now or in the future|need(?:ing)? sponsorship)\b|\bnot (?:currently |in a position |be able )?(?:to )?(?:offer|provid|sponsor|available|support|eligible|possible)/i;
/** "You need not worry about visas", "no fee": a negation that refuses nothing. */
const HARMLESS =
  /\b(?:for (?:every|all|each) (?:[a-zß-öø-ɏ]{1,16} )?(?:roles?|positions?|posts?|candidates?|applicants?|cases?|jobs?|nationalit)|no (?:problem|cost|fee|need to worry)|without (?:delay|cost|fee)|(?:do not|don['’]t|does not|doesn['’]t) (?:need|require) an? |not (?:only|limited)|don['’]t (?:worry|hesitate)|if you (?:do not|don['’]t) (?:yet )?(?:have|hold))\b/i;
const OFFERS =
  /\bvisas? (?:and [a-z]{1,14} [a-z]{1,14} )?(?:will|can) be (?:arranged|provided|sponsored|made possible)\b|\b(?:hold|have|holds|has) an? (?:[a-z]{1,12} ){0,2}sponsor(?:ship)? licen[cs]e|\b(?:we|the (?:university|company|institute|employer|team|department|centre|center)|hr|our [a-zß-öø-ɏ]{1,16}(?: [a-zß-öø-ɏ]{1,16})?) (?:[a-zß-öø-ɏ]{1,16} ){0,3}(?:sponsor|offer|provid|support|help|assist|cover|handle|arrange|welcome)|\b(?:support|assistance|help|assist|assists|helps|aid|advice) (?:with|in|for|on) (?:[a-zß-öø-ɏ]{1,16}[ ,]{1,2}){0,6}(?:visas?|immigration|(?:work |residence )?permits?)|\b(?:visa|immigration|work permit|relocation) (?:[a-zß-öø-ɏ]{1,16} ){0,3}(?:sponsorship|support|assistance|help)\b|\bsponsorship (?:[a-zß-öø-ɏ]{1,16} ){0,2}(?:is |are )?(?:available|offered|provided|possible)|\b(?:can|will|able to|happy to|willing to|may) (?:[a-zß-öø-ɏ]{1,16} ){0,2}sponsor|\b(?:eligible|suitable|considered) for (?:[a-zß-öø-ɏ]{1,16} ){0,3}sponsorship|\bsponsors? (?:[a-z0-9ß-öø-ɏ-]{1,16} ){0,2}visas?/i;
const ASKS =
  /\b(?:must|need|needs|needed|only|have to|has to|should|necessary|mandatory|eligible candidates|who (?:is|are)|candidates? (?:is|are|with)|applicants? (?:is|are|with|who)|legally|be (?:authori[sz]ed|eligible)|currently|already|able to demonstrate|valid|ensure that|responsible for ensuring|subject to|conditional (?:up)?on|proof of|evidence of)\b|\brequir/i;
const VERIFY = /\b(?:I-9|checks?|we will (?:help|support)|you will need to obtain|must obtain|apply for)\b|\bverif/i;
const CLEARANCE_ASKED =
  /\b(?:must|ab(?:le|ility) to (?:get|gain|achieve|undergo|maintain)|obtain|hold|active|current|need|needed|subject to|necessary|willing)\b|\b(?:requir|eligib)/i;

/** Whether the employer sponsors visas, or asks for the right to work without it. */
export const visa: Recognizer<'visa'> = {
  fact: 'visa',
  rules: RULES,
  recognize: (reading) => {
    const found: Candidate<'visa'>[] = [];
    for (const hit of reading.hits('visa').slice(0, 60)) {
      const read = readHit(reading, hit);
      if (read) found.push(read);
    }
    return found;
  },
  settle: (candidates) =>
    settleOne(candidates, (a, b) => RULES.indexOf(a.rule as Rule) - RULES.indexOf(b.rule as Rule)),
};

function readHit(reading: Reading, hit: Hit): Candidate<'visa'> | null {
  const { text } = reading.body;
  const sentence = reading.sentenceAt(hit.start);
  if (!sentence) return null;
  const from = Math.max(sentence.start, hit.start - 220);
  const near = text.slice(from, Math.min(sentence.end, hit.end + 160));
  const clauseTo = clauseEnd(text, hit.end, sentence.end);
  const clause = text.slice(clauseStart(text, sentence.start, hit.start), Math.min(clauseTo, hit.end + 90));
  if (EQUAL_TREATMENT.test(near)) return null;
  const make = (rule: Rule, value: 'offered' | 'not-offered'): Candidate<'visa'> => ({
    fact: 'visa',
    rule,
    value,
    need: 'mentioned',
    evidence: [reading.evidence(rule, hit.start, hit.end)],
  });
  switch (hit.term.id) {
    case 'visa':
    case 'sponsor': {
      // "Your authorization to receive software under export laws without sponsorship for an export license": US boilerplate.
      const aboutVisa =
        hit.term.id === 'visa' ||
        (/\b(?:visas?|immigration|work (?:permit|authori[sz]ation)|employment|right to work|licen[cs]e|skilled worker|H-?1B|in the (?:US|UK|U\.S|United))\b/i.test(
          near,
        ) &&
          !/\bexport licen[cs]e/i.test(near));
      if (!aboutVisa) return null;
      if (text.slice(hit.end, sentence.end).endsWith('?')) return null;
      if (REFUSES.test(clause) && !HARMLESS.test(clause)) return make('visa/refused', 'not-offered');
      const offers = OFFERS.test(text.slice(from, Math.min(clauseTo, hit.end + 160)));
      return offers || isListed(reading, hit) ? make('visa/offered', 'offered') : null;
    }
    case 'right':
      if (VERIFY.test(near) && !/\bmust (?:be|have)\b/i.test(near)) return null;
      if (
        /\b(?:we|support|help|assist[a-zß-öø-ɏ]{0,12}) (?:[a-zß-öø-ɏ]{1,16} ){0,4}(?:obtain|secur|gain|get)/i.test(near)
      )
        return null;
      return ASKS.test(near) ? make('visa/right-to-work', 'not-offered') : null;
    case 'citizen':
      if (isAnAuthority(text, hit)) return null;
      if (!/\b(?:must|only|limited to|restricted to|open to|need|needed|necessary|have to)\b|\brequir/i.test(near))
        return null;
      if (
        /\b(?:if you are|non-[a-z.ß-öø-ɏ]{1,12} citizens (?:may|can|are welcome)|are encouraged|and international|all nationalit|any|good citizen|corporate citizen|digital citizen|senior citizens?|citizen science|(?:citizens?|nationals) or (?:able to |can |may )?(?:obtain|get|receive)|citizens (?:and|in)\b|for citizens)\b/i.test(
          near,
        )
      )
        return null;
      return needAt(reading, hit.start, hit.end) === 'preferred' ? null : make('visa/citizenship', 'not-offered');
    default:
      if (
        needAt(reading, hit.start, hit.end) === 'preferred' ||
        /\b(?:not required|no (?:security )?clearance|may become)\b/i.test(near)
      )
        return null;
      return CLEARANCE_ASKED.test(near) ? make('visa/clearance', 'not-offered') : null;
  }
}

/** "Immigration, Refugees and Citizenship Canada", "Citizenship and Immigration Services": whom to ask. */
const isAnAuthority = (text: string, { start, end }: Hit): boolean =>
  /\b(?:Immigration|Refugees)(?:, Refugees)?,? (?:and|&) $/.test(text.slice(Math.max(0, start - 30), start)) ||
  /^ (?:(?:and|&) Immigration|Services|Office|Bureau|Agency)\b/.test(text.slice(end, end + 18));

/** A benefit named on a line of its own: "Visa sponsorship". */
function isListed(reading: Reading, hit: Hit): boolean {
  const block = reading.blockAt(hit.start);
  const { text } = reading.body;
  if (!block || !/\b(?:sponsorship|support|assistance)\b/i.test(text.slice(hit.start, hit.end + 14))) return false;
  return block.end - block.start <= 60 && !text.slice(block.start, block.end).includes('?');
}

const CLAUSE_BEGINS = /;|\b(?:but|although|while)\b|\bhowever,? (?=(?:we|you|they|there|it|the|our)\b)/g;

/** A negation counts inside its clause: behind the last semicolon, "but" or "however, we"; not in "we do not, however, sponsor". */
function clauseStart(text: string, from: number, at: number): number {
  const [last] = [...text.slice(from, at).matchAll(CLAUSE_BEGINS)].slice(-1);
  return last ? from + last.index + last[0].length : from;
}

/** And before what has a subject of its own: "we sponsor visas; we do not pay for flats", "…, and there is no test". */
function clauseEnd(text: string, at: number, to: number): number {
  const next = text.slice(at, to).search(/; |, and (?:there|we|you|they)\b/);
  return next < 0 ? to : at + next;
}
