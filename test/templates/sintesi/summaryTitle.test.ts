/** What summaries are called, where documents call them otherwise. */
import { planSettings } from '../../../src/domain/planSettings';
import { objectiveTemplate } from '../../../src/templates/forms';
import { impostazioni } from '../../../src/templates/impostazioni';
import { plannedSettings } from '../../../src/templates/sintesi/settingsCells';
import { summaryTitle, unitInTitle } from '../../../src/templates/sintesi/summaryTitle';

const settings = planSettings({
  firstYear: 2024,
  units: [
    { name: 'Tributi', owner: 'Dirigente', aliases: [] },
    { name: 'SUAP', owner: 'Responsabile SUAP', aliases: [] },
    { name: 'Sport', owner: '', aliases: [] },
  ],
});
const template = objectiveTemplate('fasi-prodotti')!;
const told = { ...settings, settings: null };
const referring = { ...settings, settings: plannedSettings(impostazioni(settings)) };

describe('the title of a summary with phases and outputs', () => {
  it.each([
    ['Tributi', 'Tributi\nRESPONSABILE Dirigente\n'],
    ['SUAP', 'SUAP\nResponsabile SUAP\n'],
    ['Sport', 'Sport\n'],
    [null, ''],
  ])('names the unit and its responsible: %s', (unit, lines) => {
    const { text, said } = summaryTitle(template, told, unit);
    expect(text).toBe(`SCHEDA SINTETICA OBIETTIVI\n${lines}SINTESI OBIETTIVI 2024`);
    expect(said).toBeUndefined();
    expect(unitInTitle(text) ?? null).toBe(unit);
  });

  it('refers to the settings for the unit, its responsible and the year', () => {
    const { said, text } = summaryTitle(template, referring, 'Tributi');
    expect(text).toBe(summaryTitle(template, told, 'Tributi').text);
    const cells = [...said!.matchAll(/'Impostazioni'!\$([A-Z]+)\$\d+/g)].map(
      ([, column]) => column,
    );
    expect(new Set(cells)).toEqual(new Set(['A', 'B']));
    expect(said).not.toContain('Tributi');
    expect(said).not.toContain('2024');
  });

  it('is the one that the document prints', () => {
    const plan = {
      ...told,
      summaryTitles: [{ unit: 'tributi', title: 'SCHEMA OBIETTIVI 2024', subtitle: '' }],
    };
    expect(summaryTitle(template, plan, 'Tributi').text).toBe(
      'SCHEMA OBIETTIVI 2024\nTributi\nRESPONSABILE Dirigente',
    );
  });
});
