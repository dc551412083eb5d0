/** «Registro delle variazioni»: what it tells is read back, rows come at its end, and what people typed stays. */
import type { Proposal } from '../../../src/domain/photograph/amendments';
import { proposals } from '../../../src/domain/photograph/amendments';
import { comparePhotographs } from '../../../src/domain/photograph/comparison';
import {
  readRegister,
  registerRows,
  registerSheet,
} from '../../../src/templates/amendments/registerSheet';
import { readBook } from '../../../src/templates/reading/readBook';
import { indicatorRow, objectiveRow } from '../../domain/photograph/support';
import { contentsOf, insertRows, typed } from '../contentsOf';

const before = {
  rows: [
    objectiveRow('a', { weight: 30, title: '=Gara' }),
    indicatorRow('a', { description: 'Domande', target: 40 }),
  ],
};
const now = {
  rows: [
    objectiveRow('a', { weight: 12.5, title: '=Gara' }),
    indicatorRow('a', { description: 'Domande', target: null }),
  ],
};
const amended: Proposal[] = proposals(comparePhotographs(before, now), [], 1);
const facts = {
  ...{ date: '2026-09-14', role: 'Segretario', reason: '+39 pratiche', version: 1 },
  act: { kind: 'Deliberazione di Giunta', number: '88', date: '2026-09-10' },
};
const sheet = contentsOf(registerSheet(amended, facts, { plan: 'PEG', authority: 'Unione' }, 'R'));

it('tells old and new, the act and who', () => {
  const at = sheet.names.get('Registro_Intestazioni')!.row;
  expect(sheet.values.slice(at + 1).map((cells) => cells.slice(0, 11))).toEqual([
    [
      ...['14/09/2026', '1', '=Gara', 'Tributi', 'Peso', '30', '12,5', 1],
      ...['Deliberazione di Giunta n. 88 del 10/09/2026', 'Segretario', '+39 pratiche'],
    ],
    [
      ...['14/09/2026', '1', '=Gara', 'Tributi', 'Indicatore «Domande»: target', '40', '', 1],
      ...['Deliberazione di Giunta n. 88 del 10/09/2026', 'Segretario', '+39 pratiche'],
    ],
  ]);
  expect(readBook([sheet]).sheets[0]!.role).toBe('report');
});

it('is known again: nothing is proposed twice', () => {
  const { rows, others } = readRegister(sheet);
  expect(others).toBe(0);
  expect(proposals(comparePhotographs(before, now), rows, 1)).toEqual([]);
});

it('rows come after the last, before what stands apart below; a row of somebody’s own counts among them', () => {
  const end = sheet.values.length;
  const own = typed(sheet, end, 2, 'Riga scritta a mano');
  const signed = typed(own, end + 2, 2, 'Il Segretario');
  const register = readRegister(signed);
  expect([register.others, register.layout?.end]).toEqual([1, end + 1]);
  const [row] = registerRows(register, amended.slice(0, 1), facts);
  expect(row).toMatchObject({ kind: 'addRow', at: end + 1, like: { row: end, formulas: false } });
});

it('a key that was changed tells nothing; headings that were changed are told', () => {
  const { row } = sheet.names.get('Registro_Intestazioni')!;
  expect(readRegister(typed(sheet, row + 1, 11, '{"key":')).others).toBe(1);
  expect(readRegister(typed(sheet, row, 5, 'Era')).layout).toBeNull();
  expect(readRegister(insertRows(sheet, 1)).rows).toHaveLength(2);
});
