/** The level of a guide's pay table that a listing stands at. Always resolved inside one guide: levels differ between them. */
import type { GuideId } from '../guide/guide';
import { levelsOf } from '../guide/lookup';
import type { Level, Posting } from '../posting/posting';
import type { TitleWords } from './title-words';

/** Where the level was taken from; `user` has the last word, `title` is an inference, `none` says that the listing names neither years nor a level. */
export type LevelSource = 'user' | 'years' | 'years-and-title' | 'title' | 'none';

/** The levels of a guide’s pay table that a listing may stand at, and how they were told. */
export interface LevelForPay {
  /** From the lowest; empty where no level can be told. */
  levels: Level[];
  source: LevelSource;
}

type GuideLevel = ReturnType<typeof levelsOf>[number];

/** The index of the level that holds a number of years, counted as completed whole years; the highest level has no end. */
function indexForYears(levels: readonly GuideLevel[], years: number): number {
  const completed = Math.floor(years);
  return levels.findIndex(({ max }) => max === null || completed <= max);
}

/** The guide's own level, or its highest where the guide has none so high (the Research Fellow guide ends at senior). */
function indexOf(levels: readonly GuideLevel[], level: Level): number {
  const index = levels.findIndex((each) => each.level === level);
  return index < 0 ? levels.length - 1 : index;
}

/** Years that some applicant must have; preferred years place nobody. */
function yearsOf(posting: Posting): { min: number | null; max: number | null } | null {
  const { experience } = posting;
  if (experience === null || experience.need === 'preferred') return null;
  return experience.value;
}

/** The levels for pay in a guide's table, by the stated years first and the title's words second. */
export function levelForPay(posting: Posting, title: TitleWords, guide: GuideId): LevelForPay {
  const levels = levelsOf(guide);
  if (levels.length === 0) return { levels: [], source: 'none' };
  const between = (from: number, to: number): Level[] => levels.slice(from, to + 1).map(({ level }) => level);
  const { value: chosen, setByUser } = posting.level;
  if (setByUser && chosen !== null) {
    const index = indexOf(levels, chosen);
    return { levels: between(index, index), source: 'user' };
  }
  const years = yearsOf(posting);

  if (years !== null && years.max !== null) {
    // A closed span decides alone and may touch several levels; "up to N years" starts at the lowest.
    const from = years.min === null ? 0 : indexForYears(levels, years.min);
    return { levels: between(from, Math.max(from, indexForYears(levels, years.max))), source: 'years' };
  }
  if (years !== null && years.min !== null) {
    const byYears = indexForYears(levels, years.min);
    // A bare floor is the least that is asked, so a higher word raises it; a lower one does not lower it.
    const byTitle = title.raisesTo === null ? -1 : indexOf(levels, title.raisesTo);
    const index = Math.max(byYears, byTitle);
    return { levels: between(index, index), source: byTitle > byYears ? 'years-and-title' : 'years' };
  }
  const named = [...new Set(title.levels.map((level) => indexOf(levels, level)))];
  const found = named.flatMap((index) => between(index, index));
  return { levels: found, source: found.length > 0 ? 'title' : 'none' };
}
