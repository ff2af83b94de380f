/**
 * `npm test`: every check of the project, ending with the line `N passed, N failed`. With `--full` also the long ones.
 * `--only WORD` runs the stages whose name contains the word; a long one is run without `--full` where no other is called so.
 */
import { parseArgs } from 'node:util';
import { STAGES, stagesFor, type Tally } from './stages';

const { values } = parseArgs({ options: { full: { type: 'boolean' }, only: { type: 'string' } } });
const stages = stagesFor(values);
if (stages.length === 0) {
  console.error(`No stage is called so. There are: ${STAGES.map((stage) => stage.name).join(' · ')}`);
  process.exit(1);
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const [index, stage] of stages.entries()) {
  console.log(`\n=== ${index + 1}/${stages.length} ${stage.name}`);
  const start = Date.now();
  const tally = await stage.run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  summary.push(
    `${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${stage.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`,
  );
  console.log(summary.at(-1));
  for (const failure of tally.failures ?? []) summary.push(`          ${failure}`);
}
console.log(`\n${summary.join('\n')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
