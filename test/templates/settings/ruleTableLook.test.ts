/** The columns and rows of the settings where tables of the rules come below what a version before wrote. */
import { impostazioni } from '../../../src/templates/impostazioni';
import { planSettings } from '../../../src/domain/planSettings';
import { tableLook } from '../../../src/templates/settings/ruleTableLook';
import { WAIVERS_TABLE } from '../../../src/templates/settings/ruleTables';
import { FORMER_SETTINGS_WIDTHS, SETTINGS_WIDTHS } from '../../../src/templates/settings/tables';
import { contentsOf } from '../contentsOf';

const LONG = 'Settore con un nome lungo che nella prima colonna di prima stava su due righe';

/** With a unit of a long name, and the headings of the waivers below. */
function settingsWithWaivers() {
  const sheet = contentsOf(
    impostazioni(
      planSettings({
        firstYear: 2026,
        units: [{ name: LONG, aliases: ['S'], owner: 'Dirigente' }],
      }),
    ),
  );
  const headings = WAIVERS_TABLE.columns.map(({ label }) => label);
  const values = [
    ...sheet.values,
    [],
    [WAIVERS_TABLE.title],
    [WAIVERS_TABLE.note],
    headings,
    ['OB15'],
  ];
  return { ...sheet, values: values.map((row) => headings.map((_, column) => row[column] ?? '')) };
}

const look = (widths: readonly number[], height: number) => {
  const sheet = settingsWithWaivers();
  const heights = sheet.values.map(() => height);
  return {
    ...tableLook(sheet, WAIVERS_TABLE, { added: 1, isNew: true }, { widths, heights })!,
    unit: sheet.values.findIndex(([first]) => first === LONG),
  };
};

it('narrows the columns of before, and lets the rows grow whose texts take more lines', () => {
  const { paper, widths, rowHeights, unit } = look(FORMER_SETTINGS_WIDTHS, 26);
  expect(paper?.size).toBe('A4');
  expect(widths.slice(0, 3).map(({ width }) => width)).toEqual([...SETTINGS_WIDTHS]);
  expect(rowHeights.find(({ row }) => row === unit)!.height).toBeGreaterThan(26);
  // Rows that are high enough are not touched, nor those out of sight.
  expect(look(FORMER_SETTINGS_WIDTHS, 400).rowHeights.some(({ row }) => row === unit)).toBe(false);
  expect(look(FORMER_SETTINGS_WIDTHS, 0).rowHeights.some(({ row }) => row === unit)).toBe(false);
});

it('leaves the widths that somebody chose', () => {
  const { paper, widths } = look([190, 300, 350], 26);
  expect(paper?.size).toBe('A3');
  expect(widths.map(({ column }) => column)).toEqual([3, 4, 5, 6]);
});
