/** What Verifica finds in the plans of the five documents, beside the tables of docs/verifica-esempi.md: those of the short ones in every test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFindings } from '../../src/domain/rules';
import { readBook } from '../../src/templates/reading/readBook';
import { writePlan } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import { fixture, PLAN_NAMES } from '../fixtures/plans';
import { isFew } from '../sample';
import { openWorkbook } from '../workbook/support';

const PAGE = readFileSync(join(__dirname, '../../docs/verifica-esempi.md'), 'utf8');

/** The counts of the table that follows the name of an example: "| OB15 | 8 | …". */
function counted(name: string): Record<string, number> {
  const part = PAGE.split(`\`${name}\``)[1]?.split('\n## ')[0] ?? '';
  const rows = [...part.matchAll(/^\| ([A-Z]{2}\d\d) +\| +(\d+) +\|/gm)];
  return Object.fromEntries(rows.map(([, rule, count]) => [rule!, Number(count)]));
}

it.each(isFew ? (['casalbuttano', 'bassa-romagna'] as const) : PLAN_NAMES)(
  'the findings of %s',
  async (name) => {
    const host = await openWorkbook();
    await writePlan(fixture(name), {});
    await host.engine.settled();
    const found: Record<string, number> = {};
    for (const { rule } of planFindings(readBook(await readSheets())))
      found[rule] = (found[rule] ?? 0) + 1;
    host.dispose();
    expect(found).toEqual(counted(name));
  },
);
