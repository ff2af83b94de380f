/**
 * What is known of a site, as data. Nothing here may touch the DOM: the files of this folder are also evaluated when the
 * extension is built, to make the manifest's host list.
 */

/** `at-install`: the host stands in the manifest. `on-request`: only after the user asked for it. */
export type SiteAccess = 'at-install' | 'on-request';

/** Where a URL carries the site's own id of a listing: a query key, or the path or query string with the id as first group. */
export type NativeId = { query: string } | { path: RegExp } | { search: RegExp };

/** A site by its addresses alone; enough for the generic reader. */
export interface SiteHost {
  /** Stable, part of the canonical id `<site>:<native id>`. */
  id: string;
  /** As shown to the user. */
  name: string;
  access: SiteAccess;
  /** Extension match patterns, https only. */
  matches: readonly string[];
  /** Tried in order. A URL that fits none is no single listing of this site. */
  nativeIds: readonly NativeId[];
  /** The employer, where the site shows one employer's listings only. */
  employer?: string;
}

/**
 * One layout of a site: CSS selectors, for each field the newest first. `description` may match several elements: all of
 * them are read in document order. A layout counts as found where its title and its description are found.
 */
export interface SiteLayout {
  /** `YYYY-MM` in which the newest of its selectors was last seen in use. */
  seen: string;
  title: readonly string[];
  company?: readonly string[];
  location?: readonly string[];
  /** Parts of the page with pay, dates and contract that stand outside the description. All are read, before it. */
  facts?: readonly string[];
  description: readonly string[];
  /** Labels of the listing's own rows that give a field, tried in order; first group: the value. Outweigh the selectors. */
  labels?: { title?: readonly RegExp[]; company?: readonly RegExp[]; location?: readonly RegExp[] };
  /** Parts inside the description that are not the employer's words. */
  skip?: readonly string[];
}

/** What the site's own address or page title says of the employer. First group: the employer. */
export type CompanySource = { host: RegExp } | { path: RegExp } | { pageTitle: RegExp };

/** What differs on a site, as data. */
export interface SiteAdapter extends SiteHost {
  /** Newest first. */
  layouts: readonly SiteLayout[];
  /** Tried in order where no selector gives the employer. */
  companyFrom?: readonly CompanySource[];
  /** Where no element holds the title: the page's title, first group. */
  titleFrom?: RegExp;
  /** Words the site adds to a title; cut from it. */
  titleNoise?: RegExp;
  /** What the site adds to an employer's name, such as a department; cut from it. */
  companyNoise?: RegExp;
  /** An address of a script or style that betrays the system on an employer's own domain. */
  fingerprint?: RegExp;
  /** A query key by which an employer's own page names a listing of this system. */
  embedQuery?: string;
  /** Selectors of frames in which the system shows a listing inside another page. */
  frames?: readonly string[];
  /** True where the address can stay the same while another listing is shown. */
  listAndDetail?: boolean;
}
