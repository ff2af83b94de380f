import { readShares, type ShareMention } from '../part-time';
import { readScales, type ScaleMention } from '../pay-scales';
import type { Reading } from '../reading';
import type { Candidate, Recognizer } from '../recognizer';
import { settleList } from '../settle';

const RULES = {
  /** A public tariff with or without its group ("TV-L E13", "TVöD"). */
  tariff: 'pay-scale/tariff',
  /** An employer's grade, level or function scale beside a word for pay ("Grade 7", "Level B", "scale 10"). */
  grade: 'pay-scale/grade',
  /** A funder's published rate ("UKRI minimum stipend", "NIH scale"). */
  funder: 'pay-scale/funder',
} as const;

/** What makes "Grade 7" or "Level B" a matter of pay and not of school or difficulty. */
const PAY_WORDS =
  /\b(?:salar\w{1,3}|pay|paid|function scale|wage|remunerat\w{1,4}|appoint\w{0,6}|spin\w{1,3} points?|grading|level of appointment|superannuation|per annum|gehalt|vergütung|compensation|employ\w{0,5})\b|^\W{0,6}(?:grade|level|band|scale)\s?:/i;

/** Pay scales that are named without an amount: "TV-L E13, 65 %". */
export const payScale: Recognizer<'payScales'> = {
  fact: 'payScales',
  rules: Object.values(RULES),
  recognize: (reading) => {
    const shares = readShares(reading);
    const { title, body } = reading;
    const found: Candidate<'payScales'>[] = [];
    const add = (mention: ScaleMention, from: typeof body, share: ShareMention | null): void => {
      const rule = RULES[mention.kind];
      found.push({
        fact: 'payScales',
        rule,
        value: { scale: mention.scale, ...(share && { fte: share.share }) },
        need: 'mentioned',
        evidence: [
          reading.evidence(rule, mention.start, mention.end, from),
          ...(share ? [reading.evidence(rule, share.start, share.end, share.from)] : []),
        ],
      });
    };
    for (const mention of readScales(title.text, 0)) add(mention, title, shareFor(shares, mention, reading));
    for (const [index, sentence] of reading.sentences.entries()) {
      const words = body.text.slice(sentence.start, sentence.end);
      for (const mention of readScales(words, sentence.start)) {
        const before = reading.sentences[index - 1];
        const label =
          before && sentence.end - sentence.start < 60 && before.end - before.start < 40
            ? body.text.slice(before.start, before.end)
            : '';
        if (mention.kind === 'grade' && !PAY_WORDS.test(words) && !PAY_WORDS.test(label)) continue;
        add(mention, body, shareFor(shares, mention, reading));
      }
    }
    const graded = new Set(
      found
        .map(({ value }) => value.scale)
        .filter((scale) => scale.includes(' '))
        .map((scale) => scale.split(' ', 1)[0]),
    );
    return found.filter(({ value }) => !isBareTariff(value.scale) || !graded.has(value.scale));
  },
  settle: (candidates) => settleList(candidates, ({ scale }) => scale),
};

/** "TV-L" beside "TV-L E13" says nothing more. */
const isBareTariff = (scale: string): boolean => /^TV/.test(scale) && !scale.includes(' ');

/** The share named in the scale's own sentence, else the only one of the listing. */
function shareFor(shares: readonly ShareMention[], mention: ScaleMention, reading: Reading): ShareMention | null {
  const sentence = reading.sentenceAt(mention.start);
  const near =
    sentence &&
    shares.find(({ from, start }) => from === reading.body && start >= sentence.start && start < sentence.end);
  if (near) return near;
  return new Set(shares.map(({ share }) => share)).size === 1 ? (shares[0] ?? null) : null;
}
