/**
 * Runs before `npm start`, `npm test` and `npm run package` with Node alone: installs the packages, for tests also
 * Debian's Chromium, WebKit, LibreOffice and nginx (for `npm run fidelity` Firefox too), and builds the add-in and the
 * workbench when their sources have changed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

/** What tests need besides npm's packages: a program, and the Debian package that has it. */
const DEBIAN = [
  {
    programs: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
    package: 'chromium-headless-shell',
  },
  { programs: ['soffice', 'libreoffice'], package: 'libreoffice-calc' },
  { programs: ['pdftotext'], package: 'poppler-utils' },
  { programs: ['nginx'], package: 'nginx' },
  { programs: ['WebKitWebDriver'], package: 'webkit2gtk-driver' },
  { programs: ['Xvfb'], package: 'xvfb' },
];

/** And what `npm run fidelity` needs besides. */
const DEBIAN_FIDELITY = [{ programs: ['firefox-esr'], package: 'firefox-esr' }];

/** Has the widths of Calibri, the font of the sheets: without any font a printed sheet has no text. */
const FONTS = 'fonts-crosextra-carlito';

/** What the two builds read. */
const BUILD_SOURCES = [
  'src',
  'assets',
  'docs/guida.md',
  'docs/funzioni.md',
  'docs/regole.md',
  'docs/immagini/guida',
  'test/fixtures',
  'workbench',
  'scripts/guida',
  'scripts/guidePages.mjs',
  'scripts/manifest.mjs',
  'scripts/notices.mjs',
  'scripts/package',
  'manifest.xml',
  'shortcuts.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

function say(text) {
  console.log(`• ${text}`);
}

function stop(text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) stop(`${command} cannot be started: ${error.message}`);
  if (status !== 0) stop(`${command} ${args.join(' ')} failed (exit code ${status}).`);
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Does `work` when the sources differ from those of the last time that it ended well. */
function whenChanged(stampFile, sources, isThere, work) {
  const stamp = join(root, stampFile);
  const wanted = digest(sources);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === wanted && isThere()) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    stop(`Node.js ${OLDEST_NODE} or later is needed; this is ${process.versions.node}.`);
}

function installPackages() {
  const there = () => existsSync(join(root, 'node_modules', 'webpack'));
  whenChanged('node_modules/.installed', ['package-lock.json'], there, () => {
    say('Installing the packages of package-lock.json');
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    });
  });
}

function hasProgram(name) {
  if (name.startsWith('chromium') && process.env.CHROMIUM_PATH) return true;
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

function installDebianPackages(needed) {
  const missing = needed
    .filter(({ programs }) => !programs.some(hasProgram))
    .map((entry) => entry.package);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !hasProgram('apt-get'))
    stop(
      `The tests need ${missing.join(', ')}. Install them and try again:\n` +
        `  sudo apt-get install ${missing.join(' ')}`,
    );
  say(`Installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', FONTS, ...missing], quiet);
}

function build() {
  const there = () => existsSync(join(root, 'dist', 'taskpane.html'));
  whenChanged('node_modules/.built', BUILD_SOURCES, there, () => {
    say('Building the add-in and the workbench');
    execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
      cwd: root,
      stdio: 'inherit',
    });
  });
}

checkNode();
installPackages();
if (process.argv[2] === 'test') installDebianPackages(DEBIAN);
if (process.argv[2] === 'fidelity') installDebianPackages([...DEBIAN, ...DEBIAN_FIDELITY]);
// A release is always built anew, by its own command.
if (process.argv[2] !== 'package') build();
