/** Which sheets of a workbook are of the plan: what they are, not what they are called, says it. */
import { completePlan } from '../../src/domain/completePlan';
import { planBlueprint } from '../../src/templates/plan';
import { readPlan } from './foundPlan';
import { byHand, contentsOf } from './contentsOf';

const plan = completePlan({
  id: 'prova',
  firstYear: 2025,
  units: [{ name: 'SUAP' }, { name: 'CUC' }],
  objectives: [
    { number: '1', title: 'Sportello telematico', unit: 'SUAP', weight: 100 },
    { number: '2', title: 'Gare in rete', unit: 'CUC', weight: 100 },
  ],
  anticorruption: [
    { objective: 'Appalti', activity: 'Controlli', indicator: 'Gare', verification: 'Atti' },
  ],
});

const own = planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));

describe('the sheets of a workbook', () => {
  it('are all of the plan where the add-in made them', () => {
    const { objectives, summaries, others } = readPlan(own);
    expect(objectives.map(({ sheet }) => sheet)).toEqual(['Ob 1', 'Ob 2']);
    expect(summaries).toEqual(['Sintesi obiettivi', 'Sintesi SUAP', 'Sintesi CUC']);
    expect(others).toEqual([]);
  });

  it('stay of the plan under other names, and a name of the add-in makes no sheet one of it', () => {
    const renamed = own.map((sheet, index) => ({ ...sheet, name: `Foglio ${index}` }));
    const foreign = ['Sintesi riunione', 'Impostazioni'].map((name) => ({
      ...byHand([['Ordine del giorno'], ['Varie']]),
      name,
    }));
    const { summaries, others } = readPlan([...renamed, ...foreign]);
    expect(summaries).toEqual(['Foglio 1', 'Foglio 2', 'Foglio 3']);
    expect(others).toEqual(['Sintesi riunione', 'Impostazioni']);
  });
});
