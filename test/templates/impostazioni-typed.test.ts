/** Settings as users type them: other forms of the same value, and what is reported because it is no value. */
import type { PlanSettings } from '../../src/templates/impostazioni';
import { impostazioni, planSettings } from '../../src/templates/impostazioni';
import { settingsIn } from './foundPlan';
import type { SheetContents } from '../../src/templates/sheetContents';
import { areaOf, contentsOf, insertColumns, insertRows, typed } from './contentsOf';

const plan = planSettings({
  firstYear: 2024,
  lastYear: 2026,
  authority: 'Comune di esempio',
  title: 'Piano',
  monitoringDates: ['30/06'],
  units: [{ name: 'SUAP', owner: 'Responsabile SUAP', aliases: ['Sportello unico'] }],
});
const written = contentsOf(impostazioni(plan));

/** What is read where a field's cell holds something else. */
function withField(name: string, content: unknown) {
  const { row, column } = areaOf(written, name);
  return settingsIn(typed(written, row, column, content));
}

/** A row of a table, from 1, filled from its first column on. */
function withRow(name: string, row: number, contents: unknown[], sheet = written): SheetContents {
  const area = areaOf(sheet, name);
  return contents.reduce<SheetContents>(
    (changed, content, index) => typed(changed, area.row + row, area.column + index, content),
    sheet,
  );
}

describe('fields in the forms that users type', () => {
  it.each<[string, unknown, Partial<PlanSettings>]>([
    ['DataRiferimento', 45473, { referenceDate: '2024-06-30' }],
    ['DataRiferimento', 45473.5, { referenceDate: '2024-06-30' }],
    ['DataRiferimento', '30/06/2024', { referenceDate: '2024-06-30' }],
    ['DataRiferimento', '30.6.2024', { referenceDate: '2024-06-30' }],
    ['PrimoAnno', '2025', { firstYear: 2025 }],
    ['UltimoAnno', '', { lastYear: 2024 }],
    ['Ente', 2024, { authority: '2024' }],
    ['Modello', ' peg CON cronoprogramma ', { template: 'peg-cronoprogramma' }],
    ['Modello', 'valore-pubblico', { template: 'valore-pubblico' }],
    ['ScalaPesi', '100', { weightScale: '100' }],
    ['ScalaPesi', 'Percentuale', { weightScale: '%' }],
  ])('%s: %p', (name, content, expected) => {
    const { settings, unread } = withField(name, content);
    expect(unread).toEqual([]);
    expect(settings).toEqual({ ...plan, ...expected });
  });

  it.each<[string, unknown, Partial<PlanSettings['smvp']>]>([
    ['Tetto', '110%', { cap: 1.1 }],
    ['Tetto', 1.25, { cap: 1.25 }],
    ['Tetto', 'Nessun limite', { cap: null }],
    ['Tetto', '', { cap: 1 }],
    ['SogliaMinima', '0,5', { threshold: 0.5 }],
    ['SogliaMinima', 'nessuna', { threshold: null }],
    ['SogliaMinima', 0, { threshold: 0 }],
    ['QuotaObiettivi', '60 %', { objectivesShare: 0.6 }],
    ['Tolleranza', '15 giorni', { delayTolerance: 15 }],
    ['Tolleranza', ' 30 gg. ', { delayTolerance: 30 }],
    ['Tolleranza', 'no', { delayTolerance: null }],
    ['Decimali', '1', { decimals: 1 }],
    ['Decimali', '', { decimals: 2 }],
    ['ArrotondaPrima', 'x', { roundsBeforeBanding: true }],
    ['ArrotondaPrima', false, { roundsBeforeBanding: false }],
    ['ArrotondaPrima', 'no', { roundsBeforeBanding: false }],
    ['Decrescente', 'DECRESCENTE_SCARTO', { decreasing: 'decrescente_scarto' }],
    ['NonMisurabili', 'Zero', { unmeasured: 'zero' }],
    ['Pesi', 'stretto ', { weights: 'stretto' }],
    ['Decrescente', 'decrescente, a scarto', { decreasing: 'decrescente_scarto' }],
    ['FormaPartenza', 'Da partenza', { baselineForm: 'da_partenza' }],
    ['FormaPartenza', '', { baselineForm: 'rapporto' }],
    ['Aggregazione', 'PEGGIORE', { aggregation: 'peggiore' }],
    ['Scaglioni', 'lineari', { steps: 'lineare' }],
  ])('SMVP_%s: %p', (name, content, expected) => {
    const { settings, unread } = withField(`SMVP_${name}`, content);
    expect(unread).toEqual([]);
    expect(settings.smvp).toEqual({ ...plan.smvp, ...expected });
  });
});

describe('what is not understood', () => {
  it.each<[string, unknown, RegExp]>([
    ['DataRiferimento', '30/06', /^non è una data/],
    ['DataRiferimento', '31/06/2024', /^non è una data/],
    ['UltimoAnno', 24, /^non è un anno$/],
    ['Modello', 'Scheda', /^non è tra i valori previsti: Scheda completa, /],
    ['ScalaPesi', 1000, /^non è tra i valori previsti: 100, %, coefficienti$/],
    ['SMVP_Tetto', 110, /^non è una percentuale tra 100% e 1000%: .*110%/],
    ['SMVP_Tetto', '90%', /^non è una percentuale/],
    ['SMVP_QuotaObiettivi', 60, /^non è una percentuale tra 0% e 100%: .*60%/],
    ['SMVP_SogliaMinima', '-10%', /^non è una percentuale/],
    ['SMVP_Tolleranza', 'due settimane', /^non è un numero di giorni$/],
    ['SMVP_Tolleranza', -1, /^non è un numero di giorni$/],
    ['SMVP_Decimali', 1.5, /^non è un numero intero tra 0 e 8$/],
    ['SMVP_Decimali', 9, /^non è un numero intero/],
    ['SMVP_ArrotondaPrima', 'forse', /^non è SI o NO$/],
    ['SMVP_NonMisurabili', 'cento', /^non è tra i valori previsti: escludi, zero, errore$/],
  ])('is reported with its cell, and the default counts: %s %p', (name, content, why) => {
    const { settings, unread } = withField(name, content);
    const { row, column } = areaOf(written, name);
    expect(unread).toEqual([
      {
        sheet: 'Impostazioni',
        cell: `${'ABC'[column]}${row + 1}`,
        content: String(content),
        why: expect.stringMatching(why) as string,
      },
    ]);
    expect(settings.smvp).toEqual(plan.smvp);
    expect([settings.template, settings.weightScale]).toEqual(['scheda-completa', '100']);
  });

  it('is a first year that is missing: another year of the sheet stands for it', () => {
    const { settings, unread } = withField('PrimoAnno', '');
    expect(settings.firstYear).toBe(2026);
    expect(unread).toMatchObject([{ content: '', why: 'manca il primo anno' }]);
    const wrong = withField('PrimoAnno', 'quest’anno');
    expect(wrong.settings.firstYear).toBe(2026);
    expect(wrong.unread).toMatchObject([{ content: 'quest’anno', why: 'non è un anno' }]);
    const { row, column } = areaOf(written, 'PrimoAnno');
    const neither = typed(typed(written, row, column, ''), row + 1, column, '');
    expect(settingsIn(neither).settings).toMatchObject({ firstYear: 2024, lastYear: 2024 });
  });

  it('is a reference date that is missing: the states have no date', () => {
    const { settings, unread } = withField('DataRiferimento', '');
    expect(settings).toEqual({ ...plan, referenceDate: '' });
    const why = expect.stringMatching(/^manca la data di riferimento/) as string;
    expect(unread).toMatchObject([{ content: '', why }]);
    expect(withField('DataRiferimento', 'presto').unread).toHaveLength(1);
    const names = new Map(written.names);
    names.delete('DataRiferimento');
    const { row, column } = areaOf(written, 'DataRiferimento');
    const deleted = typed(typed({ ...written, names }, row, column, ''), row, column - 1, '');
    expect(settingsIn(deleted).unread).toMatchObject([{ cell: 'A1', why }]);
  });

  it('is a note outside the fields', () => {
    const { settings, unread } = settingsIn(typed(written, 1, 4, 'Da rivedere'));
    expect(settings).toEqual(plan);
    expect(unread).toEqual([
      {
        sheet: 'Impostazioni',
        cell: 'E2',
        content: 'Da rivedere',
        why: 'fuori dai campi delle impostazioni',
      },
    ]);
  });
});

describe('monitoring dates', () => {
  const read = (content: unknown) => settingsIn(withRow('DateMonitoraggio', 2, [content]));

  it.each([
    ['30/9', '30/9'],
    [' 31.12 ', '31.12'],
    ['29/02', '29/02'],
    [45565, '30/09'],
  ])('are kept as typed, made dates without the year of the day: %p', (content, date) => {
    expect(read(content).settings.monitoringDates).toEqual(['30/06', date]);
    expect(read(content).unread).toEqual([]);
  });

  it.each(['31/09', 'fine anno', true])('are reported where they are no date: %p', (content) => {
    expect(read(content).settings.monitoringDates).toEqual(['30/06']);
    expect(read(content).unread).toMatchObject([
      { why: 'non è una data: scrivere per esempio 30/06' },
    ]);
  });
});

describe('units', () => {
  it('come from any row of the table, inserted ones too, with other names apart', () => {
    const { row } = areaOf(written, 'Settori');
    const sheet = withRow(
      'Settori',
      1,
      ['CUC', '', 'Gare ;\nAppalti;'],
      insertRows(written, row + 1),
    );
    const { settings, unread } = settingsIn(sheet);
    expect(unread).toEqual([]);
    expect(settings.units).toEqual([
      { name: 'CUC', owner: '', aliases: ['Gare', 'Appalti'] },
      ...plan.units,
    ]);
  });

  it('are found under headings that were renamed, and not among columns that were put in', () => {
    const { row } = areaOf(written, 'Settori');
    const renamed = typed(insertColumns(written, 1), row, 2, 'Chi risponde');
    expect(settingsIn(renamed).settings.units).toEqual(plan.units);
    const more = settingsIn(typed(renamed, row + 1, 1, 'piano terra'));
    expect(more.settings.units).toEqual(plan.units);
    expect(more.unread).toMatchObject([
      { content: 'piano terra', why: 'colonna non riconosciuta' },
    ]);
  });

  it('are reported where they have no name', () => {
    const { settings, unread } = settingsIn(
      withRow('Settori', 2, ['', 'Responsabile Tributi', 'ICI']),
    );
    expect(settings.units).toEqual(plan.units);
    expect(unread.map(({ content, why }) => [content, why])).toEqual([
      ['Responsabile Tributi', 'manca il nome del settore'],
      ['ICI', 'manca il nome del settore'],
    ]);
  });
});

describe('bands of merit', () => {
  const read = (...rows: unknown[][]) => {
    const sheet = rows.reduce<SheetContents>(
      (changed, row, index) => withRow('FasceMerito', index + 1, row, changed),
      written,
    );
    const { settings, unread } = settingsIn(sheet);
    return { bands: settings.smvp.bands, why: unread.map((each) => [each.content, each.why]) };
  };

  it('have a score in percent, typed as text too, and a label that may be a number', () => {
    expect(read([0.8001, 'Prima'], ['70,01%', 'Seconda'], [], ['0', 3])).toEqual({
      bands: [
        { threshold: 0.8001, label: 'Prima' },
        { threshold: 0.7001, label: 'Seconda' },
        { threshold: 0, label: '3' },
      ],
      why: [],
    });
  });

  it('are reported where half of them is missing or is no score', () => {
    expect(read(['', 'Prima'], [0.7, ''], [80, 'Terza'])).toEqual({
      bands: [],
      why: [
        ['Prima', 'manca il punteggio minimo'],
        ['0.7', 'manca il nome della fascia'],
        ['80', 'non è una percentuale tra 0% e 200%: scrivere per esempio 80% oppure 0,8'],
        ['Terza', 'il punteggio minimo non si legge'],
      ],
    });
  });
});
