/**
 * Runs a script of this folder on a machine that has only Node and git: `node scripts/start.mjs scripts/read.ts FILE`.
 *
 * Installs the packages of the lockfile where they are missing or differ, then runs the TypeScript script with the
 * remaining arguments. Plain Node without packages, since there are none yet when it starts. Standard output belongs to
 * the script alone: everything said here goes to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.installed');
const LOCK = join(ROOT, '.cache', 'install.lock');
const OLDEST_NODE = [20, 19];

const say = (line) => process.stderr.write(`${line}\n`);
const fail = (line) => {
  say(line);
  process.exit(1);
};
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the installed packages depend on: the lockfile, and the platform whose binaries it picked. */
function wantedStamp() {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex');
}

function stampMatches(stamp) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
}

/** True where npm itself installed every package of the lockfile already, so that nothing need be fetched again. */
function installedByHand() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
}

/** Addresses do not belong into logs: a mirror's name says nothing to the reader and something about the machine. */
const withoutAddresses = (text) => text.replace(/\b(?:https?|git|ssh):\/\/[^\s'")]+/g, '(address)');

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 };
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.error)
    fail(`npm could not be started (${result.error.code}). Install Node.js with npm, then run this again.`);
  if (result.status === 0) return;
  say(withoutAddresses(`${result.stdout}\n${result.stderr}`.trim()));
  fail('The packages could not be installed (npm ci failed, see above). Check the network, then run this again.');
}

function ownerIsAlive() {
  try {
    process.kill(Number(readFileSync(join(LOCK, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if (error.code === 'EPERM') return true;
    // The owner may not have written its number yet: a young lock counts as held.
    return existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs < 5_000;
  }
}

/** Runs `work` while no other process does; two commands started together must not both run `npm ci`. */
async function alone(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  let said = false;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!ownerIsAlive()) rmSync(LOCK, { recursive: true, force: true });
    else {
      if (!said) say('Another command is installing; waiting for it.');
      said = true;
      await sleep(300);
    }
  }
  const release = () => rmSync(LOCK, { recursive: true, force: true });
  process.once('exit', release);
  try {
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    work();
  } finally {
    release();
    process.removeListener('exit', release);
  }
}

function install(stamp) {
  if (stampMatches(stamp)) return;
  if (!installedByHand()) {
    say('Installing packages (npm ci) ...');
    npmCi();
  }
  writeFileSync(STAMP, stamp);
}

/** `tsconfig.json` extends a file that WXT writes; without it no TypeScript of the project can be run. */
function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, encoding: 'utf8' });
  if (result.status === 0) return;
  say(`${result.stdout}\n${result.stderr}`.trim());
  fail('The project could not be prepared (wxt prepare failed, see above).');
}

function run(script, args) {
  const loader = pathToFileURL(join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Usage: node scripts/start.mjs SCRIPT [ARGUMENTS]');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  fail(`Node.js ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
}
const stamp = wantedStamp();
if (!stampMatches(stamp)) await alone(() => install(stamp));
if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) await alone(prepareTypes);
run(script, args);
