/** Books of plans as they are written, for what the dashboard makes of them. */
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Plan } from '../../../src/domain/plan';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { contentsOf } from '../contentsOf';

export type Given = Parameters<typeof completeObjective>[0];

export const planOf = (given: readonly Given[], more: Partial<Plan> = {}): Plan =>
  completePlan({
    ...{ id: 'prova', template: 'scheda-completa', authority: 'Comune', title: 'Piano' },
    ...{ firstYear: 2026, lastYear: 2026, referenceDate: '2026-06-30' },
    ...more,
    objectives: given.map((each, index) =>
      completeObjective(
        { number: String(index + 1), title: 'Titolo', unit: 'Tributi', ...each },
        2026,
      ),
    ),
  });

export const sheetsOf = (plan: Plan): SheetContents[] =>
  planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));

export const bookOf = (plan: Plan) => readBook(sheetsOf(plan));

/** What cells hold, formulas as they are. */
export const textsOf = ({ blocks }: SheetBlueprint): string[] =>
  blocks.flatMap(({ content }) =>
    content.flat().map((cell) => (typeof cell === 'object' ? (cell?.formula ?? '') : String(cell))),
  );
