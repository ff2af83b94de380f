/**
 * Real listings that readers have labelled, taken from beside the project at test time. Only their ids and the verdicts
 * are kept here; the verdicts follow from the labels by the rules for pay, worked out by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NotComparableReason, SalaryVerdict } from '../../../lib/compare/comparison';
import type { Role } from '../../../lib/posting/posting';
import { CORPUS, hasCorpus } from '../../../scripts/paths';
import { sampleListings } from '../../../scripts/sample-listings';
import { clickControl, overlayShows } from '../browser/overlay';
import type { Case } from './case';
import { wordsOf } from './words';

type Verdict = Exclude<SalaryVerdict, 'not-comparable'> | NotComparableReason;

/** Id to the rule that decides. The role is the label's. */
const VERDICTS: Record<string, { verdict: Verdict; because: string }> = {
  d007: { verdict: 'no-band', because: 'a doctoral post, although it names pay in euros' },
  d001: { verdict: 'no-band', because: 'a research fellow of a university' },
  d035: { verdict: 'no-band', because: 'a professor' },
  d126: { verdict: 'no-band', because: 'general university research' },
  d069: { verdict: 'no-band', because: 'an intern, although paid in dollars by the hour' },
  d043: { verdict: 'no-pay', because: 'a company post without an amount' },
  d085: { verdict: 'market-unknown', because: 'dollars and no country' },
  d072: { verdict: 'above', because: '5 years: mid, base 140,000-180,000; starts at 280,000' },
  d042: { verdict: 'above', because: 'junior in the title: entry, base 100,000-140,000; starts at 150,000' },
  d088: { verdict: 'above', because: '2 years: entry, base 100,000-140,000; starts at 179,400' },
  d073: { verdict: 'matches-levels', because: 'no level; 180,000-220,000 meets mid, senior and lead' },
  d095: { verdict: 'matches-levels', because: 'no level; 120,000-150,000 meets entry and mid' },
};

/** What the panel must say where pay is not compared, by the reason. */
const REASON_WORDS: Partial<Record<NotComparableReason, RegExp>> = {
  'no-band': /hold no pay band|give no verdict|no band to compare/,
  'no-pay': /prints no pay|pay without an amount/,
  'other-market': /are for the US, and this pay is/,
  'market-unknown': /names no country/,
};

/** Without an address of its own a listing is served where the user has allowed the extension. */
const USUAL_ADDRESS = 'https://granted.example/jobs/';

interface Listing {
  id: string;
  title: string;
  company: string;
  location: string;
  url: string;
  text: string;
}

const readLines = <T extends { id: string }>(file: string): Map<string, T> =>
  new Map(
    readFileSync(join(CORPUS, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T)
      .map((row) => [row.id, row]),
  );

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as job sites frame a listing: title, labelled facts, the text line by line as blocks, a link to apply. */
function pageOf({ title, company, location, text }: Listing): string {
  const blocks = text.split('\n').flatMap((line) => {
    const words = line.trim();
    if (!words) return [];
    const heading = /^#+\s*(.*)/.exec(words);
    if (heading) return [`<h3>${escaped(heading[1] ?? '')}</h3>`];
    const item = /^(?:[*•-])\s+(.*)/.exec(words);
    return [item ? `<ul><li>${escaped(item[1] ?? '')}</li></ul>` : `<p>${escaped(words)}</p>`];
  });
  const facts = Object.entries({ Company: company, Location: location }).filter(([, value]) => value);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${escaped([title || 'Job offer', company].filter(Boolean).join(' - '))}</title></head>
<body><header><nav><a href="/">Home</a> <a href="/about">About us</a></nav></header>
<main><h1>${escaped(title || 'Job offer')}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
<h2>Job description</h2>
${blocks.join('\n')}
<h2>How to apply</h2>
<a href="apply">Apply now</a></main></body></html>`;
}

function listingCase(name: string, url: string, html: string, role: Role, verdict: Verdict): Case {
  return {
    name,
    async run(browser, web) {
      web.serve(url, html);
      await browser.open(url);
      await clickControl(browser, 'Open Yardstick');
      await overlayShows(browser, wordsOf('panel.requirements_title'));
      const reason = REASON_WORDS[verdict as NotComparableReason];
      const text = await overlayShows(browser, wordsOf(`pay_verdict_short.${reason ? 'not-comparable' : verdict}`));
      if (reason) expect(text).toMatch(reason);
      expect(text).toMatch(wordsOf(`role.${role}`));
    },
  };
}

function corpusCases(): Case[] {
  const listings = readLines<Listing>('dev.jsonl');
  const labels = readLines<{ id: string; role: Role }>('dev.labels.jsonl');
  return Object.entries(VERDICTS).map(([id, { verdict, because }]) => {
    const listing = listings.get(id);
    const label = labels.get(id);
    if (!listing || !label) throw new Error(`the corpus has no listing ${id}`);
    const url = listing.url.replace(/^http:/, 'https:') || `${USUAL_ADDRESS}${id}`;
    return listingCase(`${id} is ${label.role}, pay ${verdict}: ${because}`, url, pageOf(listing), label.role, verdict);
  });
}

function sampleCases(): Case[] {
  return sampleListings().flatMap(({ name, html, expected }) => {
    if (!expected.role || !expected.salary) return [];
    const { verdict, reason } = expected.salary;
    const shown = reason ?? (verdict as Verdict);
    const url = `https://granted.example${expected.path}`;
    return [listingCase(`${name} is ${expected.role}, pay ${shown}`, url, html, expected.role, shown)];
  });
}

/** The project's own listings always; the labelled ones where they lie beside the project. */
export const labelledListings: Case[] = [...sampleCases(), ...(hasCorpus ? corpusCases() : [])];
