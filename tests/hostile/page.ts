/** Pages for the hostile corpus: one plain ML research listing, with what a case puts into it. */

/** What a case may ask of a page's reading, beside that nothing breaks. */
export interface Expected {
  /** Lower and upper end of the first pay, as printed; null where none must be read. */
  pay?: [min: number | null, max: number | null] | null;
  /** How that pay stands: said in the visible text, said there and denied by hidden data, or only hidden. */
  payIs?: 'visible' | 'disputed' | 'unconfirmed';
  /** Only a browser that lays the page out can tell; elsewhere the pay is not looked at. */
  needsLayout?: true;
  title?: string;
  company?: string;
  /** Words that must not be read as the listing's. */
  unread?: string[];
  /** The page is read in part. */
  truncated?: true;
}

export interface HostileCase extends Expected {
  /** What the page tries. */
  name: string;
  /** Why only real browsers are given this page. */
  browsersOnly?: string;
  /** Made when asked for: some are many megabytes long. */
  html(): string;
}

export interface Parts {
  title?: string;
  company?: string;
  place?: string;
  /** Text; null for a listing that names no pay. */
  pay?: string | null;
  /** Text of the first paragraph. */
  about?: string;
  /** HTML behind the last section. */
  extra?: string;
  /** HTML before the closing head. */
  head?: string;
  /** HTML around everything. */
  around?(body: string): string;
  /** A posting's fields, or the raw text of the block; null for none. */
  data?: Record<string, unknown> | string | null;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The pay that the plain listing prints. */
export const PAY = 'The base salary range is $150,000 to $175,000 per year.';
export const TITLE = 'Research Scientist, Machine Learning';
export const COMPANY = 'Alderbrook Labs';

/** A block of structured data as a careful site writes it: no text can end the script. */
export const posting = (fields: Record<string, unknown>): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: TITLE,
    hiringOrganization: { '@type': 'Organization', name: COMPANY },
    ...fields,
  });
export const script = (raw: string): string =>
  `<script type="application/ld+json">${raw.replace(/<(?=\/?script|!--)/gi, '\\u003c')}</script>`;

/** Pay as structured data claims it. */
export const claimed = (value: Record<string, unknown>, currency = 'USD'): Record<string, unknown> => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', unitText: 'YEAR', ...value },
  },
});

/** A whole page with one listing. */
export function page(parts: Parts = {}): string {
  const { title = TITLE, company = COMPANY, place = 'Denver, CO, United States', pay = PAY, data = null } = parts;
  const about =
    parts.about ??
    'We train models of river systems and publish what we learn about machine learning on sparse records.';
  const raw = typeof data === 'string' ? data : data && posting(data);
  const body = `<main><h1>${escaped(title)}</h1>
<p class="company">${escaped(company)}</p><p class="location">${escaped(place)}</p>
<h2>About the role</h2><p>${escaped(about)}</p>
<h2>Requirements</h2><ul>
<li>PhD in computer science or statistics</li>
<li>5+ years of experience in machine learning research</li>
<li>Publications at NeurIPS or ICML</li>
<li>Fluent Python and PyTorch</li></ul>
${pay === null ? '' : `<h2>Compensation</h2><p>${escaped(pay)}</p>`}
<h2>How to apply</h2><p>Please send a CV and a cover letter by 3 March 2027.</p>
${parts.extra ?? ''}</main>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(company)}</title>
${raw === null ? '' : script(raw)}${parts.head ?? ''}</head><body>${parts.around ? parts.around(body) : body}</body></html>`;
}

/** A text of about `length` characters made of one piece. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
