/**
 * Test files that share a sandbox in `npm test`: Jest gives each file modules of its own, and to read, wrap and run those
 * of the host, of the templates and of the pane again takes two seconds a file, which is more than most files' tests. Run
 * by their names (`npx jest test/…`) they are as alone as ever.
 */
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..');
/** Not kept by git. */
const folder = join(root, '.cache', 'tests');

/** What would reach the other files of a group: an environment of its own, a workbook in the page of the pane. */
const ALONE = /@jest-environment|jest\.mock\(|taskpane\/paneServices'/;

/** Writes the groups of a project; answers the files that Jest is to run: the groups, and what stays alone. */
function groupsOf(name, folders, count) {
  const files = folders
    .flatMap((each) =>
      readdirSync(join(root, 'test', each), { recursive: true }).map((file) =>
        join(root, 'test', each, file),
      ),
    )
    .filter((file) => /\.test\.tsx?$/.test(file));
  const isAlone = (file) => ALONE.test(readFileSync(file, 'utf8'));
  // The longest first, dealt out like cards: how long a file takes is not known, its length is near enough.
  const together = files.filter((file) => !isAlone(file)).sort((a, b) => size(b) - size(a));
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`)) rmSync(join(folder, old));
  const groups = Array.from({ length: count }, (_, group) => {
    const path = join(folder, `${name}-${group + 1}.test.js`);
    const own = together.filter((_file, index) => index % count === group);
    writeFileSync(path, own.map(loaded).join(''));
    return path;
  });
  return [...groups, ...files.filter(isAlone)];
}

const size = (file) => statSync(file).size;

function loaded(file) {
  const path = relative(folder, file);
  return `describe(${JSON.stringify(relative(join(root, 'test'), file))}, () => { require(${JSON.stringify(path)}); });\n`;
}

module.exports = { groupsOf };
