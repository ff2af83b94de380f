/** Public figures for doctoral posts, postdocs and university staff, by country. */
import { nihPostdocStipend, references } from '../guide/references';
import type { ReferenceStatement } from './comparison';
import { money, moneyRange, percent } from './money';
import type { AnnualPay } from './pay';
import { annualIn, monthlyIn, type Reference, type ReferenceCase } from './reference-case';
import { roundedToTen, subjectOf, toFigure, toScale } from './reference-words';

interface Source {
  name: string;
  year: string;
  market: string;
  currency: string;
  source: string;
  /** For the chip. */
  short: string;
}

/** A statement about one figure: how the pay lies to it, or the figure alone where there is no amount to compare. */
function figureStatement(
  of: Source,
  pay: AnnualPay | null,
  figure: number,
  what: string,
  unit = 'year',
): ReferenceStatement {
  const { name, year, market, currency, source, short } = of;
  const said = pay && toFigure(pay, figure);
  const amount = `${money(figure, currency)} a ${unit}`;
  return {
    name,
    year,
    market,
    statement: said
      ? `${subjectOf(pay, currency, unit === 'month' ? ' a month' : '')} is ${said} ${what}, ${amount} (${source}).`
      : `For orientation: ${what} is ${amount} (${source}).`,
    range: rangeOf(figure, figure, currency, unit),
    short,
  };
}

function rangeOf(min: number, max: number, currency: string, unit: string): NonNullable<ReferenceStatement['range']> {
  return unit === 'month' ? { min: min * 12, max: max * 12, currency, monthly: true } : { min, max, currency };
}

/** A statement about a scale from a lowest to a highest figure. */
function scaleStatement(
  of: Source,
  pay: AnnualPay | null,
  scale: { min: number; max: number },
  what: string,
  { unit = 'year', more = '' } = {},
): ReferenceStatement {
  const { name, year, market, currency, source, short } = of;
  const said = pay && toScale(pay, scale);
  const amounts = `${moneyRange(scale, currency)} a ${unit}`;
  return {
    name,
    year,
    market,
    statement: said
      ? `${subjectOf(pay, currency, unit === 'month' ? ' a month' : '')} lies ${said} ${what}, ${amounts}${more} (${source}).`
      : `For orientation: ${what} runs over ${amounts}${more} (${source}).`,
    range: rangeOf(scale.min, scale.max, currency, unit),
    short,
  };
}

const isPostdoc = ({ post }: ReferenceCase): boolean => post === 'postdoc' || post === 'company-postdoc';

/** US postdocs: the NIH scale, with the step of the years that the listing asks. */
export const nihPostdoc: Reference = (at) => {
  if (!isPostdoc(at) || !at.countries.includes('US')) return [];
  const { nihPostdoc: scale } = references();
  const steps = scale.byYearsOfExperience;
  const experience = at.posting.experience?.value;
  const years = experience?.kind === 'postdoctoral' ? experience.min : null;
  const step =
    years === null || years === undefined
      ? ''
      : `; with ${years} completed ${years === 1 ? 'year' : 'years'} its step is ${money(nihPostdocStipend(years), scale.currency)}`;
  return [
    scaleStatement(
      { ...scale, source: `${scale.source.name}, ${scale.year}`, short: 'NIH scale' },
      annualIn(at, scale.currency),
      { min: Math.min(...steps), max: Math.max(...steps) },
      'the NIH scale for postdocs',
      { more: step },
    ),
  ];
};

/** US doctoral posts: the NIH predoctoral stipend and the NSF fellowship. */
export const usDoctoral: Reference = (at) => {
  if (at.post !== 'doctoral' || !at.countries.includes('US')) return [];
  const { nihPredoc, nsfGrfp } = references();
  const pay = annualIn(at, 'USD');
  return [
    figureStatement(
      { ...nihPredoc, source: `${nihPredoc.source.name}, ${nihPredoc.year}`, short: 'NIH stipend' },
      pay,
      nihPredoc.amount,
      'the NIH stipend for doctoral students',
    ),
    figureStatement(
      { ...nsfGrfp, source: `${nsfGrfp.source.name}, ${nsfGrfp.year}`, short: 'NSF fellowship' },
      pay,
      nsfGrfp.amount,
      'the stipend of the NSF Graduate Research Fellowship',
    ),
  ];
};

function isLondon({ posting, salary }: ReferenceCase): boolean {
  return [posting.location?.value, posting.company?.value, salary?.place].some((text) =>
    /\blondon\b/i.test(text ?? ''),
  );
}

/** UK doctoral posts: the UKRI minimum of the academic year that begins in the year of `today`. */
export const ukriStipend: Reference = (at) => {
  if (at.post !== 'doctoral' || !at.countries.includes('GB')) return [];
  const { ukriStipend: table } = references();
  const begins = `${at.today.slice(0, 4)}/`;
  const first = table.years[0];
  const current =
    table.years.find(({ year }) => year.startsWith(begins)) ??
    (first !== undefined && first.year > begins ? first : table.years.at(-1));
  if (current === undefined) return [];
  const inLondon = isLondon(at) && current.london !== null;
  const figure = inLondon ? (current.london ?? current.amount) : current.amount;
  const short = inLondon ? 'UKRI minimum in London' : 'UKRI minimum';
  const of = { ...table, year: current.year, source: table.source.name, short };
  const what = `the UKRI minimum stipend of ${current.year}${inLondon ? ' in London' : ''}, free of income tax`;
  return [figureStatement(of, annualIn(at, table.currency), figure, what)];
};

/** UK university posts: which titles one university puts on the grade, or on which grade it puts the title. */
export const ukGrade: Reference = (at) => {
  if (!at.countries.includes('GB') || (at.post !== 'postdoc' && at.post !== 'university-staff')) return [];
  const { ukGrades } = references();
  const where = `in one university's framework; universities differ (${ukGrades.source.name})`;
  const of = { name: ukGrades.name, year: ukGrades.year, market: ukGrades.market };
  const printed = /\bgrade\s{0,2}(\d{1,2})\b/i.exec(at.scale?.scale ?? '')?.[1];
  if (printed !== undefined) {
    const titles = ukGrades.grades.find(({ grade }) => grade === Number(printed))?.titles;
    return titles ? [{ ...of, statement: `Grade ${printed} is that of ${titles.join(' and ')} ${where}.` }] : [];
  }
  // The longest title counts: a Senior Research Fellow is no Research Fellow.
  const [best] = ukGrades.grades
    .flatMap(({ grade, titles }) => titles.map((title) => ({ grade, title })))
    .filter(({ title }) => at.titleText.toLowerCase().includes(title.toLowerCase()))
    .sort((a, b) => b.title.length - a.title.length);
  return best ? [{ ...of, statement: `${best.title} stands for grade ${best.grade} ${where}.` }] : [];
};

type Tariff = 'TV-L' | 'TVöD' | null;

/** E13 of a German tariff in a scale's name; null for another grade or another scale. */
function tariffOf(scale: string | undefined): Tariff | 'other' {
  if (scale === undefined) return null;
  const isE13 = /\bE(?:G)?[\s-]{0,2}13\b|\bentgeltgruppe\s{0,2}13\b/i.test(scale);
  if (!isE13) return 'other';
  return /TV[öo]e?D/i.test(scale) ? 'TVöD' : 'TV-L';
}

function withShare(figure: number, fte: number | undefined, currency: string): string {
  if (fte === undefined || fte >= 1) return '';
  return `; ${percent(fte)} of it is about ${money(roundedToTen(figure * fte), currency)}`;
}

const isUniversityPost = ({ post }: ReferenceCase): boolean =>
  post === 'doctoral' || post === 'postdoc' || post === 'university-staff';

/** German university posts: E13 of the tariff that the listing names, else what such posts are usually paid by. */
export const germanTariff: Reference = (at) => {
  const named = tariffOf(at.scale?.scale);
  const german = at.countries.includes('DE') || (named !== null && named !== 'other' && at.countries.length === 0);
  if (!german || named === 'other' || (named === null && !isUniversityPost(at))) return [];
  const { tvlE13Step1: tvl, e13AllTariffs: all, germanPhdShare: share } = references();
  const fte = at.scale?.fte ?? at.salary?.fte;
  const statements: ReferenceStatement[] = [];
  const pay = monthlyIn(at, 'EUR');
  if (named === 'TVöD') {
    const scale = { min: all.tvoedStep1, max: all.tvoedStep6 };
    const of = {
      name: 'TVöD E13',
      year: all.year,
      market: all.market,
      currency: all.currency,
      source: `${all.source.name}, ${all.year}`,
      short: 'TVöD E13',
    };
    statements.push(
      scaleStatement(of, pay, scale, 'TVöD E13 from step 1 to step 6 at full time', {
        unit: 'month',
        more: withShare(scale.min, fte, all.currency).replace('of it', 'of step 1'),
      }),
    );
  } else if (named === 'TV-L' || at.post === 'doctoral') {
    const of = { ...tvl, source: `${tvl.source.name}, ${tvl.year}`, short: 'TV-L E13 step 1' };
    const amount = `${money(tvl.amount, tvl.currency)} a month`;
    statements.push(
      pay === null
        ? {
            name: of.name,
            year: of.year,
            market: of.market,
            statement: `TV-L E13 step 1 is ${amount} full time${withShare(tvl.amount, fte, tvl.currency)} (${of.source}).`,
            range: rangeOf(tvl.amount, tvl.amount, tvl.currency, 'month'),
            short: of.short,
          }
        : figureStatement(of, pay, tvl.amount, 'TV-L E13 step 1 at full time', 'month'),
    );
  }
  if (at.post !== 'doctoral' && named !== 'TVöD') {
    statements.push(
      scaleStatement(
        { ...all, source: `${all.source.name}, ${all.year}`, short: 'E13' },
        pay,
        { min: all.min, max: all.max },
        'E13 over all German tariffs at full time, in about',
        { unit: 'month' },
      ),
    );
  }
  if (at.post === 'doctoral' && fte === undefined) {
    statements.push({
      name: share.name,
      year: share.year ?? 'undated',
      market: share.market,
      statement: `German doctoral posts are usually paid ${share.usualMin}–${share.usualMax}% of full time, and ${share.full}% at some places in computer science and engineering (${share.source.name}).`,
    });
  }
  return statements;
};

/** Swiss doctoral posts and postdocs: what EPFL pays. */
export const swiss: Reference = (at) => {
  if (!at.countries.includes('CH')) return [];
  const { epflPhd, epflPostdoc } = references();
  if (at.post === 'doctoral') {
    const of = { ...epflPhd, source: `${epflPhd.source.name}, ${epflPhd.year}`, short: 'EPFL' };
    return [
      figureStatement(of, annualIn(at, epflPhd.currency), epflPhd.amount, "EPFL's starting pay for doctoral students"),
    ];
  }
  if (at.post !== 'postdoc') return [];
  const steps = epflPostdoc.byYearOfPost;
  const of = { ...epflPostdoc, source: `${epflPostdoc.source.name}, ${epflPostdoc.year}`, short: 'EPFL' };
  const scale = { min: Math.min(...steps), max: Math.max(...steps) };
  return [
    scaleStatement(of, annualIn(at, epflPostdoc.currency), scale, "EPFL's pay for postdocs", {
      more: ' over the first four years, 13th month included',
    }),
  ];
};

/** Dutch doctoral posts: the scale of PhD candidates, by the month, or by the year with both extras. */
export const dutchDoctoral: Reference = (at) => {
  if (at.post !== 'doctoral' || !at.countries.includes('NL')) return [];
  const { dutchPhd } = references();
  const of = { ...dutchPhd, source: `${dutchPhd.source.name}, ${dutchPhd.year}`, short: 'Dutch PhD scale' };
  if (at.salary?.unit === 'year') {
    const scale = { min: dutchPhd.annualMin, max: dutchPhd.annualMax };
    return [
      scaleStatement(of, annualIn(at, dutchPhd.currency), scale, 'the scale of Dutch PhD candidates', {
        more: ', holiday and year-end payments included',
      }),
    ];
  }
  return [
    scaleStatement(
      of,
      monthlyIn(at, dutchPhd.currency),
      { min: dutchPhd.start, max: dutchPhd.end },
      'the scale of Dutch PhD candidates',
      {
        unit: 'month',
        more: `, plus ${dutchPhd.holidayPercent}% holiday and ${dutchPhd.yearEndPercent}% year-end payment`,
      },
    ),
  ];
};

/** Canadian doctoral posts and postdocs: the awards of the three research councils. */
export const canadianAwards: Reference = (at) => {
  if (!at.countries.includes('CA') || (at.post !== 'doctoral' && at.post !== 'postdoc')) return [];
  const { canada } = references();
  const of = { ...canada, source: `${canada.source.name}, ${canada.year}`, short: 'tri-agency award' };
  const doctoral = at.post === 'doctoral';
  return [
    figureStatement(
      of,
      annualIn(at, canada.currency),
      doctoral ? canada.doctoral : canada.postdoc,
      `the Canadian tri-agency ${doctoral ? 'doctoral' : 'postdoctoral'} award`,
    ),
  ];
};
