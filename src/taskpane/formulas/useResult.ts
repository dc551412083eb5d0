/** The result of a formula before it is in a cell: its cells are read from the workbook, the function is called. */
import { useEffect, useMemo, useState } from 'react';
import { useServices } from '../services';
import type { Argument } from './argument';
import type { FunctionInfo } from './catalogue';
import { compute } from './compute';
import type { Shown } from './compute';
import type { CellPlace, ReadCells, WantedCells } from './formulaServices';

export type ResultState =
  /** Something required is missing, or is not what it should be. */
  | { phase: 'waiting' }
  | { phase: 'computing' }
  /** The cell will show what the pane cannot. */
  | { phase: 'tooMany' | 'unreadable' }
  /** There is no such sheet or name: the index of the argument. */
  | { phase: 'lost'; argument: number }
  | { phase: 'done'; rows: Shown[][] };

interface Reading {
  key: string;
  /** Null where the cells could not be read. */
  cells: ReadCells[] | null;
}

/** Cells are read anew when the arguments change and when the user goes to another cell, who may have written there. */
export function useResult(
  info: FunctionInfo,
  given: readonly Argument[],
  active: CellPlace | null,
): ResultState {
  const { readCells } = useServices().formulas;
  const [reading, setReading] = useState<Reading | null>(null);
  const isReady = given.every(({ kind }) => kind !== 'problem');
  const wanted = isReady ? given.flatMap((argument) => wantedBy(argument, active) ?? []) : [];
  const key = JSON.stringify(wanted);
  const moment = JSON.stringify(active);

  useEffect(() => {
    const asked = JSON.parse(key) as WantedCells[];
    if (asked.length === 0) return undefined;
    let current = true;
    readCells(asked)
      .catch(() => null)
      .then((cells) => {
        if (current) setReading({ key, cells });
      });
    return () => {
      current = false;
    };
  }, [readCells, key, moment]);

  const signature = JSON.stringify(given);
  return useMemo(() => {
    if (!isReady) return { phase: 'waiting' };
    const parsed = JSON.parse(signature) as Argument[];
    if (key === '[]')
      return { phase: 'done', rows: compute(info.name, valuesOf(info, parsed, [])) };
    if (reading?.key !== key) return { phase: 'computing' };
    return fromCells(info, parsed, reading.cells);
  }, [info, isReady, key, reading, signature]);
}

function wantedBy(argument: Argument, active: CellPlace | null): WantedCells | undefined {
  if (argument.kind === 'name') return { name: argument.name };
  if (argument.kind !== 'cells') return undefined;
  const { sheet, cells } = argument.place;
  return { sheet: sheet === '' ? (active?.sheet ?? '') : sheet, cells };
}

const readsCells = ({ kind }: Argument) => kind === 'cells' || kind === 'name';

function fromCells(
  info: FunctionInfo,
  given: readonly Argument[],
  cells: readonly ReadCells[] | null,
): ResultState {
  if (cells === null) return { phase: 'unreadable' };
  const lost = cells.findIndex(({ kind }) => kind === 'noSheet' || kind === 'noName');
  if (lost >= 0) {
    const places = given.flatMap((argument, index) => (readsCells(argument) ? [index] : []));
    return { phase: 'lost', argument: places[lost] ?? 0 };
  }
  const tables = cells.flatMap((each) => (each.kind === 'values' ? [each.values] : []));
  if (tables.length < cells.length) return { phase: 'tooMany' };
  return { phase: 'done', rows: compute(info.name, valuesOf(info, given, tables)) };
}

/** The arguments as Excel passes them to the function. */
function valuesOf(
  { parameters }: FunctionInfo,
  given: readonly Argument[],
  tables: readonly unknown[][][],
): unknown[] {
  let table = 0;
  return given.map((argument, index) => {
    if (argument.kind === 'omitted') return null;
    const rows = readsCells(argument) ? (tables[table++] ?? [['']]) : [[valueOf(argument)]];
    return parameters[index]?.isRange ? rows : rows[0]?.[0];
  });
}

function valueOf(argument: Argument): unknown {
  switch (argument.kind) {
    case 'number':
      return argument.isPercent ? argument.digits / 100 : argument.digits;
    case 'date':
      return argument.serial;
    case 'truth':
      return argument.value;
    case 'text':
      return argument.text;
    default:
      return null;
  }
}
