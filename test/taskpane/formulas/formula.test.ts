import type { Argument } from '../../../src/taskpane/formulas/argument';
import {
  formulaText,
  INVARIANT,
  readsCell,
  shownInField,
} from '../../../src/taskpane/formulas/formula';
import { CATALOGUES } from '../catalogues';

const cells = (sheet: string, address: string): Argument => ({
  kind: 'cells',
  place: { sheet, cells: address },
});
const omitted: Argument = { kind: 'omitted' };
const italian = CATALOGUES.it.formulas.notation;

describe('formulaText', () => {
  it.each<[string, Argument[], string, string]>([
    [
      'a cell of the same sheet and one of another',
      [cells('sintesi', 'B2:B10'), cells('Ob 1-1', 'C3')],
      "=PIAO.PROVA(B2:B10,'Ob 1-1'!C3)",
      "=PIAO.PROVA(B2:B10;'Ob 1-1'!C3)",
    ],
    [
      'what is left out, in the middle and at the end',
      [cells('', 'A1'), omitted, { kind: 'text', text: 'zero' }, omitted],
      '=PIAO.PROVA(A1,,"zero")',
      '=PIAO.PROVA(A1;;"zero")',
    ],
    [
      'numbers',
      [
        { kind: 'number', digits: 1234.5, isPercent: false },
        { kind: 'number', digits: -92.5, isPercent: true },
      ],
      '=PIAO.PROVA(1234.5,-92.5%)',
      '=PIAO.PROVA(1234,5;-92,5%)',
    ],
    [
      'a date and a truth value',
      [
        { kind: 'date', serial: 45330 },
        { kind: 'truth', value: true },
        { kind: 'truth', value: false },
      ],
      '=PIAO.PROVA(DATE(2024,2,8),TRUE,FALSE)',
      '=PIAO.PROVA(DATA(2024;2;8);VERO;FALSO)',
    ],
    [
      'quotes inside a text',
      [{ kind: 'text', text: 'detta "X"; a, b' }],
      '=PIAO.PROVA("detta ""X""; a, b")',
      '=PIAO.PROVA("detta ""X""; a, b")',
    ],
    [
      'a name, and what is not yet known',
      [
        { kind: 'name', name: 'PIAO_DataRiferimento' },
        { kind: 'problem', problem: 'missing' },
      ],
      '=PIAO.PROVA(PIAO_DataRiferimento,…)',
      '=PIAO.PROVA(PIAO_DataRiferimento;…)',
    ],
    ['nothing', [omitted], '=PIAO.PROVA()', '=PIAO.PROVA()'],
  ])('writes %s', (_what, given, invariant, local) => {
    expect(formulaText('PROVA', given, 'Sintesi', INVARIANT)).toBe(invariant);
    expect(formulaText('PROVA', given, 'Sintesi', italian)).toBe(local);
  });
});

describe('shownInField', () => {
  it.each([
    ['B2:B10', 'Dati', 'Dati', 'B2:B10'],
    ['B2:B10', 'Dati', 'Sintesi', 'Dati!B2:B10'],
    ['B2', 'Ob 1-1', 'Sintesi', "'Ob 1-1'!B2"],
    ['Altro!B2', 'Dati', 'Sintesi', 'Altro!B2'],
    ['12,5', 'Dati', 'Sintesi', '12,5'],
    ['B2', '', 'Sintesi', 'B2'],
    ['B2', 'Dati', '', 'B2'],
  ])('%s of %s, seen from %s', (typed, sheet, home, shown) => {
    expect(shownInField(typed, sheet, home)).toBe(shown);
  });
});

describe('readsCell', () => {
  it.each([
    ['B2', true],
    ['B10', true],
    ['B11', false],
    ['A5', false],
    ['C5', false],
    ['B1', false],
  ])('%s among B2:B10', (cell, reads) => {
    const given = [omitted, cells('Dati', 'B2:B10')];
    expect(readsCell(given, { sheet: 'DATI', cells: cell })).toBe(reads);
    expect(readsCell(given, { sheet: 'Altro', cells: cell })).toBe(false);
  });

  it('of cells without a sheet, those of the active one', () => {
    expect(readsCell([cells('', 'B2')], { sheet: 'Dati', cells: 'B2' })).toBe(true);
  });
});
