/**
 * Pay bands of the user's own, which join the comparison beside the guides' and are marked as theirs, and their JSON file.
 * A file is taken in whole or not at all, and every fault in it is named with its line.
 */
import * as z from 'zod';
import { UNITS_PER_YEAR } from '../posting/units-per-year';
import { GUIDE_IDS } from './guide';
import { elementLines, lineOfSyntaxError } from './json-lines';

/** Files beyond these sizes are refused before they are parsed. */
export const OWN_BANDS_LIMITS = { characters: 500_000, bands: 500 } as const;

const FORMAT = 'yardstick-own-bands';
const VERSION = 1;

const currencies = new Set(Intl.supportedValuesOf('currency'));
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countryNames.of(code) !== undefined;
}

const amount = z
  .number('must be a number, without currency sign or separators')
  .positive('must be above 0')
  .max(1_000_000_000, 'must be at most 1,000,000,000');

/** A band of the user's own. Amounts per `unit` in `currency`, at full time. */
export const ownBandSchema = z
  .strictObject({
    id: z.string('must be a text').min(1, 'must not be empty').max(64, 'must be at most 64 characters'),
    role: z.enum(GUIDE_IDS, `must be one of ${GUIDE_IDS.join(', ')}`),
    /** Null for a band that holds for every level. */
    level: z.enum(['entry', 'mid', 'senior', 'lead'], 'must be entry, mid, senior, lead or null').nullable(),
    /** ISO 3166 alpha-2 of the work country. */
    market: z.string('must be a text').refine(isCountry, 'must be a country code of two letters, such as DE'),
    currency: z
      .string('must be a text')
      .refine((code) => currencies.has(code), 'must be a currency code of three letters, such as EUR'),
    unit: z.enum(['year', 'month', 'week', 'day', 'hour'], 'must be year, month, week, day or hour'),
    basis: z.enum(['base', 'total', 'unspecified'], 'must be base, total or unspecified'),
    min: amount,
    max: amount,
    /** True where pay may go past `max`. */
    open: z.boolean('must be true or false'),
    note: z.string('must be a text').max(500, 'must be at most 500 characters').optional(),
  })
  .refine((band) => band.min <= band.max, { path: ['max'], message: 'must not be below the lower end' });
export type OwnBand = z.infer<typeof ownBandSchema>;

/** The band's ends by the year: hours × 2,080, days × 260, weeks × 52, months × 12. */
export function annualOwnBand(band: Pick<OwnBand, 'min' | 'max' | 'unit'>): { min: number; max: number } {
  const times = UNITS_PER_YEAR[band.unit];
  return { min: band.min * times, max: band.max * times };
}

/** The bands as a file, one band a line, so that the line of a fault is the line of a band. */
export function exportOwnBands(bands: readonly OwnBand[]): string {
  const lines = bands.map((band) => `    ${JSON.stringify(band)}`).join(',\n');
  const list = bands.length === 0 ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "bands": ${list}\n}\n`;
}

/** What is wrong with a file. `line` counts from 1, and is null where the fault has no place in the file. */
export interface OwnBandsFault {
  line: number | null;
  /** Number of the band in the file, from 1. */
  band: number | null;
  /** Name of the field, e.g. `currency`. */
  field: string | null;
  message: string;
}
/** The bands of a file, or all that is wrong with it; never a part of the bands. */
export type OwnBandsImport = { ok: true; bands: OwnBand[] } | { ok: false; faults: OwnBandsFault[] };

/** Reads a file of own bands. Never throws; with any fault nothing is taken in. */
export function importOwnBands(text: string): OwnBandsImport {
  const head = readHead(text);
  if (!head.ok) return head;
  const lines = elementLines(text, 'bands');
  const faults: OwnBandsFault[] = [];
  const bands: OwnBand[] = [];
  const firstWith = new Map<string, number>();
  for (const [index, item] of head.items.entries()) {
    const place = { line: lines[index] ?? null, band: index + 1 };
    const result = ownBandSchema.safeParse(item);
    if (!result.success) {
      faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, place)));
      continue;
    }
    const earlier = firstWith.get(result.data.id);
    if (earlier === undefined) {
      firstWith.set(result.data.id, place.band);
      bands.push(result.data);
    } else faults.push({ ...place, field: 'id', message: `is the id of band ${earlier} already` });
  }
  return faults.length === 0 ? { ok: true, bands } : { ok: false, faults };
}

/** A fault in one plain line: `Line 4, band 1, currency: must be …`. */
export function describeFault(fault: OwnBandsFault): string {
  const place = [
    fault.line === null ? null : `line ${fault.line}`,
    fault.band === null ? null : `band ${fault.band}`,
    fault.field,
  ].filter((part) => part !== null);
  if (place.length === 0) return fault.message;
  const where = place.join(', ');
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${fault.message}`;
}

function readHead(text: string): { ok: true; items: unknown[] } | { ok: false; faults: OwnBandsFault[] } {
  const refuse = (message: string, field: string | null = null, line: number | null = null) => ({
    ok: false as const,
    faults: [{ line, band: null, field, message }],
  });
  if (text.length > OWN_BANDS_LIMITS.characters) return refuse('The file is too large to be a file of own bands.');
  let data: unknown;
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not allow.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = lineOfSyntaxError(text, error);
    return refuse(line === null ? 'The file is not valid JSON.' : 'is not valid JSON from here on', null, line);
  }
  if (data === null || typeof data !== 'object' || !('format' in data) || data.format !== FORMAT) {
    return refuse(`This is no file of own bands: it must have "format": "${FORMAT}".`);
  }
  if (!('version' in data) || data.version !== VERSION) {
    return refuse(`must be ${VERSION}; the file is of another version of Yardstick`, 'version');
  }
  if (!('bands' in data) || !Array.isArray(data.bands)) return refuse('must be a list', 'bands');
  if (data.bands.length > OWN_BANDS_LIMITS.bands) {
    return refuse(`must have at most ${OWN_BANDS_LIMITS.bands} bands`, 'bands');
  }
  return { ok: true, items: data.bands };
}

function faultsOf(issue: z.core.$ZodIssue, place: { line: number | null; band: number }): OwnBandsFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...place, field: key, message: 'is not a field of a band' }));
  }
  const field = issue.path.length === 0 ? null : issue.path.join('.');
  return [{ ...place, field, message: field === null ? 'must be an object in braces' : issue.message }];
}
