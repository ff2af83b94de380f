/** What people leave out of a short phrase, put in as a listing would print it. */

interface Spelling {
  shorthand: RegExp;
  as: string;
}

/**
 * Tried in order on the whole phrase; each line says why it stands where it stands. Only what is not ambiguous in a phrase
 * about research pay is spelled out: the rest is left for the user to choose.
 */
const SPELLINGS: readonly Spelling[] = [
  // Signs that are typed in several ways, first: the lines below look for one of them.
  { shorthand: /[\u2010-\u2015\u2212]/g, as: '-' },
  { shorthand: /[\u00a0\u202f\u2009]/g, as: ' ' },
  // Federal and municipal scale: named, it must not become the states' one two lines on.
  { shorthand: /\btv[oö]d[- ]?e? ?(\d{1,2})\b/gi, as: 'TVöD E$1' },
  { shorthand: /\btv-?l[- ]?e? ?(\d{1,2})\b/gi, as: 'TV-L E$1' },
  // A bare pay group of research staff: universities are the states', and theirs is TV-L.
  { shorthand: /(?<!(?:TV-L|TVöD) )\bE ?(13|14|15)\b/gi, as: 'TV-L E$1' },
  { shorthand: /\bW ?([123])[- ]prof(?:essor)?\b/gi, as: 'W$1 professorship' },
  // NIH counts its stipend levels in years since the doctorate; "level" alone would read as a rank.
  { shorthand: /\bnih (?:level|step|year) ?(\d)\b/gi, as: 'NIH scale, $1 years of postdoctoral experience' },
  // Years of experience before bare spans of months and years are looked at.
  {
    shorthand: /\b(\d{1,2}) ?(?:\+|-|to) ?(\d{1,2}) ?(?:yoe|yrs?\.? exp\w*|years? exp\w*)\b/gi,
    as: '$1-$2 years of experience',
  },
  { shorthand: /\b(\d{1,2})( ?\+)? ?(?:yoe|yrs?\.? exp\w*|years? exp\w*)(?![\w+])/gi, as: '$1+ years of experience' },
  { shorthand: /(?<!\bfor )\b(9|10|12)[- ]?(?:mos?|months?)\b(?! contract)/gi, as: 'for $1 months' },
  // Posts by their short names; the longer name first.
  { shorthand: /\basst\.? prof\b\.?/gi, as: 'assistant professor' },
  { shorthand: /\bassoc\.? prof\b\.?/gi, as: 'associate professor' },
  { shorthand: /\bMTS\b/g, as: 'member of technical staff' },
  { shorthand: /\bsr\.? (?=\p{L})/giu, as: 'senior ' },
  { shorthand: /\bjr\.? (?=\p{L})/giu, as: 'junior ' },
  // "PhD" alone is the post; "PhD intern" and "PhD required" are not.
  {
    shorthand:
      /\b(?:phd|ph\.d\.?|doctorate)(?! ?(?:student|candidate|position|post\b|researcher|research|fellow|student|scholar|intern|required|preferred|degree|holder|level|project|job|opening|vacancy|grad))(?=[\s,.;:)]|$)/gi,
    as: 'PhD position',
  },
  // Universities by the names that need no such word; whoever names one does not mean a company's post.
  {
    shorthand:
      /\b(MIT|Harvard|Yale|Princeton|Cornell|Caltech|UCLA|UCSD|NYU|CMU|Carnegie Mellon|Georgia Tech|UCL|Imperial College|EPFL)\b(?! (?:University|London))/g,
    as: '$1 University',
  },
  // Places by the short names that have one meaning beside pay.
  { shorthand: /\b(?:SF|san fran)(?=[\s,.;:)]|$)/gi, as: 'San Francisco' },
  { shorthand: /\bD\.?C\.?(?=[\s,.;:)]|$)/g, as: 'Washington, D.C.' },
  { shorthand: /\bL\.?A\.?(?=[\s,.;:)]|$)/g, as: 'Los Angeles' },
  // Bare thousands read like a count; with a "k" they are plainly money.
  { shorthand: /(?<![\d.,])(\d{2,3}),?000(?![\d.,%])/g, as: '$1k' },
  // Millions are spoken of as such only where they are pay.
  { shorthand: /(?<=[$£€] ?)(\d)\.(\d) ?(?:m|mm|million)\b/gi, as: '$1,$200,000' },
  // One "k" for both ends of a range.
  { shorthand: /(?<![\d.,])(\d{2,3}) ?- ?([$£€]?)(\d{2,3}) ?k\b/gi, as: '$1k-$2$3k' },
];

/** The phrase as a listing would print it; what is not known as shorthand stays as it is. */
export function spellOut(phrase: string): string {
  let words = phrase;
  for (const { shorthand, as } of SPELLINGS) words = words.replace(shorthand, as);
  return words.replace(/\s+/g, ' ').trim();
}
