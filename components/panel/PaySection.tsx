/** Pay: the verdict in words, the chart, the listing's own words, and public figures beside it. */

import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { GuideId, ListingPay, PayBand, ReferenceStatement, SalaryComparison } from '../../lib/compare/comparison';
import { GUIDE_MARKET } from '../../lib/compare/gates';
import type { ConvertedPay } from '../../lib/messages';
import { type Evidence, type Posting, ROLES } from '../../lib/posting/posting';
import { isStructured, isUnconfirmed } from '../../lib/posting/unseen';
import type { PayPeriod } from '../../lib/settings/display';
import { basisName, roleName } from '../../lib/words/labels';
import { badgeWords, PAY_TONES, payWords } from '../../lib/words/pay-words';
import { BandChart, BandTable } from './BandChart';
import type { EvidenceControl, OpenGuide } from './ComparisonView';
import { GuideLink } from './GuideLink';
import { FactButton, Passage } from './Passage';

interface PaySectionProps {
  posting: Posting;
  salary: SalaryComparison | null;
  evidence: EvidenceControl | undefined;
  guide: GuideId | null;
  onGuide: OpenGuide | undefined;
  payPer?: PayPeriod | undefined;
  hideReferences?: boolean;
  converted?: ConvertedPay | undefined;
}

const DIVISORS = { year: 1, month: 12, hour: 52 * 40 } as const satisfies Record<PayPeriod, number>;

/** The part about pay. */
export function PaySection(props: PaySectionProps) {
  const { posting, salary, evidence, guide, onGuide, converted } = props;
  return (
    <section className="part" aria-labelledby="pay-heading">
      <div className="part-head">
        <h2 id="pay-heading">{i18n.t('pay.title')}</h2>
        {salary && (
          <span className="verdict pay-verdict" data-tone={PAY_TONES[salary.verdict]}>
            {badgeWords(salary)}
          </span>
        )}
      </div>
      {salary && <p className="pay-sentence">{salary.sentence}</p>}
      <OwnWords posting={posting} evidence={evidence} />
      {converted && <p className="source">{convertedWords(converted)}</p>}
      {salary && <Figures salary={salary} per={props.payPer} />}
      {salary?.second && (
        <p className="second">
          <strong>{roleName(salary.second.guide)}:</strong> {salary.second.sentence}
        </p>
      )}
      {salary?.places && salary.places.length > 0 && (
        <div>
          <h3 className="group-title">{i18n.t('pay.places')}</h3>
          <ul className="plain">
            {salary.places.map((place) => (
              <li key={place.place}>
                <strong>{place.place}:</strong> {place.sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {salary && !props.hideReferences && <References salary={salary} />}
      {guide && <GuideLink guide={guide} place="pay" onGuide={onGuide} />}
    </section>
  );
}

/** Public figures that fit; open where they are all there is. */
export function References({ salary }: { salary: SalaryComparison }) {
  if (salary.references.length === 0) return null;
  return (
    <details className="references" open={salary.verdict === 'not-comparable' || undefined}>
      <summary>{i18n.t('pay.references', [String(salary.references.length)])}</summary>
      <ul className="plain">
        {salary.references.map((reference) => (
          <li key={`${reference.name}-${reference.year}`}>
            {reference.statement}
            <span className="source">
              {reference.name}, {reference.year}, {reference.market}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function currencyOf({ own, currency }: PayBand): string | null {
  return currency ?? (own ? null : GUIDE_MARKET.currency);
}

/** One axis has one currency: the listing's where anything else is in it, else that of the bands, and the listing stays out. */
function chartCurrency(
  listed: string | null,
  bands: readonly PayBand[],
  references: readonly ReferenceStatement[],
): string | null {
  const others = [...bands.map(currencyOf), ...references.map(({ range }) => range?.currency ?? null)];
  if (listed !== null && others.includes(listed)) return listed;
  return others.find((currency) => currency !== null) ?? null;
}

/** Posts that the guide's bands are not for, by kind or by market: their pay is not drawn on those bands. */
const NOT_FOR_THIS_POST: readonly (SalaryComparison['reason'] & string)[] = ['no-band', 'other-market'];

/**
 * The chart and its table. `listingName` names the compared pay where it is no listing's. Bands that are not for this kind of post
 * can be opened apart from it.
 */
export function Figures(props: {
  salary: SalaryComparison;
  listingName?: string | undefined;
  per?: PayPeriod | undefined;
}) {
  const { salary } = props;
  const all = salary.chart ?? (salary.band ? [salary.band] : []);
  const strange = salary.reason !== null && NOT_FOR_THIS_POST.includes(salary.reason);
  const apart = strange ? all.filter((band) => !band.own) : [];
  const [first] = apart;
  return (
    <>
      <PayFigure
        {...props}
        pay={salary.listing}
        bands={strange ? all.filter((band) => band.own) : all}
        references={salary.references}
      />
      {first && (
        <details className="figures">
          <summary>
            {i18n.t(salary.reason === 'no-band' ? 'pay.bands_of_industry' : 'pay.bands_of_market', [
              guideName(first),
              first.market,
              String(first.year ?? ''),
            ])}
          </summary>
          <PayFigure {...props} pay={null} bands={apart} references={[]} />
        </details>
      )}
    </>
  );
}

function PayFigure(props: {
  salary: SalaryComparison;
  pay: ListingPay | null;
  bands: readonly PayBand[];
  references: readonly ReferenceStatement[];
  listingName?: string | undefined;
  per?: PayPeriod | undefined;
}) {
  const { salary, pay, listingName } = props;
  const [per, setPer] = useState<PayPeriod>(props.per ?? 'year');
  const currency = chartCurrency(pay?.currency ?? null, props.bands, props.references);
  const bands = props.bands.filter((band) => currencyOf(band) === currency);
  const bases = [...new Set(bands.map((band) => band.basis))];
  const [basis, setBasis] = useState<PayBand['basis'] | null>(null);
  const shownBasis = basis !== null && bases.includes(basis) ? basis : (salary.band?.basis ?? bases[0] ?? null);
  const drawn = bands.filter((band) => band.basis === shownBasis);
  const references = props.references.filter(({ range }) => range?.currency === currency);
  const listing = pay?.currency === currency ? pay : null;
  // One bar alone measures nothing.
  if (drawn.length + references.length + (listing ? 1 : 0) < 2) return null;
  const name = listingName ?? i18n.t('pay.this_listing');
  // Beside bands of another basis the listing's bar says of which basis it is.
  const listed = pay?.basis;
  const otherBasis = listed && shownBasis && shownBasis !== 'unspecified' && listed !== shownBasis ? listed : null;
  const chart = {
    bands: drawn,
    band: salary.band,
    listing,
    references,
    currency,
    divisor: DIVISORS[per],
    listingName: otherBasis ? `${name} (${basisName(otherBasis)})` : name,
  };
  const guide = drawn[0];
  return (
    <figure className="pay-figure" aria-label={i18n.t('pay.chart')}>
      <BandChart {...chart} />
      <div className="pay-tools">
        {bases.length > 1 && shownBasis && (
          <Switch
            label={i18n.t('pay.basis')}
            value={shownBasis}
            options={bases.map((one) => [one, basisName(one)] as const)}
            onChange={setBasis}
          />
        )}
        <Switch
          label={i18n.t('pay.show_per')}
          value={per}
          options={[
            ['year', i18n.t('pay.per_year')],
            ['month', i18n.t('pay.per_month')],
            ['hour', i18n.t('pay.per_hour')],
          ]}
          onChange={setPer}
        />
      </div>
      {per === 'hour' && <p className="source">{i18n.t('pay.converted')}</p>}
      {guide && !guide.own && <p className="source">{guideWords(guide)}</p>}
      <BandTable {...chart} />
    </figure>
  );
}

function Switch<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="sr">{props.label}</legend>
      {props.options.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The page's own words; where they are data that nobody is meant to read, the amount that stands in them. */
function PrintedPay({ evidence, words }: { evidence: Evidence | undefined; words: string }) {
  return <q dir="auto">{evidence && !isStructured(evidence) ? evidence.quote : words}</q>;
}

/** What the page prints about pay, never converted. */
function OwnWords({ posting, evidence }: { posting: Posting; evidence: EvidenceControl | undefined }) {
  const stated: { id: string; words: string; place: string | undefined; evidence: Evidence[]; unseen?: boolean }[] = [
    ...posting.salaries.map((fact, index) => ({
      id: `pay-${index}`,
      words: payWords(fact.value),
      place: fact.value.place,
      evidence: fact.evidence,
      unseen: isUnconfirmed(fact),
    })),
    ...posting.payScales.map((fact, index) => ({
      id: `pay-scale-${index}`,
      words: fact.value.scale,
      place: undefined,
      evidence: fact.evidence,
    })),
  ];
  if (posting.payWithoutAmount && stated.length === 0) {
    const { evidence: words } = posting.payWithoutAmount;
    stated.push({ id: 'pay-words', words: words[0]?.quote ?? '', place: undefined, evidence: words });
  }
  if (stated.length === 0) return <p className="note">{i18n.t('pay.none_named')}</p>;
  return (
    <dl className="own-words">
      <dt>{i18n.t('pay.listing_says')}</dt>
      {stated.map((one) => (
        <dd key={one.id}>
          <FactButton id={one.id} evidence={one.evidence} control={evidence}>
            <PrintedPay evidence={one.evidence[0]} words={one.words} />
            {one.place && <span className="source"> {one.place}</span>}
          </FactButton>
          {one.unseen && <p className="note">{i18n.t('pay.unconfirmed')}</p>}
          {evidence?.shown?.key === one.id && <Passage id={one.id} evidence={one.evidence} control={evidence} />}
        </dd>
      ))}
    </dl>
  );
}

function guideName({ guide }: PayBand): string {
  const role = ROLES.find((one) => one === guide);
  return role ? roleName(role) : guide;
}

function guideWords(band: PayBand): string {
  const { basis, market, year } = band;
  const name = guideName(band);
  const kind = basisName(basis).toLowerCase();
  return year === null
    ? i18n.t('pay.guide_source', [name, kind, market])
    : i18n.t('pay.guide_source_year', [name, kind, market, String(year)]);
}

function convertedWords({ min, max, currency, year, source }: ConvertedPay): string {
  const words = payWords({ min, max, currency, unit: 'year' });
  return i18n.t('pay.in_currency', [words, year, source]);
}
