import { GROUPS, readCatalogue } from '../../../src/taskpane/formulas/catalogue';
import { findFunctions } from '../../../src/taskpane/formulas/find';
import { CATALOGUES } from '../catalogues';
import { metadata } from './support';

async function found(typed: string, language: 'it' | 'en' = 'it'): Promise<string[]> {
  const functions = readCatalogue(await metadata);
  return findFunctions(functions, CATALOGUES[language].formulas.needs, typed).map(
    ({ name }) => name,
  );
}

describe('findFunctions', () => {
  it.each([
    ['media pesata', ['PUNTEGGIO']],
    ['Voglio la media pesata dei gradi', ['PUNTEGGIO']],
    ['pesi fanno 100', ['VERIFICA_PESI', 'NORMALIZZA_PESI']],
    ['tempestivita', ['TEMPESTIVITA']],
    ['TEMPESTIVITÀ', ['TEMPESTIVITA']],
    ['semaforo', ['SEMAFORO']],
    ['avanzamento_ob', ['AVANZAMENTO_OBIETTIVO']],
    ['se una FASE è in ritardo', ['STATO_FASE', 'STATO_OBIETTIVO']],
    ['gantt', ['CRONOPROGRAMMA']],
    ['  30% ', ['VERIFICA_PAGAMENTI']],
    ['l’obiettivo pesa', ['PUNTEGGIO', 'VERIFICA_PAGAMENTI']],
    ['nterval', []],
    ['unicorno', []],
  ])('by %p', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('finds what belongs together', async () => {
    expect(await found('fatture')).toEqual(['TEMPESTIVITA', 'TEMPO_PAGAMENTO', 'RITARDO_ANNUALE']);
  });

  it('finds in English, and by the Italian names', async () => {
    expect(await found('weighted average', 'en')).toEqual(['PUNTEGGIO']);
    expect(await found('premio', 'en')).toEqual(['PREMIO']);
  });

  it('gives all of them when nothing is typed', async () => {
    const all = Object.values(GROUPS).flat();
    expect(await found('')).toEqual(all);
    expect(await found(' - ')).toEqual(all);
  });
});
