import { namesIn } from '../../../src/domain/rules/otherUnits';

it.each([
  ['SIA, Servizi finanziari; Welfare', ['SIA', 'Servizi finanziari', 'Welfare']],
  ['Settore Finanziario – Settore SIA', ['Settore Finanziario', 'Settore SIA']],
  ['AFFARI GENERALI + Tutte le Strutture', ['AFFARI GENERALI', 'Tutte le Strutture']],
  ['Progettazione e CUC', ['Progettazione', 'CUC']],
  ['', []],
])('names in a list: %s', (list, names) => {
  expect(namesIn(list)).toEqual(names);
});
