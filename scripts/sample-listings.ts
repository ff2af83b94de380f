/** The listings written for this project, with what a careful reader finds in them. Demo, tests and bench use them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideId, NotComparableReason, RequirementVerdict, SalaryVerdict } from '../lib/compare/comparison';
import type { Level, Role } from '../lib/posting/posting';
import { LISTING_FIXTURES } from './paths';

/** Decided by hand from the text and the rules; `why` says by which rule. */
export interface ExpectedReading {
  /** Where the demo serves the page. */
  path: string;
  posting: boolean;
  mlResearch: boolean | null;
  role: Role | null;
  level: Level | null;
  salary: { guide: GuideId; level?: Level; verdict: SalaryVerdict; reason: NotComparableReason | null } | null;
  requirements: Record<string, RequirementVerdict>;
  /** By field path of the `read` command. */
  facts: Record<string, unknown>;
  why: string;
}

/** A listing, and what a reader finds in it. */
export interface SampleListing {
  name: string;
  html: string;
  expected: ExpectedReading;
}

/** All sample listings, in the order of their names. */
export function sampleListings(): SampleListing[] {
  const names = readdirSync(LISTING_FIXTURES)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
  return names.map((name) => ({
    name,
    html: readFileSync(join(LISTING_FIXTURES, `${name}.html`), 'utf8'),
    expected: JSON.parse(readFileSync(join(LISTING_FIXTURES, `${name}.expected.json`), 'utf8')) as ExpectedReading,
  }));
}
