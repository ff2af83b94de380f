import '../catalogue';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GuideView } from '../../../components/guide/GuideView';
import { ticksFor } from '../../../components/guide/RangeChart';
import { ReferencesView } from '../../../components/guide/ReferencesView';
import { elementId } from '../../../components/guide/route';
import { SECTION_IDS, SECTION_OF, sectionsOf } from '../../../components/guide/sections';
import { GUIDE_IDS } from '../../../lib/guide/guide';
import { issuesOf } from '../../../lib/guide/issues';
import { guideOf } from '../../../lib/guide/lookup';
import { references } from '../../../lib/guide/references';

const idsIn = (markup: string) => [...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe.each(GUIDE_IDS)('the page of %s', (id) => {
  const guide = guideOf(id);
  const page = () => renderToStaticMarkup(<GuideView guide={guide} current={null} />);

  test('shows every entry once, under its own anchor', () => {
    const ids = idsIn(page());
    const missing = guide.entries.filter((entry) => ids.filter((i) => i === elementId(entry.id)).length !== 1);
    expect(missing.map((entry) => entry.id)).toEqual([]);
  });

  test('puts every entry in the section of its kind', () => {
    const placed = sectionsOf(guide).flatMap(({ id: section, groups }) =>
      groups.flatMap((group) => group.entries.map((entry) => [entry.id, section])),
    );
    expect(placed.sort()).toEqual(guide.entries.map((entry) => [entry.id, SECTION_OF[entry.kind]]).sort());
  });

  test('gives the reason beside every statement in doubt', () => {
    // The list at the end tells every reason again; here they must stand with the statements.
    const [statements = ''] = page().split(`id="${elementId('issues')}"`);
    const text = textOf(statements);
    for (const entry of guide.entries.filter((e) => e.firmness !== 'stated')) {
      for (const issue of issuesOf(entry)) expect(text).toContain(issue.reason);
    }
  });

  test('names the guide by its title and no file', () => {
    const markup = page();
    expect(textOf(markup)).toContain(`${guide.title} guide`);
    expect(/\.txt|\.json|_[0-9a-f]{8}/.test(markup)).toBe(false);
  });
});

test('every section has a kind', () => {
  expect([...new Set(Object.values(SECTION_OF))].sort()).toEqual([...SECTION_IDS].sort());
});

test('the ML Researcher page has the bands of pay in chart and table', () => {
  const markup = renderToStaticMarkup(<GuideView guide={guideOf('ml-researcher')} current={null} />);
  expect(markup.match(/class="chart-bar /g)?.length).toBe(8);
  const text = textOf(markup);
  for (const band of ['$140,000–$180,000', '$160,000–$230,000', '$220,000–$280,000', '$270,000–$380,000']) {
    expect(text).toContain(band);
  }
});

test('a guide without pay says so and leads to the public figures', () => {
  for (const id of ['phd-researcher', 'assistant-professor', 'university-researcher'] as const) {
    const markup = renderToStaticMarkup(<GuideView guide={guideOf(id)} current={null} />);
    expect(markup).toContain('href="#/references"');
  }
  expect(renderToStaticMarkup(<GuideView guide={guideOf('ml-researcher')} current={null} />)).not.toContain(
    'href="#/references"',
  );
});

test('an undated band is behind a fold, open only where the address names it', () => {
  const closed = renderToStaticMarkup(<GuideView guide={guideOf('ml-researcher')} current={null} />);
  const open = renderToStaticMarkup(<GuideView guide={guideOf('ml-researcher')} current="MLR-019" />);
  expect(closed).toContain('<details class="fold">');
  expect(open).toContain('<details class="fold" open="">');
});

test('the page of public figures shows each with its source', () => {
  const markup = renderToStaticMarkup(<ReferencesView current={null} />);
  const ids = idsIn(markup);
  const text = textOf(markup);
  for (const [key, figure] of Object.entries(references())) {
    expect(ids).toContain(elementId(key));
    if ('source' in figure) expect(text).toContain(figure.source.name);
  }
  for (const figure of ['$61,008', '£23,805', '€4,388', 'CHF', '$274,352', '0.7431', '94.46']) {
    expect(text).toContain(figure);
  }
});

test.each([
  [100_000, 380_000, [100_000, 150_000, 200_000, 250_000, 300_000, 350_000, 400_000]],
  [0, 50, [0, 10, 20, 30, 40, 50]],
  [120_000, 250_000, [100_000, 125_000, 150_000, 175_000, 200_000, 225_000, 250_000]],
])('ticks from %d to %d are round and cover both ends', (min, max, ticks) => {
  expect(ticksFor(min, max)).toEqual(ticks);
});
