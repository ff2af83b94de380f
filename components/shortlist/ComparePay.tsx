/** Pay of several listings by the year on one scale, in one currency, with the rates that were used. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { type Entry, yearlyPay } from '../../lib/shortlist/entry';
import { commonCurrency, inCurrency, type UsedRate } from '../../lib/shortlist/one-currency';
import { shortRange } from '../../lib/words/money';
import { type ChartRow, RangeChart } from '../guide/RangeChart';

/** Currencies that have a rate; others are added where a listing pays in them. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'CAD'];

export function ComparePay({ entries }: { entries: Entry[] }) {
  const paid = entries.map(({ comparison, posting, site, id }) => {
    const name = `${posting.title?.value ?? i18n.t('shortlist.untitled')}, ${posting.company?.value ?? site}`;
    return { id, name, pay: yearlyPay(posting, comparison) };
  });
  const stated = paid.map(({ pay }) => pay?.currency ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = chosen ?? commonCurrency(stated) ?? 'USD';
  const choices = [...new Set([...stated.filter((one) => one !== null), ...CURRENCIES])];
  const converted = paid.map((one) => ({ ...one, in: one.pay && inCurrency(one.pay, currency) }));
  const words = { from: i18n.t('pay.from'), upTo: i18n.t('pay.up_to') };
  const drawn = converted.flatMap((one): ChartRow[] => {
    const [min, max] = [one.in?.min ?? one.in?.max ?? null, one.in?.max ?? one.in?.min ?? null];
    if (!one.in || min === null || max === null) return [];
    const text = `${one.name}: ${shortRange({ ...one.in, currency }, words)}`;
    return [{ name: one.name, bars: [{ min, max, open: one.in.max === null, tone: 'first', text }] }];
  });
  const rates = new Map<string, UsedRate>();
  for (const one of converted) if (one.in?.rate) rates.set(one.in.rate.from, one.in.rate);
  const figure = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
  const amount = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 0,
  });
  return (
    <section className="sl-pay">
      <div className="sl-entry-head">
        <h2>{i18n.t('shortlist.pay')}</h2>
        <label className="sl-choice">
          {i18n.t('shortlist.pay_currency')}
          <select value={currency} onChange={(event) => setChosen(event.target.value)}>
            {choices.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </div>
      {drawn.length > 0 && (
        <RangeChart rows={drawn} label={i18n.t('shortlist.pay_chart')} format={(value) => amount.format(value)} />
      )}
      <table className="sl-pay-table">
        <tbody>
          {converted.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>
                {(one.in && shortRange({ ...one.in, currency }, words)) || (
                  <span className="sl-quiet">{i18n.t('shortlist.pay_unstated')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sl-quiet">
        {i18n.t('shortlist.pay_year', [currency])}{' '}
        {[...rates.values()]
          .map(({ from, to, rate, year, source }) =>
            i18n.t('shortlist.pay_rate', [from, figure.format(rate), to, year, source]),
          )
          .join(' ')}
      </p>
    </section>
  );
}
