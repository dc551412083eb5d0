/** A summary written anew: the order that it had stays, and what is new finds its place. */
import { completeObjective } from '../../src/domain/completePlan';
import type { SheetBlueprint } from '../../src/templates/blueprint';
import { planBlueprint } from '../../src/templates/plan';
import type { SheetContents } from '../../src/templates/sheetContents';
import { SINTESI } from '../../src/templates/sintesi';
import { summaryUpdate } from '../../src/templates/summaryUpdate';
import { plan } from '../fixtures/terre-di-pianura';
import { areaOf, contentsOf } from './contentsOf';

const written = planBlueprint(plan).sheets;
const sheets = written.map((blueprint) => contentsOf(blueprint));

/** The numbers of each summary's rows, by the name of its sheet. */
function numbersIn(blueprints: readonly SheetBlueprint[]): [string, unknown[]][] {
  return blueprints
    .filter(({ identity }) => identity.template === SINTESI)
    .map((blueprint) => {
      const { row, rows } = areaOf(contentsOf(blueprint), 'Sintesi');
      const content = blueprint.blocks[0]!.content.slice(row + 1, row + rows);
      return [blueprint.name, content.map(([number]) => number)];
    });
}

const anew = (contents: readonly SheetContents[]) =>
  numbersIn(summaryUpdate(contents).blueprint.sheets);

describe('a summary written anew', () => {
  it('has the rows and the sheets in the order in which the document prints them', () => {
    expect(anew(sheets)).toEqual(numbersIn(written));
  });

  it('keeps the rows where the user moved them', () => {
    const swapped = sheets.map((sheet) => {
      if (sheet.template !== SINTESI) return sheet;
      const { row, rows } = areaOf(sheet, 'Sintesi');
      const body = sheet.values.slice(row + 1, row + rows).reverse();
      const values = [
        ...sheet.values.slice(0, row + 1),
        ...body,
        ...sheet.values.slice(row + rows),
      ];
      return { ...sheet, values };
    });
    const [whole] = anew(swapped);
    const [before] = numbersIn(written);
    expect(whole).toEqual([before![0], [...before![1]].reverse()]);
  });

  it('puts a new objective after the others of its unit', () => {
    const objective = completeObjective({ number: '3/99', title: 'Nuovo', unit: 'S.I.A.' }, 2021);
    const more = planBlueprint({ ...plan, objectives: [...plan.objectives, objective] }).sheets;
    const added = contentsOf(more.find(({ name }) => name === 'Ob 3-99')!);
    const expected = numbersIn(written).map(([name, numbers]) => {
      if (!/^Sintesi (obiettivi|SIA)$/.test(name)) return [name, numbers];
      const ofUnit = plan.summary.filter(({ unit }) => /SIA|S\.I\.A\.|Informatico/i.test(unit));
      const last = numbers.indexOf(ofUnit.at(-1)!.number);
      return [name, [...numbers.slice(0, last + 1), '3/99', ...numbers.slice(last + 1)]];
    });
    expect(anew([...sheets, added])).toEqual(expected);
  });

  it('comes in the order of the sheets where there was none before', () => {
    const alone = sheets.filter(({ template }) => template !== SINTESI);
    const [whole] = anew(alone);
    const own = whole![1].filter((number) =>
      plan.objectives.some((each) => each.number === number),
    );
    expect(own).toEqual(plan.objectives.map(({ number }) => number));
  });
});
