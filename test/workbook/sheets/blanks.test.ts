/** Versions of Excel differ in what they hand to functions for a blank cell: what the sheets show does not. */
import { completeObjective } from '../../../src/domain/completePlan';
import type { TemplateId } from '../../../src/domain/plan';
import { LIST_TEMPLATES, OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { updateSummaries } from '../../../src/workbook';
import type { Blank } from '../../../workbench/engine/customFunctionSet';
import { chosen } from '../../sample';
import { openWorkbook } from '../support';
import { objective, write, YEAR } from './support';

/** Begun and not finished: weights, results, marks and shares stand in some of the cells. */
const unfinished = (number: string, doneLabel: '' | 'Ottenuto' | 'Realizzato') =>
  objective({
    number,
    weight: number === '1' ? 30 : null,
    schedules: [YEAR, YEAR + 1].map((year) => ({
      year,
      title: `Attività ${year}`,
      doneLabel,
      hasExecuted: doneLabel === 'Ottenuto',
      phases: [
        { name: 'Uno', weight: null, planned: [1, 2, 3], done: [1] },
        { name: 'Due', weight: null, planned: [], done: [] },
      ],
    })),
    indicatorTable: {
      columns: [
        { field: 'description', label: 'Indicatore' },
        { field: 'target', label: 'Target' },
      ],
      indicators: [
        {
          description: 'Misurato',
          polarity: 'crescente',
          target: '80%',
          weight: 60,
          actual: '72%',
        },
        { description: 'Da misurare', polarity: 'decrescente', target: 10, weight: 40 },
        { description: 'Senza target', weight: null },
      ],
    },
    sharedWith: [{ unit: 'SIA', number: '2', strategicRelevance: null, weight: null }],
    people: [{ title: 'Personale coinvolto', members: [{ role: 'Istruttore', share: null }] }],
    levels: [{ label: '30/06', value: null }],
  });

const listed = (weight: number | null) =>
  completeObjective({ unit: 'SUAP', area: 'SUAP', title: 'Sportello', weight }, YEAR);

/** What every cell of the plan shows. */
async function shown(id: TemplateId, blank: Blank): Promise<Record<string, unknown[][]>> {
  const host = await openWorkbook({ blank });
  try {
    const template = OBJECTIVE_TEMPLATES.find((each) => each.id === id);
    const { doneLabel } = template?.schedule ?? { doneLabel: '' as const };
    await write(
      template ? ['1', '2'].map((each) => unfinished(each, doneLabel)) : [listed(40), listed(null)],
      id,
    );
    if (template) await updateSummaries();
    return await host.run(async ({ workbook, sync }) => {
      workbook.worksheets.load('items/name');
      await sync();
      const used = workbook.worksheets.items.map(({ name }) => {
        const range = workbook.worksheets.getItem(name).getUsedRange();
        range.load('values');
        return { name, range };
      });
      await sync();
      return Object.fromEntries(used.map(({ name, range }) => [name, range.values]));
    });
  } finally {
    host.dispose();
  }
}

const TEMPLATES: TemplateId[] = [...OBJECTIVE_TEMPLATES, ...LIST_TEMPLATES].map(({ id }) => id);

/** The codes of the objectives are new in each workbook. */
const CODE = /^[a-z0-9]{8}$/;
const withoutCodes = (sheets: Record<string, unknown[][]>) =>
  Object.entries(sheets).map(([name, rows]) => [
    name,
    rows.map((cells) => cells.map((cell) => (CODE.test(String(cell)) ? 'codice' : cell))),
  ]);

it.each(chosen(TEMPLATES, 1, 9))('%s shows the same whatever a blank cell is', async (id) => {
  const usual = withoutCodes(await shown(id, ''));
  for (const blank of [0, null] as const)
    expect([blank, withoutCodes(await shown(id, blank))]).toEqual([blank, usual]);
});
