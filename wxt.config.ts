import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { matchPatterns } from './lib/page/sites/access';
import { noCodeFromText } from './scripts/no-code-from-text';
import { oneReact } from './scripts/one-react';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Every permission is explained, one line each, in PERMISSIONS.md.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // executeScript needs the host beside the content script's matches: the same list, generated once.
    host_permissions: matchPatterns('at-install'),
    optional_host_permissions: ['https://*/*'],
    // Four is the most for which a browser takes suggested keys.
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_around_command_panel__' },
      'save-listing': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_around_command_save__' },
      'next-evidence': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_around_command_evidence__' },
      'open-shortlist': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_around_command_shortlist__' },
    },
    action: { default_title: '__MSG_extension_name__', default_icon: icons() },
    icons: icons(),
    // Nothing is fetched: no page, no image, no font from outside, and no connection at all.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yardstick@yardstick.example',
              // The first version in which every Firefox knows the next line; 140 and 141 know it on the desktop only.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Popover, Custom Highlight, light-dark() and promise APIs are all there from this version on.
          minimum_chrome_version: '125',
          // No page and no other extension can send messages.
          externally_connectable: { ids: [], matches: [] },
        }),
  }),
  hooks: {
    // WXT hands the mode on as NODE_ENV: React's development build would come along with the test build.
    'vite:build:extendConfig': (_entrypoints, config) => {
      config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' };
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'gate') {
          entrypoint.options.matches = matchPatterns('at-install');
        }
      }
    },
  },
  vite: () => ({
    plugins: [oneReact(), noCodeFromText()],
    resolve: {
      alias: {
        // WXT's own context dispatches an event with the extension's id on the page's document and obeys a forged one.
        'wxt/utils/content-script-context': fileURLToPath(new URL('./lib/overlay/quiet-context.ts', import.meta.url)),
      },
    },
  }),
});

function icons(): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 96, 128].map((size) => [String(size), `icon/${size}.png`]));
}
