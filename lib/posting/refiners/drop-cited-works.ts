import type { FactName } from '../posting';
import type { Reading } from '../reading';
import type { Refiner } from '../recognizer';
import { holds, joined } from './stretches';

/** The facts whose names also stand in titles of papers. */
const IN_TITLES: ReadonlySet<FactName> = new Set<FactName>(['skills', 'venues', 'fieldsOfStudy']);

/** What only a bibliography has: "et al.", "In Proceedings of", pages, volumes, a preprint number, "A. Name and B. Name." */
const CITATION =
  /\bet al\b|\b[Ii]n(?::| the)? Proc(?:eedings|\.)|\bpp?\.\s?\d|\bpages \d|\barXiv(?: preprint|:|\.org)|\bdoi(?:\.org|:)|\bvol\.\s?\d|\d\(\d{1,3}\):\s?\d|\d:\d{2,5}[–-]\d{2,5}/;
const AUTHORS = /\p{Lu}\. \p{Lu}\p{Ll}{2,20},? and \p{Lu}\. (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u;
const isCitation = (words: string): boolean => CITATION.test(words) || AUTHORS.test(words);
const REFERENCES =
  /(?:^|[.:;)\s])(?:References|Bibliography|REFERENCES|BIBLIOGRAPHY|Bibliographie|Selected [Pp]ublications|Recent [Pp]ublications|Related [Pp]ublications|Key [Pp]ublications|Relevant [Pp]ublications|Selected [Pp]apers|Recent [Pp]apers|Our (?:recent )?(?:papers|publications))\s?(?:include)?\s?(?::|\n|\[\d|\d\.|-|•|\*|$)/;
/** The longest title that may stand between two pieces of a reference, in UTF-16 units. */
const TITLE = 260;
/** The longest list of references that a heading alone covers. */
const LIST = 4_000;

/** Drops names that are read from the title of a cited work. */
export const dropCitedWorks: Refiner = {
  id: 'drop-cited-works',
  refine(candidates, reading, trace) {
    const cited = joined(citedStretches(reading));
    if (cited.length === 0) return [...candidates];
    return candidates.filter((candidate) => {
      const [{ source, start, quote }] = candidate.evidence;
      if (source !== 'text' || !IN_TITLES.has(candidate.fact)) return true;
      if (!holds(cited, start)) return true;
      trace.drop('drop-cited-works', 'in a cited title', quote);
      return false;
    });
  },
};

/** Stretches of the body that are references: sentences with the marks of one, and the titles between them. */
function citedStretches(reading: Reading): [number, number][] {
  const { text } = reading.body;
  const stretches: [number, number][] = [];
  const marked: boolean[] = reading.sentences.map(({ start, end }) => isCitation(text.slice(start, end)));
  for (const [index, sentence] of reading.sentences.entries()) {
    if (!marked[index]) {
      // A title: short, and right before the sentence that says where it appeared, or between two marked ones.
      const next = reading.sentences[index + 1];
      const previous = reading.sentences[index - 1];
      const short = sentence.end - sentence.start <= TITLE;
      const opens =
        next !== undefined &&
        marked[index + 1] === true &&
        /^\W{0,3}(?:In|arXiv|IEEE|ACM|Journal|Proc|Advances|Springer|Nature)\b/.test(
          text.slice(next.start, next.start + 20),
        );
      const between =
        marked[index + 1] === true &&
        marked[index - 1] === true &&
        previous !== undefined &&
        sentence.end - sentence.start <= TITLE / 2;
      if (!(short && (opens || between))) continue;
    }
    stretches.push([sentence.start, sentence.end]);
  }
  for (const section of reading.sections) {
    const heading = text.slice(section.start, section.bodyStart);
    if (
      /\b(?:publications|papers|references)\b/i.test(heading) &&
      !/\b(?:requi|prefer|experience|record|your|expected)/i.test(heading)
    )
      stretches.push([section.bodyStart, section.end]);
  }
  const head = REFERENCES.exec(text);
  if (head) {
    const from = head.index + head[0].length;
    const section = reading.sections.find((other) => other.start > from + 2 && other.kind !== 'other');
    stretches.push([from, Math.min(section?.start ?? text.length, from + LIST)]);
  }
  return stretches;
}
