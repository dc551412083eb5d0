import fc from 'fast-check';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as schedule from '../../src/functions/schedule';
import * as weights from '../../src/functions/weights';

const row = (...months: number[]): unknown[][] => [
  Array.from({ length: 12 }, (_, index) => (months.includes(index + 1) ? 'X' : '')),
];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('the functions, called as Excel calls them', () => {
  it('on weights', () => {
    expect(weights.punteggio(column(1, 0.8, 0.5), column(50, 30, 20), null, null)).toBeCloseTo(
      0.84,
      12,
    );
    expect(weights.verificaPesi(column(15, 15, 15, 15, 10, 30), null, undefined)).toEqual([['OK']]);
    expect(weights.verificaPesi(column(1, 100), null, column('A', 'B'))).toEqual([
      ['A', 1, 'Somma 1: mancano 99'],
      ['B', 100, 'OK'],
    ]);
    expect(weights.leggiPeso('Strategicità 100 – Peso 80%')).toBe(80);
    expect(weights.verificaPesi(column('alto'))).toEqual([
      [{ code: '#VALUE!', message: 'pesi: «alto» non è un numero' }],
    ]);
  });

  it('on the cronoprogramma', () => {
    const [planned, done] = [row(2, 3, 4, 5), row(2, 3)];
    expect(schedule.avanzamento(planned, done)).toBe(0.5);
    expect(schedule.atteso(planned, 44286, 2021)).toBe(0.5);
    expect(schedule.statoFase(planned, done, '30/06/2021', 2021, null)).toBe('In ritardo');
    expect(schedule.statoFase(planned, done, '31/03/2021', 2021, '')).toBe('In corso');
    expect(schedule.statoObiettivo(planned, done, '31/03/2021', 2021)).toBe('In corso');
    expect(schedule.avanzamentoObiettivo(planned, done, '31/03/2021', 2021, undefined)).toBe(0.5);
    expect([schedule.inizio(planned, 2021), schedule.fine(planned, 2021)]).toEqual([44228, 44347]);
    expect(schedule.fine(row(), 2021)).toMatchObject({ code: '#N/A' });
  });
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '', 'X', '#N/A', '31/12/2024', 2021, 1e308, {}),
    fc.record({ basicType: fc.constant('Double'), basicValue: fc.double() }),
  );
  const range = fc.oneof(
    cell,
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).chain(([rows, n]) =>
      fc.array(fc.array(cell, { minLength: n, maxLength: n }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  );
  const all = Object.entries({ ...weights, ...schedule }) as [
    string,
    (...cells: unknown[]) => unknown,
  ][];

  it.each(all)(
    '%s gives values or errors: never a throw, NaN or a promise',
    (_, implementation) => {
      fc.assert(
        fc.property(fc.array(range, { minLength: 5, maxLength: 5 }), (cells) => {
          const result = implementation(...cells);
          const answers: unknown[] = Array.isArray(result) ? result.flat() : [result];
          expect(answers.length).toBeGreaterThan(0);
          for (const given of answers) {
            if (typeof given === 'number') expect(Number.isFinite(given)).toBe(true);
            else if (typeof given === 'object') {
              expect(given).toMatchObject({ code: expect.stringMatching(/^#/) });
            } else expect(typeof given).toBe('string');
          }
        }),
      );
    },
  );
});

describe('metadata', () => {
  it('has the signatures of the catalogue and describes every argument', async () => {
    const files = ['weights', 'schedule'].map((name) => `src/functions/${name}.ts`);
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(files, true);
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as {
      functions: {
        id: string;
        name: string;
        parameters: {
          name: string;
          description: string;
          optional?: true;
          dimensionality?: string;
        }[];
      }[];
    };
    const signatures = functions.map(({ id, parameters }) => {
      const shown = parameters.map(({ name, description, optional, dimensionality }) => {
        expect(description.length).toBeGreaterThan(10);
        const range = dimensionality === 'matrix' ? `${name}▦` : name;
        return optional ? `[${range}]` : range;
      });
      return `${id}(${shown.join('; ')})`;
    });
    expect(signatures.sort()).toEqual([
      'ATTESO(previsto▦; data; anno)',
      'AVANZAMENTO(previsto▦; realizzato▦)',
      'AVANZAMENTO_OBIETTIVO(previsto▦; realizzato▦; data; anno; [pesi▦])',
      'FINE(previsto▦; anno)',
      'INIZIO(previsto▦; anno)',
      'LEGGI_PESO(testo)',
      'PUNTEGGIO(gradi▦; pesi▦; [non_misurati]; [modo])',
      'STATO_FASE(previsto▦; realizzato▦; data; anno; [eseguito])',
      'STATO_OBIETTIVO(previsto▦; realizzato▦; data; anno; [pesi▦])',
      'VERIFICA_PESI(pesi▦; [totale]; [gruppi▦])',
    ]);
  });
});
