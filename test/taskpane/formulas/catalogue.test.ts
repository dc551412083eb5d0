import { readFileSync } from 'node:fs';
import { GROUPS, readCatalogue } from '../../../src/taskpane/formulas/catalogue';
import { metadata } from './support';

describe('the catalogue of functions', () => {
  it('has the functions that Excel knows, each once, by the themes of the reference', async () => {
    const inReference = readFileSync('docs/funzioni.md', 'utf8').matchAll(
      /^\| (\S[^|]*?) +\| \[([A-Z_]+)\]\(#/gm,
    );
    const themes = new Map<string, string[]>();
    for (const [, theme = '', name = ''] of inReference)
      themes.set(theme, [...(themes.get(theme) ?? []), name]);
    expect(Object.values(GROUPS)).toEqual([...themes.values()]);
    const ids = (await metadata).functions.map(({ id }) => id);
    expect(Object.values(GROUPS).flat().sort()).toEqual(ids.sort());
  });

  it('takes descriptions, arguments and words from functions.json', async () => {
    const functions = readCatalogue(await metadata);
    expect(functions.map(({ name }) => name)).toEqual(Object.values(GROUPS).flat());
    expect(functions[0]).toMatchObject({
      name: 'PUNTEGGIO',
      description:
        'Punteggio: media dei gradi di raggiungimento ponderata con i pesi, oppure il grado più basso.',
      format: 'fraction',
    });
    expect(
      functions[0]?.parameters.map(({ name, isRange, isOptional, choices }) => [
        name,
        isRange,
        isOptional,
        choices.map(({ word }) => word),
      ]),
    ).toEqual([
      ['gradi', true, false, []],
      ['pesi', true, false, []],
      ['non_misurati', false, true, ['escludi', 'zero', 'errore']],
      ['modo', false, true, ['normalizzato', 'stretto', 'peggiore']],
    ]);
    expect(functions[0]?.parameters[2]?.choices[1]?.meaning).toBe('Conta come 0.');
  });

  it('is refused when a function is missing from it', async () => {
    const { functions, enums } = await metadata;
    expect(() => readCatalogue({ functions: functions.slice(1), enums })).toThrow('PUNTEGGIO');
    expect(() => readCatalogue({})).toThrow();
  });
});
