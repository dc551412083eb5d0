/** The identity that sheets carry through the library: in a name and in custom properties. */
import { IDENTITY_NAME, readIdentity } from '../../src/domain/identity';
import { completePlan } from '../../src/domain/completePlan';
import { TEMPLATES } from '../../src/domain/plan';
import { planBlueprint } from '../../src/templates/plan';
import { writeWorkbook } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';

/** What each sheet says that it is, by its name. */
function identitiesIn(host: Host) {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const properties = ['customProperties/items/key', 'customProperties/items/value'];
    const loaded = ['name', ...properties, 'names/items/name', 'names/items/formula'];
    worksheets.load(loaded.map((each) => `items/${each}`));
    await context.sync();
    return worksheets.items.slice(1).map(({ name, names, customProperties }) => {
      const formula = names.items.find((each) => each.name === IDENTITY_NAME)?.formula;
      return {
        name,
        named: readIdentity(String(formula).replace(/^="|"$/g, '')),
        properties: Object.fromEntries(
          customProperties.items.map(({ key, value }) => [key, value]),
        ),
      };
    });
  });
}

const units = ['SUAP', 'Tributi'];

describe.each(TEMPLATES)('the sheets of a plan %s', (template) => {
  it('say who they are in a name and in their properties alike', async () => {
    const host = await openWorkbook();
    try {
      const blueprint = planBlueprint(
        completePlan({
          ...{ id: 'prova', template, firstYear: 2026, title: 'Piano' },
          units: units.map((name) => ({ name })),
          objectives: units.map((unit, index) => ({
            ...{ number: String(index + 1), title: `Obiettivo di ${unit}`, unit, area: unit },
            ...{
              weight: 100,
              schedules: [{ year: 2026, phases: [{ name: 'Fase', planned: [1] }] }],
            },
          })),
          anticorruption: [],
        }),
      );
      expect(blueprint.sheets.length).toBeGreaterThan(1);
      await writeWorkbook(blueprint);
      const found = await identitiesIn(host);
      expect(found).toEqual(
        blueprint.sheets.map(({ name, identity }) => ({
          name,
          named: identity,
          properties: {
            'schedeObiettivo.template': identity.template,
            'schedeObiettivo.version': String(identity.version),
            'schedeObiettivo.id': identity.id,
          },
        })),
      );
      expect(new Set(found.map(({ named }) => named?.id)).size).toBe(found.length);
    } finally {
      host.dispose();
    }
  });
});
