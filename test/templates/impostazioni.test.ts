/** The settings of a plan: what is written, and that it is read back whatever is inserted or typed. */
import fc from 'fast-check';
import { isoDate } from '../../src/domain/dates';
import { TEMPLATES } from '../../src/domain/plan';
import {
  AGGREGATIONS,
  DECREASING,
  DEGREE_FORMS,
  PREREQUISITES,
  ROUNDED_FROM,
  UNIT_SHARES,
  STEP_MODES,
  UNMEASURED,
  WEIGHT_MODES,
  defaultSmvp,
} from '../../src/domain/smvp';
import type { SheetBlueprint } from '../../src/templates/blueprint';
import { SCORE_SOURCES } from '../../src/domain/resultsUse';
import { SUMMARY_FACES } from '../../src/domain/presentation';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { impostazioni, planSettings, settingsNames } from '../../src/templates/impostazioni';
import type { PlanSettings } from '../../src/templates/impostazioni';
import { runs } from '../sample';
import { settingsIn } from './foundPlan';
import { RULE_NAMES } from '../../src/templates/settings/names';
import { PLAN_NAMES, fixture } from '../fixtures/plans';
import { areaOf, contentsOf, insertColumns, insertRows, withoutNames } from './contentsOf';

const pianura = fixture('terre-di-pianura');
const settingsOf = (plan: PlanSettings): PlanSettings => ({
  presentation: plan.presentation,
  template: plan.template,
  authority: plan.authority,
  title: plan.title,
  firstYear: plan.firstYear,
  lastYear: plan.lastYear,
  referenceDate: plan.referenceDate,
  weightScale: plan.weightScale,
  monitoringDates: plan.monitoringDates,
  units: plan.units,
  smvp: plan.smvp,
  results: plan.results,
});

const full = planSettings({
  ...settingsOf(pianura),
  presentation: {
    ...{ summaryFace: 'consuntivo', actKind: 'Deliberazione di Giunta', actNumber: '12' },
    ...{ actDate: '2026-03-05', signatory: 'Segretario generale' },
  },
  weightScale: 'coefficienti',
  monitoringDates: ['30/06', '30/9', '31/12'],
  smvp: {
    cap: 1.1,
    decreasing: 'decrescente_scarto',
    threshold: 0.5,
    decimals: 1,
    roundsBeforeBanding: false,
    delayTolerance: 60,
    unmeasured: 'zero',
    weights: 'stretto',
    baselineForm: 'da_partenza',
    aggregation: 'peggiore',
    steps: 'lineare',
    objectivesShare: 0.6,
    bands: [
      { threshold: 0.8001, label: 'Prima fascia' },
      { threshold: 0.7001, label: 'Seconda fascia' },
      { threshold: 0, label: '3' },
    ],
  },
});

const cells = (sheet: SheetBlueprint) => sheet.blocks[0]?.content ?? [];
const named = (sheet: SheetBlueprint, name: string) => {
  const { row, column } = areaOf(contentsOf(sheet), name);
  return cells(sheet)[row]?.[column];
};

describe('the sheet', () => {
  const sheet = impostazioni(full);

  it('says the plan in words that users know, dates as dates, percentages as numbers', () => {
    const names = [
      'Ente',
      'Piano',
      'Modello',
      'PrimoAnno',
      'UltimoAnno',
      'DataRiferimento',
      'ScalaPesi',
    ];
    expect(names.map((name) => named(sheet, name))).toEqual([
      'Unione dei Comuni Terre di Pianura',
      'PIANO ESECUTIVO DI GESTIONE – ANNI 2021-23',
      'PEG con cronoprogramma',
      2021,
      2023,
      44377,
      'coefficienti',
    ]);
    expect(named(sheet, 'SMVP_Tetto')).toBe(1.1);
    expect(named(sheet, 'SMVP_QuotaObiettivi')).toBe(0.6);
    expect(named(sheet, 'SMVP_ArrotondaPrima')).toBe('NO');
  });

  it('holds what the functions take as arguments', () => {
    const defaults = impostazioni(planSettings({ firstYear: 2024 }));
    const rules = [
      ...['Tetto', 'Decrescente', 'SogliaMinima', 'NonMisurabili', 'Pesi'],
      ...['FormaPartenza', 'Aggregazione', 'Scaglioni'],
    ];
    expect(rules.map((name) => named(defaults, `SMVP_${name}`))).toEqual([
      ...[1, 'decrescente', null, 'escludi', 'normalizzato'],
      ...['rapporto', 'media', 'gradini'],
    ]);
    const open = planSettings({ firstYear: 2024, smvp: { cap: null } });
    expect(named(impostazioni(open), 'SMVP_Tetto')).toBe('nessuno');
  });

  it('has a name for every field, table and heading of a table, each once', () => {
    const names = sheet.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'DateMonitoraggio',
        'DateMonitoraggio_Data',
        'Settori',
        'Settori_AltriNomi',
        'FasceMerito',
        'FasceMerito_PunteggioMinimo',
        ...['Decimali', 'Tolleranza', 'ArrotondaPrima'].map((name) => `SMVP_${name}`),
      ]),
    );
  });

  it('suggests only values that are read, within the limits of Excel', () => {
    expect(sheet.validations.map(({ prompt }) => prompt.title)).toEqual([
      'Modello delle schede',
      'Scala dei pesi',
      'Tetto del grado di…',
      'Indicatori decrescenti',
      'Grado con un valore di partenza',
      'Peso di ciò che non è misurabile',
      'Totale dei pesi',
      'Punteggio da più indicatori',
      'Scaglioni di punteggio',
      'Dove si arrotonda il punteggio',
      'Strategicità nel punteggio',
      'Prerequisiti (peso 0)',
      'Peso dei settori nel punteggio…',
      'Arrotondare prima delle fasce',
      'La sintesi mostra',
      'Punteggio degli obiettivi',
      'Consuntivo a ogni data di…',
      'Riga «Realizzato» delle fasi',
    ]);
    const written = contentsOf(sheet);
    for (const { area, options, prompt } of sheet.validations) {
      expect(options.join(', ').length).toBeLessThan(170);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      for (const option of options) {
        expect(option).not.toContain(',');
        const values = written.values.map((row, index) =>
          row.map((value, column) =>
            index === area.row && column === area.column ? option : value,
          ),
        );
        expect(settingsIn({ ...written, values }).unread).toEqual([]);
      }
    }
  });

  it('names the templates as their sheets do', () => {
    const [models] = sheet.validations;
    expect(models?.options).toHaveLength(TEMPLATES.length);
    expect(models?.options).toEqual(
      expect.arrayContaining(OBJECTIVE_TEMPLATES.map(({ name }) => name)),
    );
  });

  it('leaves blank rows in every table to go on in', () => {
    const { rows } = areaOf(contentsOf(sheet), 'Settori');
    expect(rows).toBe(1 + full.units.length + 2);
    const empty = contentsOf(impostazioni(planSettings({ firstYear: 2024 })));
    for (const name of ['Settori', 'DateMonitoraggio', 'FasceMerito'])
      expect(areaOf(empty, name).rows).toBe(5);
  });

  it('gives formulas a name of the workbook for the reference date and for each rule that they use', () => {
    const names = settingsNames(sheet);
    expect(names[0]).toMatchObject({
      name: 'PIAO_DataRiferimento',
      sheet: 'Impostazioni',
      area: { row: 7, column: 1, rows: 1, columns: 1 },
    });
    expect(names.map(({ name, area }) => [name, cells(sheet)[area.row]?.[area.column]])).toEqual([
      ['PIAO_DataRiferimento', 44377],
      ['PIAO_Tetto', 1.1],
      ['PIAO_Decrescenti', 'decrescente a scarto'],
      ['PIAO_FormaPartenza', 'da partenza'],
      ['PIAO_Soglia', 0.5],
      ['PIAO_TolleranzaRitardo', 60],
      ['PIAO_NonMisurabili', 'zero'],
      ['PIAO_Pesi', 'stretto'],
      ['PIAO_Aggregazione', 'peggiore'],
      ['PIAO_Scaglioni', 'lineari'],
      ['PIAO_Decimali', 1],
      ['PIAO_Arrotondamento', 'obiettivo'],
      ['PIAO_Strategicita', 'NO'],
      ['PIAO_Prerequisiti', 'fuori'],
      ['PIAO_PesoSettori', 'uguali'],
      ['PIAO_ArrotondaPrima', 'NO'],
      ['PIAO_Fasce', 'Punteggio minimo'],
      ['PIAO_PesiSettori', 'Settore nell’ente'],
      ['PIAO_Penalita', 'A chi si tolgono punti'],
    ]);
    expect(names.map(({ name }) => name).sort()).toEqual([...RULE_NAMES].sort());
  });

  it('fits the width of an A4 page that stands, in a type that can be read', () => {
    expect(sheet.print.paper).toMatchObject({ size: 'A4', orientation: 'Portrait' });
    expect(sheet.print.paper.scale).toBeGreaterThanOrEqual(90);
  });
});

/** Text that is not blank, as cells hold it. */
const text = fc.string({ minLength: 1, maxLength: 30 }).filter((each) => each.trim() !== '');
const optionalText = fc.oneof(fc.constant(''), text);
const alias = text.map((each) => each.replace(/[;\n]/g, '').trim()).filter((each) => each !== '');
const share = (most: number) => fc.integer({ min: 0, max: most * 10_000 }).map((n) => n / 10_000);
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const twoDigits = (most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));

const smvp = fc.record({
  cap: fc.constantFrom(1, 1.1, 1.2, 1.5, null),
  decreasing: fc.constantFrom(...DECREASING),
  threshold: orNone(share(1)),
  decimals: fc.integer({ min: 0, max: 8 }),
  roundsBeforeBanding: fc.boolean(),
  delayTolerance: orNone(fc.integer({ min: 0, max: 365 })),
  unmeasured: fc.constantFrom(...UNMEASURED),
  weights: fc.constantFrom(...WEIGHT_MODES),
  baselineForm: fc.constantFrom(...DEGREE_FORMS),
  aggregation: fc.constantFrom(...AGGREGATIONS),
  steps: fc.constantFrom(...STEP_MODES),
  objectivesShare: orNone(share(1)),
  roundedFrom: fc.constantFrom(...ROUNDED_FROM),
  relevanceCounts: fc.boolean(),
  prerequisites: fc.constantFrom(...PREREQUISITES),
  unitShares: fc.constantFrom(...UNIT_SHARES),
  bands: fc.array(fc.record({ threshold: share(2), label: text }), { maxLength: 6 }),
  shares: fc.array(fc.record({ unit: text, weight: orNone(share(100)) }), { maxLength: 4 }),
  penalties: fc.array(
    fc.record({ subject: text, points: orNone(share(1)), reason: optionalText }),
    { maxLength: 4 },
  ),
});

const settings: fc.Arbitrary<PlanSettings> = fc.record({
  template: fc.constantFrom(...TEMPLATES),
  authority: optionalText,
  title: optionalText,
  firstYear: fc.integer({ min: 1900, max: 9999 }),
  lastYear: fc.integer({ min: 1900, max: 9999 }),
  referenceDate: fc.integer({ min: 61, max: 2_958_465 }).map(isoDate),
  weightScale: fc.constantFrom('100' as const, '%' as const, 'coefficienti' as const),
  monitoringDates: fc.array(
    fc.tuple(twoDigits(28), twoDigits(12)).map((parts) => parts.join('/')),
    { maxLength: 6 },
  ),
  units: fc.array(
    fc.record({ name: text, owner: optionalText, aliases: fc.array(alias, { maxLength: 3 }) }),
    { maxLength: 6 },
  ),
  smvp,
  results: fc.record({
    score: fc.constantFrom(...SCORE_SOURCES),
    byDate: fc.boolean(),
    doneRow: fc.boolean(),
  }),
  presentation: fc.record({
    summaryFace: fc.constantFrom(...SUMMARY_FACES),
    actKind: optionalText,
    actNumber: optionalText,
    actDate: fc.oneof(fc.constant(''), fc.integer({ min: 61, max: 2_958_465 }).map(isoDate)),
    signatory: optionalText,
  }),
});

describe('what was written', () => {
  it.each(PLAN_NAMES)('is read back as it was: %s', (name) => {
    const plan = settingsOf(fixture(name));
    expect(settingsIn(contentsOf(impostazioni(plan)))).toEqual({ settings: plan, unread: [] });
  });

  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(settings, (plan) => {
        const read = settingsIn(contentsOf(impostazioni(plan)));
        expect(read).toEqual({ settings: plan, unread: [] });
      }),
      { numRuns: runs(300) },
    );
  });

  it('is read back also after rows and columns were inserted, and from a renamed sheet', () => {
    const place = fc.integer({ min: 0, max: 70 });
    fc.assert(
      fc.property(settings, place, place, place, (plan, row, other, column) => {
        const written = { ...contentsOf(impostazioni(plan)), name: 'Dati del piano' };
        const changed = insertColumns(
          insertRows(insertRows(written, row % written.values.length), other % 40, 2),
          column % 5,
        );
        expect(settingsIn(changed)).toEqual({ settings: plan, unread: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  it('is read back by its labels from a copy that lost the names', () => {
    const copy = withoutNames(contentsOf(impostazioni(full)));
    expect(settingsIn(copy)).toEqual({ settings: full, unread: [] });
    const defaults = planSettings({ firstYear: 2024, authority: 'Comune', title: 'Piano' });
    const other = withoutNames(contentsOf(impostazioni(defaults)));
    expect(settingsIn(insertColumns(other, 1))).toEqual({ settings: defaults, unread: [] });
  });

  it('is the default where fields are not there, as in a sheet that holds none of them', () => {
    const sheet = { ...contentsOf(impostazioni(full)), names: new Map(), values: [['Note']] };
    const { settings: read, unread } = settingsIn(sheet);
    expect(read.smvp).toEqual(defaultSmvp());
    expect(unread.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^manca la data di riferimento/),
      'manca il primo anno',
      'fuori dai campi delle impostazioni',
    ]);
  });
});
