import type { Objective } from '../../src/domain/objective';
import type { CellContent, SheetBlueprint } from '../../src/templates/blueprint';
import { PEG_CRONOPROGRAMMA } from '../../src/templates/forms/pegCronoprogramma';
import { objectiveSheet } from '../../src/templates/objectiveSheet';
import { priorityText } from '../../src/templates/sheet/fields';
import { plan, sheetOf } from '../fixtures/terre-di-pianura';

const sheet = (objective: Objective) => objectiveSheet(PEG_CRONOPROGRAMMA, 'Ob', objective, plan);

function contentsOf({ blocks, names }: SheetBlueprint, name: string): CellContent[][] {
  const area = names.find((each) => each.name === name)?.area;
  const content = blocks[0]?.content ?? [];
  return area
    ? content
        .slice(area.row, area.row + area.rows)
        .map((row) => row.slice(area.column, area.column + area.columns))
    : [];
}

const formulasOf = ({ blocks }: SheetBlueprint) =>
  (blocks[0]?.content ?? [])
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));

function formulaAt(blueprint: SheetBlueprint, name: string): string {
  const content = contentsOf(blueprint, name)[0]?.[0];
  return typeof content === 'object' && content !== null ? content.formula : '';
}

describe('the sheet "PEG con cronoprogramma"', () => {
  it('carries who it is and names for its fields', () => {
    const blueprint = sheet(sheetOf('1/1'));
    expect(blueprint.identity).toEqual({
      template: 'peg-cronoprogramma',
      version: 2,
      id: expect.stringMatching(/^[0-9a-z]{8}$/),
    });
    const names = blueprint.names.map(({ name }) => name);
    for (const name of ['Titolo', 'Priorita', 'Descrizione', 'Indicatori', 'Cronoprogramma_2021'])
      expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('prints strategic relevance and weight in one cell, as the document does', () => {
    const objective = sheetOf('1/1');
    expect(priorityText(objective)).toBe('Strategicità 100 – Peso 80%');
    expect(priorityText({ ...objective, weight: 1.5 }, '')).toBe('Strategicità 100 – Peso 1,5');
    expect(priorityText({ ...objective, weight: 12.5 })).toBe('Strategicità 100 – Peso 12,5%');
    expect(priorityText({ ...objective, weight: null })).toBe('Strategicità 100');
    expect(priorityText({ ...objective, strategicRelevance: null, weight: null })).toBe('');
  });

  it('keeps all paragraphs of a long text, in rows that none is above the limit', () => {
    const blueprint = sheet(sheetOf('2/2'));
    const paragraphs = contentsOf(blueprint, 'Descrizione').map(([text]) => text ?? '');
    expect(paragraphs.join('\n')).toBe(sheetOf('2/2').description);
    for (const { height } of blueprint.rowHeights) expect(height).toBeLessThanOrEqual(409);
  });

  it('prints the title of each cronoprogramma, and has its year as a number', () => {
    const [header] = contentsOf(sheet(sheetOf('2/2')), 'Cronoprogramma_2020');
    expect(header?.slice(0, 3)).toEqual([
      'Attività del cronoprogramma ANNO 2020',
      'ESEGUITO',
      2020,
    ]);
  });

  it('asks for states at the reference date, never at today’s', () => {
    const formulas = formulasOf(sheet(sheetOf('1/1')));
    const states = formulas.filter((formula) => formula.includes('STATO_FASE'));
    expect(states).toHaveLength(16);
    for (const formula of states) expect(formula).toContain('PIAO_DataRiferimento');
    expect(formulas.join()).not.toMatch(/TODAY|NOW\(/);
  });

  it('passes what is declared as done where the sheet has that column', () => {
    const [first = ''] = formulasOf(sheet(sheetOf('2/8'))).filter((f) => f.includes('STATO_FASE'));
    expect(first).toMatch(/\$D\$\d+,C\d+\)$/);
  });

  it('keeps a thirteenth cell as printed, outside the computations, and says so', () => {
    const blueprint = sheet(sheetOf('1/7'));
    const rows = contentsOf(blueprint, 'Cronoprogramma_2021');
    expect(rows[0]?.[15]).toBe('13ª');
    expect(rows[9]?.[15]).toBe('X');
    for (const formula of formulasOf(blueprint)) expect(formula).not.toMatch(/\bQ\d+/);
    expect(JSON.stringify(blueprint.blocks)).toContain('13 caselle invece di 12');
  });

  it('has no function but the workbook’s own where years are joined: their states are cells', () => {
    const blueprint = sheet(sheetOf('2/2'));
    const [state, progress] = ['Stato', 'Avanzamento'].map((name) => formulaAt(blueprint, name));
    for (const formula of [state, progress]) expect(formula).not.toContain('PIAO');
    expect(state!.match(/COUNTIF\((\w+),"Non avviata"\)/g)?.length).toBeGreaterThan(1);
  });

  it('stands without phases, indicators or texts', () => {
    const blueprint = sheet(sheetOf('2/4'));
    expect(formulasOf(blueprint).join()).not.toMatch(/PIAO\./);
    expect(contentsOf(blueprint, 'Stato')[0]?.[0]).toBe('Nessuna fase pianificata');
    expect(contentsOf(blueprint, 'Indicatori')).toEqual([]);
  });

  it('looks at values alone in its conditional formats', () => {
    for (const { formula } of sheet(sheetOf('1/1')).conditionalFormats)
      expect(formula).not.toMatch(/PIAO/);
  });

  it('prints on A4 landscape with number and title on every page, and the unit at its foot', () => {
    const { print, freeze } = sheet(sheetOf('1/1'));
    expect(print).toMatchObject({ titleRows: { row: 3, rows: 2 } });
    expect(print.paper).toMatchObject({ size: 'A4', orientation: 'Landscape' });
    expect(print.footer).toBe('Obiettivo 1/1 – COORDINAMENTO GENERALE – pagina &P di &N');
    expect(freeze).toEqual({ rows: 5, columns: 0 });
  });
});
