/** A browser for the options page, kept in memory. */
import { randomUUID } from 'node:crypto';
import type { OptionsWorld, SitesState } from '../../../components/options/options-world';
import { profileStore } from '../../../lib/profile/profile-store';
import { settingsStore } from '../../../lib/settings/settings-store';
import { dexieStore } from '../../../lib/shortlist/dexie-store';
import { shortlistIn } from '../../../lib/shortlist/store-repository';

export interface TestWorld extends OptionsWorld {
  records: Record<string, unknown>;
  files: { name: string; text: string }[];
  asked: string[];
}

export function testWorld(sites: Partial<SitesState> = {}, grants = true): TestWorld {
  const records: Record<string, unknown> = {};
  const files: TestWorld['files'] = [];
  const asked: string[] = [];
  const area = {
    get: async (key: string) => (key in records ? { [key]: records[key] } : {}),
    set: async (added: Record<string, unknown>) => void Object.assign(records, structuredClone(added)),
    remove: async (key: string) => void delete records[key],
  };
  const state: SitesState = { paused: false, granted: [], decided: [], atInstall: [], onRequest: [], ...sites };
  return {
    records,
    files,
    asked,
    profile: profileStore(area, `profile-${randomUUID()}`),
    settings: settingsStore(area),
    shortlist: shortlistIn(dexieStore(`shortlist-${randomUUID()}`)),
    now: () => new Date('2026-11-20T12:00:00Z'),
    sites: async () => structuredClone(state),
    setPaused: async (paused) => {
      state.paused = paused;
    },
    grant: async (pattern) => {
      asked.push(`grant ${pattern}`);
      return grants;
    },
    revoke: async (host) => void asked.push(`revoke ${host}`),
    choose: async (host, choice) => void asked.push(`choose ${host} ${choice}`),
    commands: async () => [
      { words: 'Save this listing', keys: 'Alt+Shift+S' },
      { words: 'Open the shortlist', keys: '' },
    ],
    diagnostics: async () => ['Yardstick 0.1.0', 'Saved listings: 2'],
    copy: async (text) => void asked.push(`copy ${text}`),
    settingsRecords: async () => records,
    putSettingsRecords: (added) => area.set(added),
    eraseAll: async () => void asked.push('erase'),
    download: (text, name) => void files.push({ name, text: text.join('') }),
    browser: 'chrome',
  };
}

/** The stand-in for the browser's page has files without `text()`. */
if (typeof File !== 'undefined' && !('text' in File.prototype)) {
  Object.defineProperty(File.prototype, 'text', {
    value(this: File) {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.onerror = () => reject(reader.error);
        reader.readAsText(this);
      });
    },
  });
}

/** Nor has it modal dialogs. */
if (typeof HTMLDialogElement !== 'undefined' && !('showModal' in HTMLDialogElement.prototype)) {
  Object.defineProperties(HTMLDialogElement.prototype, {
    showModal: {
      value(this: HTMLDialogElement) {
        this.open = true;
      },
    },
    close: {
      value(this: HTMLDialogElement) {
        this.open = false;
        this.dispatchEvent(new Event('close'));
      },
    },
  });
}
