import { planSettings } from '../../src/domain/planSettings';
import { defaultSmvp } from '../../src/domain/smvp';

describe('the settings of a plan', () => {
  it('are those of a plan of one year at its beginning, where nothing else is given', () => {
    expect(planSettings({ firstYear: 2026 })).toEqual({
      ...{ template: 'scheda-completa', authority: '', title: '', weightScale: '100' },
      ...{ firstYear: 2026, lastYear: 2026, referenceDate: '2026-01-01' },
      ...{ monitoringDates: [], units: [], smvp: defaultSmvp() },
      results: { score: 'nessuno', byDate: false, doneRow: false },
      presentation: {
        ...{ summaryFace: 'programmazione', signatory: '' },
        ...{ actKind: '', actNumber: '', actDate: '' },
      },
    });
  });

  it('are those that are given, of the SMVP too, beside the defaults of the others', () => {
    const found = planSettings({
      ...{ firstYear: 2026, lastYear: 2028, authority: 'Comune', referenceDate: '2026-06-30' },
      smvp: { cap: 1.2 },
      presentation: { signatory: 'Segretario' },
    });
    expect(found).toMatchObject({
      ...{ firstYear: 2026, lastYear: 2028, authority: 'Comune', referenceDate: '2026-06-30' },
      smvp: { ...defaultSmvp(), cap: 1.2 },
      // Read after the plan began: it is followed.
      presentation: { summaryFace: 'monitoraggio', signatory: 'Segretario', actKind: '' },
    });
  });
});
