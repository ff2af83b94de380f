/** The long lists over every action and every state: part of `npm run test:full`. */
import { pagesAxe } from './cases/pages-axe';
import { panelKeys } from './cases/panel-keys';
import { panelStates } from './cases/panel-states';
import { runCases } from './cases/run-cases';

runCases([
  ['the panel by the keyboard', panelKeys],
  ['the panel in its states', panelStates],
  ['the extension’s own pages under axe', pagesAxe],
]);
