import { settingsIn } from '../../templates/foundPlan';
import { impostazioni } from '../../../src/templates/impostazioni';
import { newPlanDraft, newUnit } from '../../../src/taskpane/plan/draft';
import type { PlanDraft, UnitField } from '../../../src/taskpane/plan/draft';
import { readAliases, readMonitoringDates, settingsOf } from '../../../src/taskpane/plan/reading';
import { reviewPlan } from '../../../src/taskpane/plan/review';
import { CATALOGUES } from '../catalogues';
import { contentsOf } from '../../templates/contentsOf';

const draftWith = (...units: Partial<Record<UnitField, string>>[]): PlanDraft => ({
  ...newPlanDraft(2024),
  units: units.map((values, index) => ({
    id: index,
    values: { ...newUnit(index).values, ...values },
  })),
});

const messages = (draft: PlanDraft, step: 'data' | 'units') =>
  reviewPlan(draft)
    .filter((finding) => finding.step === step)
    .map(({ blocks, message }) => `${blocks ? '!' : '?'} ${message(CATALOGUES.it)}`);

describe('readMonitoringDates', () => {
  it.each([
    ['', [], []],
    ['30/06', ['30/06'], []],
    ['31.12; 30/6, 29/2', ['29/02', '30/06', '31/12'], []],
    ['30/06/2024\n30-06-2025', ['30/06'], []],
    ['30/06; 31/6; giugno;', ['30/06'], ['31/6', 'giugno']],
  ])('reads %j', (text, dates, unreadable) => {
    expect(readMonitoringDates(text)).toEqual({ dates, unreadable });
  });
});

describe('readAliases', () => {
  it('takes names apart at semicolons and lines, and leaves commas in them', () => {
    expect(readAliases(' CUC ;; Gare, appalti e contratti\nS.U.A. ')).toEqual([
      'CUC',
      'Gare, appalti e contratti',
      'S.U.A.',
    ]);
  });
});

describe('settingsOf', () => {
  it('gives what comes back from the sheet that is written of it', () => {
    const draft = draftWith({ name: 'SUAP', aliases: 'Sportello; Suap' }, {}, { name: 'SIA' });
    draft.fields.monitoringDates = '30/6; 31/12';
    const settings = settingsOf(draft);
    expect(settings.units.map(({ name }) => name)).toEqual(['SUAP', 'SIA']);
    expect(settingsIn(contentsOf(impostazioni(settings)))).toEqual({ settings, unread: [] });
  });
});

describe('reviewPlan', () => {
  it('asks for a unit, and for who answers for each', () => {
    expect(messages(draftWith(), 'units')).toEqual([expect.stringContaining('nessun settore')]);
    expect(messages(draftWith({ name: 'SUAP' }), 'units')).toEqual([
      expect.stringMatching(/^\? Il settore «SUAP» non ha un responsabile\./),
    ]);
    expect(messages(draftWith({ name: 'SUAP', owner: 'Responsabile SUAP' }), 'units')).toEqual([]);
  });

  it('refuses a unit without a name', () => {
    expect(messages(draftWith({ name: 'SIA', owner: 'R.' }, { owner: 'R.' }), 'units')).toEqual([
      '! Il settore 2 non ha nome: scriverlo, oppure eliminare la riga.',
    ]);
  });

  it('says when one name stands for two units, however it is written, but not twice for one', () => {
    const units = draftWith(
      { name: 'CUC', owner: 'R.', aliases: 'Cuc; Settore CUC' },
      { name: 'Gare', owner: 'R.', aliases: 'SETTORE CUC' },
    );
    expect(messages(units, 'units')).toEqual([
      expect.stringMatching(/^\? «SETTORE CUC» è il nome di due settori/),
    ]);
  });

  it('finds what is missing among the data', () => {
    expect(messages(draftWith(), 'data')).toEqual([
      expect.stringMatching(/^\? Manca il nome dell’ente/),
      expect.stringMatching(/^\? Manca il titolo del piano/),
      expect.stringMatching(/^\? Non c’è nessuna data di monitoraggio/),
    ]);
  });
});
