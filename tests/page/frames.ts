/**
 * Five page frames, written for the project, into which a listing's text is set: what surrounds it differs (menus, banner,
 * other jobs, forms, people, footers), and so does how its lines are marked up.
 */

import { blocksOf } from '../../lib/posting/blocks';

export interface FramedListing {
  title: string;
  company: string;
  location: string;
  text: string;
}

const BULLET = /^\s*[•·▪●◦*–-]\s+/;

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The paragraphs and items of a text; a line broken at a fixed width goes on in the next. */
const lines = (text: string) =>
  blocksOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());

const asParagraphs = (text: string) =>
  lines(text)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');

const asBreaks = (text: string) => lines(text).map(escapeHtml).join('<br>\n');

const asPreformatted = (text: string) => `<div style="white-space: pre-wrap">${escapeHtml(text)}</div>`;

/** Bulleted lines as one list, with the bullet left out as browsers print their own. */
function asLists(text: string): string {
  let html = '';
  let open = false;
  for (const line of lines(text)) {
    const isItem = BULLET.test(line);
    if (isItem !== open) html += isItem ? '<ul>' : '</ul>';
    open = isItem;
    html += isItem ? `<li>${escapeHtml(line.replace(BULLET, ''))}</li>` : `<div class="text">${escapeHtml(line)}</div>`;
  }
  return open ? `${html}</ul>` : html;
}

const head = ({ title, company }: FramedListing, site: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml([title, company, site].filter(Boolean).join(' | '))}</title></head>`;
const heading = (tag: string, text: string, attributes = '') =>
  text ? `<${tag}${attributes}>${escapeHtml(text)}</${tag}>` : '';

const labelled = (label: string, value: string) => (value ? `<p><b>${label}:</b> ${escapeHtml(value)}</p>` : '');
const term = (label: string, value: string) => (value ? `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>` : '');

const COOKIES = `<div class="cookie-consent" role="dialog" aria-label="Cookies"><h2>We value your privacy</h2>
  <p>This site uses cookies to count visits and to remember your choices. You may accept all of them or only those that are needed.</p>
  <button>Accept all</button><button>Only needed ones</button></div>`;
const MENU = `<nav><ul><li><a href="/">Home</a></li><li><a href="/find">Find a post</a></li><li><a href="/advice">Advice</a></li>
  <li><a href="/advertise">Advertise</a></li><li><a href="/login">Sign in</a></li></ul></nav>`;
const FOOTER = `<footer><div><a href="/about">About this board</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></div>
  <p>© 2026 The board and its owners. All rights reserved.</p></footer>`;
const OTHER_JOBS = [
  ['Lecturer in Ceramics', 'Hollin College', 'Three days left'],
  ['Payroll Officer', 'Brae Council', 'Salary from £24,000'],
  ['Senior Nurse', 'Lowmoor Hospital', 'PhD not needed, two years of experience'],
  ['Forklift Driver', 'Ashdown Timber', 'Posted yesterday'],
  ['Java Developer', 'Pennant Bank', '5+ years of Java and Oracle'],
];
const cards = OTHER_JOBS.map(
  ([title, company, note], i) =>
    `<li><a href="/jobs/${100 + i}-${i}">${title}</a><span> ${company}</span><p>${note}</p></li>`,
).join('');

/** The frames by name; each sets a listing into a whole page. */
export const FRAMES: Readonly<Record<string, (listing: FramedListing) => string>> = {
  /** A tidy board: landmarks, a heading, other jobs after the listing. */
  board: (listing) => `${head(listing, 'Postboard')}<body>${COOKIES}<header>${MENU}</header><main>
    ${heading('h1', listing.title)}<div class="employer">${escapeHtml(listing.company)}</div><div class="location">${escapeHtml(listing.location)}</div>
    <a class="button" href="/apply">Apply now</a>
    <article>${asParagraphs(listing.text)}</article>
    <section class="similar-jobs"><h2>Similar jobs</h2><ul>${cards}</ul></section></main>${FOOTER}</body></html>`,

  /** A list beside the listing, no landmarks, class names that say nothing. */
  twoPane: (listing) => `${head(listing, 'Workfind')}<body><div class="a1">${MENU}</div><div class="b2"><div class="c3">
    <h2>Results</h2><ul>${cards}</ul></div><div class="d4">${heading('h2', listing.title)}<div class="e5"><span>${escapeHtml(listing.company)}</span></div><div class="location">${escapeHtml(listing.location)}</div>
    <button>Apply</button><div class="f6">${asBreaks(listing.text)}</div><div class="g7"><h3>Meet the hiring team</h3><p>Morag L., talent partner</p><p>Two people you may know work here</p></div>
    </div></div><div class="h8"><p>© 2026 Workfind</p></div></body></html>`,

  /** An older server page: one form around everything, tables for layout. */
  serverForm: (
    listing,
  ) => `${head(listing, 'Vacancies')}<body><form method="post" action="View.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
    <table><tr><td colspan="2"><a href="/">Home</a> | <a href="/jobs">All vacancies</a> | <a href="/help">Help</a></td></tr>
    <tr><td><div>${heading('h1', listing.title)}${labelled('Employer', listing.company)}${labelled('Location', listing.location)}${asPreformatted(listing.text)}<p><a href="/apply">Apply online</a></p></div></td>
    <td><div><h3>Search vacancies</h3><p>Keywords</p><input><p>Sector</p><p>Agriculture</p><p>Banking</p><p>Catering</p><p>Law</p></div></td></tr></table></form></body></html>`,

  /** A recruiting system: the listing above an application form, with a survey and a job alert. */
  application: (
    listing,
  ) => `${head(listing, 'Apply')}<body><div id="app"><div class="top"><a href="/">Back to jobs</a>${heading('h1', listing.title)}<p class="company">${escapeHtml(listing.company)}</p><p class="location">${escapeHtml(listing.location)}</p></div>
    <div class="posting">${asLists(listing.text)}</div>
    <div class="alert"><p><strong>Create a job alert</strong></p><p>Be the first to hear of openings like this one.</p></div>
    <form action="/apply"><h2>Apply for this job</h2><label>First name <input required></label><label>Phone <input></label>
    <select><option>Afghanistan</option><option>Albania</option><option>Algeria</option></select>
    <h3>Voluntary self-identification</h3><p>Completion of this survey is voluntary and has no bearing on your application.</p>
    <label><input type="radio"> I do not wish to answer</label><button>Submit application</button></form>
    <p>Powered by Hirelane. By applying you agree to the terms of use and the privacy notice.</p></div>${COOKIES}</body></html>`,

  /** A university's own pages: mega menu, breadcrumb, news beside the listing, newsletter and address below. */
  university: (
    listing,
  ) => `${head(listing, 'University')}<body><a class="skip-link" href="#main">Skip to main content</a>
    <header role="banner">${MENU}<div class="mega-menu"><ul><li><a href="/study">Study</a></li><li><a href="/research">Research</a></li><li><a href="/alumni">Alumni</a></li></ul></div></header>
    <ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/work">Work with us</a></li><li>Vacancy</li></ol>
    <div id="main" role="main"><div class="row"><div class="col-9">${heading('h1', listing.title)}<dl>${term('Institution', listing.company)}${term('Location', listing.location)}</dl><div>${asParagraphs(listing.text)}</div></div>
    <aside><h2>News</h2><p><a href="/n/1">Library reopens after repair</a></p><p><a href="/n/2">Choir wins prize</a></p><p><a href="/n/3">New bicycle sheds</a></p><p><a href="/n/4">Term dates for next year</a></p></aside></div></div>
    <section class="newsletter"><h2>Newsletter</h2><p>News of the campus once a month.</p><form><input type="email"><button>Subscribe</button></form></section>
    <footer><p>University, 1 Park Road. Registered charity.</p><ul><li><a href="/a">Accessibility</a></li></ul></footer></body></html>`,
};

/** Words of the frames that must never be read as the listing's. */
export const FRAME_WORDS = [
  'Postboard',
  'Forklift',
  'Pennant Bank',
  'Lowmoor',
  'Morag',
  'Catering',
  'Afghanistan',
  'self-identification',
  'Accept all',
  'Choir wins',
  'Registered charity',
  'Choose a career',
];
