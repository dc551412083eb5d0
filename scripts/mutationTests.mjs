/**
 * What mutation.mjs changes, and which tests are to notice: those that mirror the file by name (score.ts: score.test.ts,
 * score-….test.ts), for rules their cases, and for some readers those of the sheets that they read, declared here.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Files of src/templates/sintesi that write a new summary, rather than compare one with the sheets. */
const WRITERS = ['columns', 'settingsCells', 'summarySheet', 'weightCheck'];

export const GROUPS = [
  { name: 'src/domain', folder: 'domain', least: 92, without: [] },
  { name: 'src/templates/reading', folder: 'templates/reading', least: 85, without: [] },
  {
    name: 'the comparison of summaries',
    folder: 'templates/sintesi',
    least: 85,
    without: WRITERS.map((file) => `templates/sintesi/${file}`),
  },
];

const RULES = 'domain/rules';

const tests = (folder, ...names) => names.map((name) => `templates/${folder}/${name}.test.ts`);
const UPDATES = tests('sintesi', 'summaryChanges', 'summaryUnits');
const LISTS = [
  ...tests('list', 'elencoObiettivi-byHand', 'elencoObiettivi-typed'),
  ...tests('list', 'valorePubblico-typed', 'valorePubblico-new'),
];

/** Tests beside those of the file's own name: of what an update does to a summary, of the sheets that readers read. */
const ALSO = {
  'domain/photograph/photograph': ['domain/photograph/photographOf.test.ts'],
  'domain/photograph/obstacles': ['domain/photograph/photographOf.test.ts'],
  'domain/rules/checkBook': [`${RULES}/waivers.test.ts`],
  'domain/rules/waiverRules': [`${RULES}/waivers.test.ts`],
  'templates/sintesi/summaryChanges': UPDATES,
  'templates/sintesi/expectedRows': tests('sintesi', 'matchedTable'),
  'templates/reading/glossary': tests('reading', 'readHeading', 'readTables', 'schedulesByHand'),
  'templates/reading/blockReader': tests('reading', 'periodColumns'),
  'templates/reading/readList': LISTS,
  'templates/reading/readSchedules': tests('reading', 'blockReader'),
  'templates/reading/periodCells': tests('reading', 'periodColumns'),
  'templates/reading/sheetRoles': tests('reading', 'identity'),
  'templates/reading/readSettings': ['templates/impostazioni-typed.test.ts'],
  'templates/reading/settingsCells': ['templates/impostazioni-typed.test.ts'],
};

/** Files that remember what was asked first: which test noticed a change there is not known, so all are run. */
const REMEMBERING = ['templates/reading/glossary'];

export const isRemembering = (file) => REMEMBERING.includes(file);

/** Whether a change, by Stryker's number, is one of the sample. */
export const isTried = (id, every, seed) => (Number(id) + seed) % every === 0;

/** The files of a group, as paths under src without their ending. */
export const filesOf = ({ folder, without }) =>
  readdirSync(join(root, 'src', folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replace(/\.ts$/, '')}`)
    .filter((file) => !without.includes(file))
    .sort();

/** The tests of a file, as paths under test. */
export function testsOf(file) {
  const folder = dirname(file);
  const own = testsIn(folder).filter((test) =>
    [`${basename(file)}.test.ts`, `${basename(file)}-`].some((start) => test.startsWith(start)),
  );
  const cases = folder === RULES ? [`${RULES}/cases.test.ts`] : [];
  return [...new Set([...own.map((test) => `${folder}/${test}`), ...cases, ...(ALSO[file] ?? [])])];
}

function testsIn(folder) {
  return readdirSync(join(root, 'test', folder)).filter((test) => test.endsWith('.test.ts'));
}
