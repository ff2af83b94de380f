import type { Need } from './posting';
import type { Reading } from './reading';
import type { Section } from './sections';

/** What a section makes of the things named in it, where no cue speaks. */
const NEED_OF_SECTION: Partial<Record<Section['kind'], Need>> = { required: 'required', preferred: 'preferred' };

/** `preferred-after`, `required-before-weak`: what a cue says, on which side of the thing it stands, and whether it is weak. */
const CUE = /^(preferred|required)-(before|after)(-weak)?$/;

/**
 * Whether what stands at `[start, end)` of the body is required, preferred or just mentioned. The nearest cue decides:
 * a cue of the clause before a cue at the head of the bullet before the section (a "preferred" in a list of requirements is meant).
 */
export function needAt(reading: Reading, start: number, end: number): Need {
  const sentence = reading.sentenceAt(start);
  const ofSection = NEED_OF_SECTION[reading.sectionAt(start).kind];
  if (sentence) {
    const marked = markedNeed(reading, sentence.start, sentence.end);
    if (marked) return marked;
    const [from, to] = clauseAround(reading.body.text, sentence.start, sentence.end, start, end);
    // "Deep learning frameworks (PyTorch preferably)".
    if (/^ preferably\s{0,2}[).,;]/i.test(reading.body.text.slice(end, end + 16))) return 'preferred';
    let need: Need | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    let weak = false;
    for (const cue of reading.hitsIn('cue', from, to)) {
      const [, kind, side, less] = CUE.exec(cue.term.id) ?? [];
      if (!kind) continue;
      const follows = cue.start >= end;
      if ((side === 'after') !== follows) continue;
      if (follows && isOfPeople(reading.body.text, cue.start, cue.end)) continue;
      const distance = follows ? cue.start - end : start - cue.end;
      if (distance < 0 || distance >= nearest) continue;
      if (follows && inBracketOfItsOwn(reading.body.text, end, cue.start)) continue;
      if (!follows && inClosedBracket(reading.body.text, cue.start, cue.end, start)) continue;
      // "At least one language": a demand in general, which does not undo what a section or a nearer cue says.
      if (less && need) continue;
      nearest = less ? Number.POSITIVE_INFINITY : distance;
      need = kind as Need;
      weak = less !== undefined;
    }
    if (need && !(weak && ofSection)) return need;
    // "Nice to have: Rust; Docker; Kafka": a label speaks for the whole sentence.
    const label = reading
      .hitsIn('cue', sentence.start, start)
      .some(
        ({ term, end: cueEnd }) =>
          term.id.startsWith('preferred-') && /:/.test(reading.body.text.slice(cueEnd - 1, cueEnd + 1)),
      );
    if (label) return 'preferred';
  }
  return ofSection ?? 'mentioned';
}

/** "(fresh graduates are welcome)": people are welcome, not the thing that was named before them. */
const isOfPeople = (text: string, cueStart: number, cueEnd: number): boolean =>
  /welcom/i.test(text.slice(cueStart, cueEnd)) &&
  /\b(?:graduates?|beginners|juniors?|career changers|applicants?|candidates?|students|people|everyone|all|backgrounds|applications?)\s(?:\w{1,12}\s){0,2}$/i.test(
    text.slice(Math.max(0, cueStart - 40), cueStart),
  );

/** A cue in a bracket speaks of what stands before the bracket: "Docker (nice to have), Python"; one that opens the line does not. */
function inClosedBracket(text: string, cueStart: number, cueEnd: number, start: number): boolean {
  const close = text.slice(cueEnd, start).search(/[)\]]/);
  if (close < 0 || /[([]/.test(text.slice(cueEnd, cueEnd + close))) return false;
  const from = Math.max(0, cueStart - 40);
  const open = from + text.slice(from, cueStart).search(/[([][^([]*$/);
  return open >= from && /\p{L}[^\n]{0,3}$/u.test(text.slice(Math.max(0, open - 4), open));
}

/** "Python and one framework (PyTorch preferred)": the cue speaks of what the bracket names; a bare "(preferred)" of what stands before. */
function inBracketOfItsOwn(text: string, end: number, cueStart: number): boolean {
  const between = text.slice(end, cueStart);
  const open = between.lastIndexOf('(');
  if (open < 0 || between.includes(')', open)) return false;
  return /\p{L}{2}/u.test(
    between.slice(open).replace(/\b(?:is|are|strongly|highly|very|much|also|not|required|but)\b/g, ''),
  );
}

/** A clause ends at `;`, at a bracket that does not hold the thing, and before "but", "however", "while". */
function clauseAround(text: string, from: number, to: number, start: number, end: number): [number, number] {
  let left = from;
  let right = to;
  for (const match of text.slice(from, start).matchAll(/;|\.\s|\b(?:but|however|whereas|while)\b/g))
    left = from + match.index + match[0].length;
  const cut = /;|\b(?:but|however|whereas|while)\b/.exec(text.slice(end, to));
  if (cut) right = end + cut.index;
  // Inside a bracket ("(C++ is a plus)") only the bracket's own cue speaks.
  const open = left + text.slice(left, start + 1).lastIndexOf('(');
  // A bracket is looked for inside the clause and little beyond: never through the whole text.
  const close = open < left ? -1 : text.slice(open, Math.max(end, open) + 400).indexOf(')') + open;
  if (open >= left && close >= end) {
    const inside = text.slice(open, close);
    if (/\b(?:prefer|plus|bonus|nice|desir|option|ideal|advantag|asset|must|requir)/i.test(inside))
      return [open, Math.min(close, right)];
  }
  return [left, right];
}

/** "E = essential, D = desirable": British person specifications mark each demand with a letter. */
const LEGEND = /\bE\s?[=:–-]\s?essential\b[^\n]{0,20}\bD\s?[=:–-]\s?desirable\b/i;
const legends = new WeakMap<Reading, boolean>();

function markedNeed(reading: Reading, start: number, end: number): Need | null {
  const { text } = reading.body;
  let has = legends.get(reading);
  if (has === undefined) {
    has = LEGEND.test(text);
    legends.set(reading, has);
  }
  const mark = has ? /[\s(–-]([ED])\)?[.;]?$/.exec(text.slice(Math.max(start, end - 6), end)) : null;
  return mark === null ? null : mark[1] === 'E' ? 'required' : 'preferred';
}
