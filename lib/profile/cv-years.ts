/** Years of work from the spans of a CV ("2019 – 2023 Research engineer"), by kind; years of study are no work. */
import type { YearsByKind } from './profile';

type Kind = keyof YearsByKind;

const SPAN =
  /\b((?:19|20)\d{2})\s{0,3}(?:-|–|—|to|until)\s{0,3}(?:\p{L}{3,9}\.? |\d{1,2}[/.])?((?:19|20)\d{2}|present|now|today|current|ongoing)\b/iu;
/** In this order: a "postdoctoral research engineer" is a postdoc, a "PhD student" studies. */
const KINDS: readonly (readonly [Kind | null, RegExp])[] = [
  [
    'postdoctoral',
    /\bpost-?doc\w*|\bresearch (?:fellow|associate)\b|\b(?:assistant|associate|full) professor\b|\blecturer\b/i,
  ],
  ['earlierAcademic', /\b(?:research|teaching|graduate|doctoral|scientific) assistant\b|\bpre-?doctoral\b/i],
  [
    null,
    /\bph\.?\s?d\b|\bdoctora\w+|\bm\.?\s?sc\b|\bb\.?\s?sc\b|\b(?:master|bachelor)s?\b|\bstudent\b|\bdegree\b|\bschool\b|\bstud(?:y|ies|ied)\b/i,
  ],
  [
    'industry',
    /\b(?:engineer|developer|scientist|analyst|consultant|intern|programmer|manager|lead|founder|architect)\b/i,
  ],
];

/** Null where no span of work is found. The current year ends an open span; overlapping spans of a kind count once. */
export function yearsInCv(
  lines: readonly string[],
  currentYear: number,
): { years: YearsByKind; lines: string[] } | null {
  const worked: Record<Kind, Set<number>> = {
    industry: new Set(),
    postdoctoral: new Set(),
    earlierAcademic: new Set(),
  };
  const used: string[] = [];
  for (const [index, line] of lines.entries()) {
    const span = SPAN.exec(line);
    if (!span) continue;
    const from = Number(span[1]);
    const to = /^\d/.test(span[2] ?? '') ? Number(span[2]) : currentYear;
    if (to < from || to > currentYear || to - from > 50) continue;
    // The title stands in the line of the span, or right above or below where that line is bare.
    const kind = [line, lines[index - 1] ?? '', lines[index + 1] ?? ''].map(kindOf).find((one) => one !== undefined);
    if (!kind) continue;
    for (let year = from; year < to; year += 1) worked[kind].add(year);
    used.push(line);
  }
  if (used.length === 0) return null;
  const count = (kind: Kind) => (worked[kind].size === 0 ? null : worked[kind].size);
  return {
    years: {
      industry: count('industry'),
      postdoctoral: count('postdoctoral'),
      earlierAcademic: count('earlierAcademic'),
    },
    lines: used,
  };
}

/** Undefined where the line says nothing of it, null where it is no work. */
function kindOf(line: string): Kind | null | undefined {
  return KINDS.find(([, words]) => words.test(line))?.[0];
}
