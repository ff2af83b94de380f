import type { Candidate, Recognizer } from '../recognizer';
import { settleOne } from '../settle';

const RULES = {
  /** "Competitive salary", "attractive remuneration". */
  praised: 'pay-without-amount/praised',
  /** "Salary commensurate with experience", "according to the tariff", "to be agreed". */
  depends: 'pay-without-amount/depends',
} as const;

const PRAISE =
  /\b(?:competitive|attractive|generous|excellent|market[- ](?:leading|rate|competitive|based)|top[- ](?:tier|market|of[- ]market|notch)?|above[- ]market|fair|good|very good|world[- ]class|negotiable|internationally competitive|industry[- ]leading|best[- ]in[- ]class|great)(?:,? (?:and|base|cash|annual|total|monthly|fixed|gross|starting|highly|competitive|attractive|generous|full|tax-free)){0,3}\s$/i;
const DEPENDS =
  /^(?: \([^()]{1,40}\))?[\s:,*]{0,3}(?:(?:is|are|will be|range|level|package|scale|shall be|would be|and benefits|of the position|for (?:this|the) (?:position|role|post)|offered|determined|set|paid|levels?|conditions|grade|individually)[\s,]{1,2}){0,4}(?:commensurate|negotiable|competitive|according to|in accordance|depend(?:s|ing|ent)? (?:up)?on|based (?:up)?on|in line with|to be (?:agreed|negotiated|discussed|determined|confirmed)|DOE\b|determined|individual|in keeping with|will follow|follows|as per|TBD|adapted|fixed by|on request|subject to negotiation|attractive|nach\b|gemäß|agreed|experience[- ]dependent|applies|under the|pursuant to|corresponding to|at the level)/i;

/** True where pay is spoken of and no amount is named: "competitive", "to be agreed". */
export const payWithoutAmount: Recognizer<'payWithoutAmount'> = {
  fact: 'payWithoutAmount',
  rules: Object.values(RULES),
  recognize: (reading) => {
    const { text } = reading.body;
    const found: Candidate<'payWithoutAmount'>[] = [];
    for (const hit of reading.hits('pay')) {
      const { id } = hit.term;
      if (id === 'not-pay' || id === 'net') continue;
      if (
        /^(?:rate|rates|gross|paid|pays|earns?|earning|fellowship|plat|base|starting at|beca)$/i.test(
          text.slice(hit.start, hit.end),
        )
      )
        continue;
      const before = PRAISE.exec(text.slice(Math.max(0, hit.start - 70), hit.start));
      const behind = DEPENDS.exec(text.slice(hit.end, hit.end + 110));
      const rule = before ? RULES.praised : RULES.depends;
      if (!before && !behind) continue;
      const start = before ? hit.start - before[0].length : hit.start;
      const end = before ? hit.end : hit.end + (behind?.[0].length ?? 0);
      found.push({
        fact: 'payWithoutAmount',
        rule,
        value: true,
        need: 'mentioned',
        evidence: [reading.evidence(rule, start, end)],
      });
    }
    return found;
  },
  settle: (candidates) => settleOne(candidates),
};
