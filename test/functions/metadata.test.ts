import { readdirSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import {
  DEGREE_FORMS,
  POLARITIES,
  SCORE_MODES,
  STEP_MODES,
  UNMEASURED,
} from '../../src/domain/smvp';
import { functions } from './support';

interface Parameter {
  name: string;
  description: string;
  type: string;
  optional?: true;
  repeating?: true;
  dimensionality?: 'matrix';
  customEnumId?: string;
}

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: Parameter[];
    result: { dimensionality?: 'matrix' };
  }[];
  enums: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

const FOLDER = 'src/functions';

/** What Microsoft's generator makes of the sources. */
async function generate() {
  const files = readdirSync(FOLDER).filter((name) => /(?<!^answer|^index)\.ts$/.test(name));
  const paths = files.map((name) => `${FOLDER}/${name}`);
  const { errors, metadataJson, associate } = await generateCustomFunctionsMetadata(paths, true);
  return { errors, associate, metadata: JSON.parse(metadataJson) as Metadata };
}

const generated = generate();

/** "[gruppi▦]": optional in brackets, a range with the sign of a table. */
function shown({ name, optional, dimensionality, repeating }: Parameter): string {
  const range = `${name}${dimensionality === 'matrix' ? '▦' : ''}${repeating ? '…' : ''}`;
  return optional ? `[${range}]` : range;
}

describe('metadata', () => {
  it('is made without errors', async () => {
    expect((await generated).errors).toEqual([]);
  });

  it('has the signatures of the catalogue', async () => {
    const { metadata } = await generated;
    const signatures = metadata.functions.map(
      ({ id, parameters }) => `${id}(${parameters.map(shown).join('; ')})`,
    );
    expect(signatures.sort()).toEqual(
      [
        'ATTESO(previsto▦; data; anno)',
        'AVANZAMENTO(previsto▦; realizzato▦; [data]; [anno])',
        'AVANZAMENTO_OBIETTIVO(previsto▦; realizzato▦; data; anno; [pesi▦])',
        'CRONOPROGRAMMA(inizio; fine; anno; [colonne])',
        'FASCIA(punteggio; soglie▦; fasce▦; [decimali])',
        'FINE(previsto▦; anno)',
        'ESITO_PUNTEGGIO(gradi▦; pesi▦; [non_misurati]; [modo]; [motivi▦])',
        'GRADO(consuntivo; target; [verso]; [partenza]; [minimo]; [massimo]; [soglia]; [forma]; [ritardo▦])',
        'MOTIVO(consuntivo; target; [verso]; [partenza]; [forma]; [minimo]; [massimo]; [soglia]; [ritardo▦])',
        'GRADO_DATA(effettiva; scadenza; [regola▦]; [riferimento])',
        'INIZIO(previsto▦; anno)',
        'LEGGI_PESO(testo)',
        'NORMALIZZA_PESI(pesi▦; [totale]; [decimali])',
        'PREMIO(base; punteggio; [giorni]; [giorni_anno]; [quota])',
        'PUNTEGGIO(gradi▦; pesi▦; [non_misurati]; [modo])',
        'RITARDO_ANNUALE(importi▦; scadenze▦; pagamenti▦; anno; [lettura])',
        'SCAGLIONE(valore; soglie▦; punti▦; [modo])',
        'SCOSTAMENTO(previsto▦; realizzato▦; data; anno)',
        'SEMAFORO(stato)',
        'STATO_FASE(previsto▦; realizzato▦; data; anno; [eseguito])',
        'STATO_OBIETTIVO(previsto▦; realizzato▦; data; anno; [pesi▦])',
        'TEMPESTIVITA(importi▦; scadenze▦; pagamenti▦; [dal]; [al]; [sospensione▦])',
        'TEMPO_PAGAMENTO(importi▦; ricezioni▦; pagamenti▦; [dal]; [al]; [sospensione▦])',
        'VALORE_O_MOTIVO(funzione; argomenti▦…)',
        'VERIFICA_PAGAMENTI(peso; quota_obiettivi; [soglia])',
        'VERIFICA_PESI(pesi▦; [totale]; [gruppi▦])',
      ].sort(),
    );
  });

  it('names each function as Excel calls it, and registers the one of that name', async () => {
    const { metadata, associate } = await generated;
    const ids = metadata.functions.map(({ id }) => id);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
    expect(ids.sort()).toEqual([...functions.keys()].sort());
    for (const { id, functionName } of associate) {
      expect(functionName.replace(/_/g, '').toUpperCase()).toBe(id.replace(/_/g, ''));
    }
  });

  it('describes each function and each argument', async () => {
    const { metadata } = await generated;
    for (const { id, description, helpUrl, parameters } of metadata.functions) {
      expect(description).toMatch(/^[A-Z].{20,}\.$/);
      expect(helpUrl).toMatch(new RegExp(`^https://.*/guida/funzioni\\.html#${id.toLowerCase()}$`));
      for (const parameter of parameters) expect(parameter.description).toMatch(/^["A-Z].{10,}\.$/);
    }
  });

  it('declares as tables the results that spill', async () => {
    const { metadata } = await generated;
    const tables = metadata.functions.filter(({ result }) => result.dimensionality === 'matrix');
    expect(tables.map(({ id }) => id).sort()).toEqual([
      'CRONOPROGRAMMA',
      'NORMALIZZA_PESI',
      'VALORE_O_MOTIVO',
      'VERIFICA_PESI',
    ]);
  });

  it('takes values of any type, but where it offers a choice of words', async () => {
    const { metadata } = await generated;
    const choices = metadata.functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, type, customEnumId }) => {
        if (customEnumId === undefined) expect(`${id} ${name} ${type}`).toBe(`${id} ${name} any`);
        return customEnumId === undefined ? [] : [`${id} ${name}`];
      }),
    );
    expect(choices.sort()).toEqual([
      'ESITO_PUNTEGGIO modo',
      'ESITO_PUNTEGGIO non_misurati',
      'GRADO forma',
      'GRADO verso',
      'MOTIVO forma',
      'MOTIVO verso',
      'PUNTEGGIO modo',
      'PUNTEGGIO non_misurati',
      'SCAGLIONE modo',
    ]);
    const words = metadata.enums.map(({ id, values }) => [
      id,
      values.map(({ name, stringValue, tooltip }) => {
        expect([name, tooltip.length > 3]).toEqual([stringValue, true]);
        return stringValue;
      }),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      VERSO: [...POLARITIES],
      FORMA: [...DEGREE_FORMS],
      SCALINI: [...STEP_MODES],
      NON_MISURATI: [...UNMEASURED],
      MODO: [...SCORE_MODES],
    });
  });
});
