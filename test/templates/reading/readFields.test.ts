/** The fields of the header of an objective's sheet. */
import type { FieldSpec } from '../../../src/templates/objectiveTemplate';
import { NOT_A_DEADLINE, readFields } from '../../../src/templates/reading/readFields';
import { NOT_A_NUMBER, type SheetReader } from '../../../src/templates/reading/sheetReader';
import { address, cells, readerByHand, readerOf, unreadIn } from './support';

const spec = (field: string): FieldSpec =>
  ({ field, name: 'Campo', label: 'Campo', aliases: ['Voce'] }) as FieldSpec;
/** What a cell says to a field, and why it was refused. */
function said(field: string, content: unknown, isPercent = false) {
  const percents = isPercent ? cells('A1') : new Set<number>();
  const reader = readerOf([[content]], { Campo: 'A1' }, { percents });
  const { objective } = readFields(reader, [spec(field)]);
  return [objective, ...unreadIn(reader).map(([, , why]) => why)];
}

describe('fields', () => {
  it('are found by name, by label and by alias, and stand where they are', () => {
    const specs = ['owner', 'lead', 'duration'].map((field) => ({
      ...spec(field),
      ...{ name: field, label: `L ${field}`, aliases: [`A ${field}`] },
    }));
    const reader = readerOf(
      [
        ['x', 'L lead', 'y'],
        ['A duration: z', '', ''],
      ],
      { owner: 'A1' },
    );
    const { objective, fields } = readFields(reader, specs);
    expect(objective).toEqual({ owner: 'x', lead: 'y', duration: 'z' });
    expect(Object.values(fields).map((at) => address(at))).toEqual(['A1', 'C1', 'A2']);
    expect(unreadIn(reader)).toEqual([]);
  });

  it('that are not there say nothing', () => {
    const { label, name, field } = spec('owner');
    expect(readFields(readerByHand(['Voce', 'x']), [{ label, name, field }])).toEqual({
      ...{ objective: {}, fields: {} },
    });
  });
});

describe('a weight', () => {
  it.each([
    ['weight', 15, false, [{ weight: 15 }]],
    ['weight', '15 / 100', false, [{ weight: 15 }]],
    ['weight', 0.15, true, [{ weight: 15 }]],
    ['weight', '', false, [{ weight: null }]],
    ['weight', 'alto', false, [{ weight: null }, NOT_A_NUMBER]],
    ['strategicRelevance', '80', false, [{ strategicRelevance: 80 }]],
    ['strategicRelevance', 'alta', false, [{ strategicRelevance: null }, NOT_A_NUMBER]],
  ])('%s %j: %j', (field, content, isPercent, found) => {
    expect(said(field, content, isPercent)).toEqual(found);
  });

  it('knows whether its cell shows a fraction', () => {
    const read = (field: string) =>
      readFields(readerOf([[0.3]], { Campo: 'A1' }, { percents: cells('A1') }), [spec(field)]);
    expect(read('weight').fields.weight).toMatchObject({ isFraction: true });
    expect(read('strategicRelevance').fields.strategicRelevance).not.toHaveProperty('isFraction');
  });

  it('is read in the cell of its label', () => {
    const reader = readerByHand(['Voce: 15 / 100']);
    expect(readFields(reader, [spec('weight')]).objective).toEqual({ weight: 15 });
  });
});

describe('strategic relevance and weight in one cell', () => {
  const priority = (content: unknown, isPercent = false) => {
    const [objective, ...why] = said('priority', content, isPercent);
    const { strategicRelevance, weight } = objective as Record<string, unknown>;
    return [strategicRelevance, weight, ...why];
  };

  it.each([
    ['Strategicità 100 – Peso 80%', [100, 80]],
    ["STRATEGICITA' 90 - PESO 1,5", [90, 1.5]],
    ['Strategicità: 90; Peso: 20', [90, 20]],
    ['Strategicità - 90 – Peso 20', [90, 20]],
    ['Strategicità = 90, peso 20', [90, 20]],
    ['Strategicità 90', [90, null]],
    ['Strategicità 90.', [90, null]],
    ['Peso 80%', [null, 80]],
    [80, [null, 80]],
    ['', [null, null]],
    [' ', [null, null]],
    ['Strategicità – Peso 80', [null, 80]],
    ['Strategicità alta – Peso 80', [null, 80, 'la strategicità non è un numero']],
    ['Strategicità 90 – Peso alto', [90, null, 'non contiene un peso']],
    ['alta', [null, null, 'non contiene un peso']],
  ])('%j: %j', (content, found) => {
    expect(priority(content)).toEqual(found);
  });

  it('is a weight where the cell shows a percentage, or stands in the cell of the label', () => {
    expect(priority(0.8, true)).toEqual([null, 80]);
    const reader = readerByHand(['Voce: Peso 80%']);
    expect(readFields(reader, [spec('priority')]).objective).toMatchObject({ weight: 80 });
  });

  it('stands in one place for both', () => {
    const { fields } = readFields(readerOf([['Peso 80']], { Campo: 'A1' }), [spec('priority')]);
    expect([address(fields.weight), address(fields.strategicRelevance)]).toEqual(['A1', 'A1']);
  });
});

describe('what is chosen, a year, a deadline', () => {
  it.each([
    ['crossSector', 'SI', [{ crossSector: true }]],
    ['crossSector', 'no', [{ crossSector: false }]],
    ['crossSector', '', [{ crossSector: false }]],
    ['crossSector', 'forse', [{ crossSector: false }, 'non è SI o NO']],
    ['completionYear', 2026, [{ completionYear: 2026 }]],
    ['completionYear', '', [{ completionYear: null }]],
    ['completionYear', 'presto', [{ completionYear: null }, 'non è un anno']],
    ['dueDate', 46_203, [{ dueDate: '30/06/2026' }]],
    ['dueDate', 'entro giugno', [{ dueDate: 'entro giugno' }]],
    ['dueDate', '31/06/2026', [{ dueDate: '31/06/2026' }, NOT_A_DEADLINE]],
    ['dueDate', '', [{ dueDate: '' }]],
    ['owner', 12.5, [{ owner: '12,5' }]],
  ])('%s %j: %j', (field, content, found) => {
    expect(said(field, content)).toEqual(found);
  });

  it('is read in the cell of its label', () => {
    const one = (field: string, reader: SheetReader) => readFields(reader, [spec(field)]).objective;
    expect(one('completionYear', readerByHand(['Voce: 2026']))).toEqual({ completionYear: 2026 });
  });
});
