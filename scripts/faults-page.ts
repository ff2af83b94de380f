/** `docs/faults.md`, made from the register: `npm run faults -- --page` writes it, a test holds it equal. */
import { type Fault, GROUPS } from '../tests/faults/fault';
import { HELD_ELSEWHERE } from '../tests/faults/held-elsewhere';
import { FAULTS } from '../tests/faults/register';

const INTRO = `# Faults

How extensions of this kind fail in life, how this one meets it, and which test holds that. Made by \`npm run faults -- --page\` from
\`tests/faults\`; a test holds the two equal.

Each fault is tried in Chromium and in Firefox: \`npm run faults\` prints the results, \`-- --json\` as data, \`-- --only L5\` tries those
whose id begins so. All are part of \`npm run test:full\`, those marked • of \`npm test\` as well. The test is named by id and fault.
Ids: L the extension's own life, H the host page, S what attacks, D what is stored.
`;

const cell = (words: string) => words.replaceAll('|', '\\|');

function sectionOf(group: Fault['group']): string {
  const rows = FAULTS.filter((fault) => fault.group === group).map(({ id, name, handling, smoke, notIn }) => {
    const missing = Object.entries(notIn ?? {}).map(([browser, reason]) => ` Not in ${nameOf(browser)}: ${reason}.`);
    return `| ${id}${smoke ? ' •' : ''} | ${cell(name)} | ${cell(handling)}${missing.join('')} |`;
  });
  const title = `## ${group[0]?.toUpperCase()}${group.slice(1)}`;
  return [title, '', '| id | what, and what must hold | handling |', '|---|---|---|', ...rows, ''].join('\n');
}

const nameOf = (browser: string) => `${browser[0]?.toUpperCase()}${browser.slice(1)}`;

/** The whole page. */
export function faultsPage(): string {
  const elsewhere = [
    '## Held without a browser',
    '',
    '| id | what | handling | test |',
    '|---|---|---|---|',
    ...HELD_ELSEWHERE.map(
      ({ id, name, handling, file, test }) =>
        `| ${id} | ${cell(name)} | ${cell(handling)} | \`${file}\`: ${cell(test)} |`,
    ),
    '',
  ].join('\n');
  return [INTRO, ...GROUPS.map(sectionOf), elsewhere].join('\n');
}
