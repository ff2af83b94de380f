/** What the options page asks of the browser and of what is kept. The entrypoint makes it; tests bring their own. */
import type { ProfileStore } from '../../lib/profile/profile-store';
import type { SettingsStore } from '../../lib/settings/settings-store';
import type { ShortlistRepository } from '../../lib/shortlist/repository';
import type { SiteChoice } from '../../lib/site-access/site-choices';

/** A site that the user decided about. */
export interface ListedSite {
  host: string;
  choice: SiteChoice | null;
  /** The user gave access and can take it back. */
  granted: boolean;
}

/** A site known to the extension, by its name. */
export interface KnownSite {
  name: string;
  pattern: string;
  /** False where the user has taken the access back in the browser's own settings. */
  access: boolean;
}

/** What may be read, and what the user chose. */
export interface SitesState {
  paused: boolean;
  granted: ListedSite[];
  decided: ListedSite[];
  atInstall: KnownSite[];
  onRequest: string[];
}

/** A command and its keys. */
export interface KeyCommand {
  words: string;
  /** Empty where none is set. */
  keys: string;
}

/** All that the page asks; each call may fail. */
export interface OptionsWorld {
  profile: ProfileStore;
  settings: SettingsStore;
  shortlist: ShortlistRepository;
  now(): Date;
  sites(): Promise<SitesState>;
  setPaused(paused: boolean): Promise<void>;
  /** Asks the browser for access: call it in the user's own click, with nothing awaited before. */
  grant(pattern: string): Promise<boolean>;
  revoke(host: string): Promise<void>;
  choose(host: string, choice: SiteChoice | null): Promise<void>;
  commands(): Promise<KeyCommand[]>;
  /** Lines for a report; nothing personal. */
  diagnostics(): Promise<string[]>;
  copy(text: string): Promise<void>;
  /** All records of settings but the profile. */
  settingsRecords(): Promise<Record<string, unknown>>;
  putSettingsRecords(records: Record<string, unknown>): Promise<void>;
  /** Everything that is kept, and the access to sites that the user added. */
  eraseAll(): Promise<void>;
  download(text: string[], name: string): void;
  browser: 'chrome' | 'firefox';
}
