/** From what the wizard's draft holds to the summaries: an objective of several units, written once. */
import { newDraft } from '../../src/taskpane/objective/draft';
import { formOf } from '../../src/taskpane/objective/form';
import { toObjective } from '../../src/taskpane/objective/reading';
import { draftReducer } from '../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../src/taskpane/objective/actions';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { planSettings } from '../../src/domain/planSettings';
import { planFindings } from '../../src/domain/rules';
import { createObjective, createPlan, readBook, updateSummaries } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook } from './support';

const UNITS = ['Ragioneria', 'Tributi', 'SUAP'];

const ACTIONS: DraftAction[] = [
  { type: 'header', field: 'number', value: '3' },
  { type: 'header', field: 'title', value: 'Pagare in tempo' },
  { type: 'header', field: 'unit', value: 'Ragioneria' },
  { type: 'header', field: 'weight', value: '60' },
  { type: 'addShared' },
  { type: 'shared', id: 4, field: 'unit', value: 'Tributi' },
  { type: 'shared', id: 4, field: 'number', value: '4' },
  { type: 'shared', id: 4, field: 'weight', value: '30' },
  { type: 'addShared' },
  { type: 'shared', id: 5, field: 'unit', value: 'SUAP' },
  { type: 'shared', id: 5, field: 'number', value: '5' },
  { type: 'shared', id: 5, field: 'weight', value: '12,5' },
];

const sharing = OBJECTIVE_TEMPLATES.filter(({ sections }) =>
  sections.some(({ kind }) => kind === 'sharing'),
);

describe.each(sharing.map((template) => [template.id, template] as const))(
  'an objective of the wizard shared in a plan of the template %s',
  (id, template) => {
    let host: Host;
    beforeAll(async () => {
      host = await openWorkbook();
      await createPlan(
        planSettings({
          template: id,
          firstYear: 2025,
          units: UNITS.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` })),
        }),
      );
      const draft = ACTIONS.reduce(draftReducer, newDraft({ year: 2025, template: id }));
      await createObjective(toObjective(draft, formOf(template)), null);
      await updateSummaries();
    });
    afterAll(() => host.dispose());

    const rows = async (sheet: string) => {
      const [heads = [], ...cells] = await namedValues(host, sheet, 'Sintesi');
      const at = (row: unknown[], head: RegExp) =>
        row[heads.findIndex((each) => head.test(String(each)))];
      return cells
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => [at(row, /^(Ob|N)/i), at(row, /^(Settore|Area)/i), at(row, /^Peso/i)]);
    };

    it('is listed in the summary of each unit, with the number and the weight that it has there', async () => {
      const expected = [
        ['3', 'Ragioneria', 60],
        ['4', 'Tributi', 30],
        ['5', 'SUAP', 12.5],
      ];
      expect(await rows('Sintesi obiettivi')).toEqual(expected);
      for (const [index, unit] of UNITS.entries())
        expect(await rows(`Sintesi ${unit}`)).toEqual([expected[index]]);
    });

    it('is read back as one objective', async () => {
      const book = await readBook();
      const { objectives, unread } = book;
      const differences = planFindings(book).filter(({ rule }) => ['PE03', 'SI05'].includes(rule));
      expect(objectives.map(({ objective }) => objective.sharedWith)).toEqual([
        [
          { unit: 'Tributi', number: '4', strategicRelevance: null, weight: 30 },
          { unit: 'SUAP', number: '5', strategicRelevance: null, weight: 12.5 },
        ],
      ]);
      expect([differences, unread]).toEqual([[], []]);
    });
  },
);
