/** A round of monitoring on a plan of each way of planning: what it writes is read again where it was told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKey } from '../../../src/domain/places';
import { completeObjective } from '../../../src/domain/completePlan';
import { serialOf } from '../../../src/domain/dates';
import { notUpdated, roundAt, type RoundObjective } from '../../../src/domain/monitoring/round';
import { newEntry, type RoundEntry } from '../../../src/domain/monitoring/roundEntry';
import { TEMPLATES, type TemplateId } from '../../../src/domain/plan';
import type { Area } from '../../../src/templates/blueprint';
import { objectiveTemplate } from '../../../src/templates/forms';
import { roundChanges, type RoundToWrite } from '../../../src/templates/monitoring/roundChanges';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { typed } from '../contentsOf';
import { bookOf, carriedOut, planSheets } from './plans';

const JUNE = serialOf(2026, 6, 30);
const wanted = (entries: RoundEntry[], given: Partial<RoundToWrite> = {}): RoundToWrite => ({
  ...{ date: JUNE, today: serialOf(2026, 7, 10), by: 'Responsabile', movesReference: false },
  ...{ entries, ...given },
});

const file = join(__dirname, '../../fixtures/former-sheets.json');
const formers = (JSON.parse(readFileSync(file, 'utf8')) as { sheet: Former }[]).map(
  ({ sheet }) => sheet,
);
type Former = Omit<SheetContents, 'names'> & { names: Record<string, Area> };

/** Everything that an objective has room for. */
function told(objective: RoundObjective): RoundEntry {
  return {
    ...newEntry(objective),
    phases: objective.phases
      .filter(({ records }) => records !== 'nothing')
      .map(({ schedule, phase, name, done, ended, recorded, records }) => ({
        ...{ schedule, phase, name, was: { done, recorded } },
        done: records === 'months' ? ended : done,
        recorded: records === 'words' ? `${recorded} a giugno`.trim() : recorded,
      })),
    results: objective.indicators.flatMap(({ indicator, name, result, at }) =>
      at === null
        ? []
        : [
            {
              ...{ indicator, name, was: result, text: indicator === 0 ? '85' : '' },
              ...{ isUnmeasurable: indicator === 1, confirmed: '' },
              reason: indicator === 1 ? 'Banca dati ferma' : '',
            },
          ],
    ),
    levels: objective.levels.map(({ level, label, value }) => ({
      ...{ level, label, was: value, text: '60%' },
    })),
    ...{ issue: 'Gara deserta', cause: 'Prezzi bassi' },
    ...{ act: 'Determina', actNumber: '12', link: 'https://comune.it/12', isDone: true },
  };
}

const forms = TEMPLATES.filter((template) => objectiveTemplate(template) !== undefined);

describe.each(forms)('%s', (template: TemplateId) => {
  const sheets = planSheets(template);
  const book = bookOf(sheets);
  const round = roundAt(book, JUNE);
  const [objective] = round;

  it('writes what was told, in the cells that say it', () => {
    const entry = told(objective!);
    const { changes, sheet, unwritable, entries } = roundChanges(book, round, wanted([entry]));
    expect(unwritable).toEqual([]);
    const now = bookOf(carriedOut(sheets, changes, sheet));
    const [after] = now.objectives;
    for (const { schedule, phase, done, recorded } of entry.phases)
      expect(after!.objective.schedules[schedule]!.phases[phase]).toMatchObject({ done, recorded });
    const results = roundAt(now, JUNE)[0]!.indicators.map(({ result }) => result);
    if (entry.results.length > 0) expect(results).toEqual([85, 'non misurabile']);
    for (const { level, text } of entry.levels)
      expect(after!.objective.levels[level]!.value).toBe(text);
    if (objective!.hasIssues)
      expect(after!.objective.issues).toBe('Al 30/06/2026: Gara deserta (causa: Prezzi bassi)');
    // Nothing else has become another.
    const { schedules, indicatorTable, levels, issues } = after!.objective;
    const before = book.objectives[0]!.objective;
    expect(after!.objective).toEqual({ ...before, schedules, indicatorTable, levels, issues });
    const shapes = [before, after!.objective].map((each) =>
      [each.schedules, each.indicatorTable.indicators, each.levels].map(({ length }) => length),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(now.unread).toEqual(book.unread);
    // The register is read, and knows its objective.
    expect(now.monitoring!.entries.map(({ row: _, ...each }) => each)).toEqual(entries);
    expect(entries[0]).toMatchObject({
      ...{ date: JUNE, written: serialOf(2026, 7, 10), id: book.objectives[0]!.id, number: '3' },
      ...{ issue: 'Gara deserta', cause: 'Prezzi bassi', act: 'Determina', actNumber: '12' },
    });
    expect(now.sheets.find(({ name }) => name === sheet!.name)!.role).toBe('monitoring');
    expect(roundAt(now, JUNE)[0]!.isUpdated).toBe(true);
    expect([notUpdated(book, round).length, notUpdated(now, roundAt(now, JUNE)).length]).toEqual([
      1, 0,
    ]);
  });
});

describe('what stands in the way', () => {
  const sheets = planSheets('scheda-completa');
  const before = bookOf(sheets);
  const at = roundAt(before, JUNE)[0]!.indicators[0]!.at!;
  const told85 = (objective: RoundObjective): RoundEntry => ({
    ...newEntry(objective),
    results: told(objective).results.slice(0, 1),
    isDone: true,
  });
  const writeOn = (own: typeof sheets) => {
    const book = bookOf(own);
    const round = roundAt(book, JUNE);
    return { book, write: roundChanges(book, round, wanted([told85(round[0]!)])) };
  };

  it('a formula stays, and what was told is in the register', () => {
    const formulas = new Map([[cellKey(at.row, at.column), '=1+1']]);
    const own = sheets.map((sheet) =>
      sheet.name === at.sheet
        ? { ...sheet, formulas: new Map([...(sheet.formulas ?? []), ...formulas]) }
        : sheet,
    );
    const { write } = writeOn(own);
    expect(write.unwritable).toMatchObject([{ name: 'Fatture', told: '85', why: 'formula', at }]);
    expect(write.changes.filter(({ kind }) => kind === 'cells')).toEqual([]);
    expect(write.entries[0]!.update).toBe('«Fatture»: 85 (era 10)');
  });

  it('a cell that shows percentages is given one', () => {
    const own = sheets.map((sheet) =>
      sheet.name === at.sheet
        ? {
            ...typed(sheet, at.row, at.column, 0.1),
            percents: new Set([cellKey(at.row, at.column)]),
          }
        : sheet,
    );
    const { book, write } = writeOn(own);
    const now = bookOf(carriedOut(own, write.changes, write.sheet));
    expect(roundAt(now, JUNE)[0]!.indicators[0]!.result).not.toEqual(
      roundAt(book, JUNE)[0]!.indicators[0]!.result,
    );
    expect(write.changes).toContainEqual(
      expect.objectContaining({ content: [[0.85]], expects: [[0.1]], keepsFormulas: true }),
    );
  });

  it('what the sheet says already is not written again', () => {
    const round = roundAt(before, JUNE);
    const own = wanted([{ ...told(round[0]!), issue: '' }]);
    const now = bookOf(carriedOut(sheets, roundChanges(before, round, own).changes));
    const again = roundChanges(now, roundAt(now, JUNE), own);
    expect(again.changes).toEqual([]);
    expect(again.entries).toHaveLength(2);
  });

  it('the reference date moves with it, and only where it is another', () => {
    const round = roundAt(before, JUNE);
    const entries = [told85(round[0]!)];
    const { changes } = roundChanges(before, round, wanted(entries, { movesReference: true }));
    const now = bookOf(carriedOut(sheets, changes));
    expect(now.settings!.referenceDate).toBe('2026-06-30');
    const again = roundChanges(now, roundAt(now, JUNE), wanted([], { movesReference: true }));
    expect(again.changes).toEqual([]);
  });

  it('an objective that is gone is left out, and one of which nothing is told', () => {
    const round = roundAt(before, JUNE);
    const gone = { ...told85(round[0]!), key: 'other' };
    const { changes, entries, sheet } = roundChanges(
      ...([before, round, wanted([gone, newEntry(round[0]!)])] as const),
    );
    expect([changes, entries, sheet]).toEqual([[], [], null]);
  });
});

describe.each(['elenco-obiettivi', 'valore-pubblico'] as const)('%s', (template) => {
  it('has what was told in the register, for each row of the list', () => {
    const objectives = ['Uno', 'Due'].map((title) =>
      completeObjective({ title, unit: 'Tributi', area: 'Scuola', weight: null }, 2026),
    );
    const sheets = planSheets(template, objectives);
    const book = bookOf(sheets);
    const round = roundAt(book, JUNE);
    expect(round.map(({ of }) => of.objective.title)).toEqual(['Uno', 'Due']);
    const entries = round.map((each) => ({
      ...newEntry(each),
      issue: 'Gara deserta',
      isDone: true,
    }));
    const { changes, sheet } = roundChanges(book, round, wanted(entries));
    expect(changes).toEqual([]);
    const now = bookOf(carriedOut(sheets, changes, sheet));
    expect(roundAt(now, JUNE).map(({ isUpdated }) => isUpdated)).toEqual([true, true]);
  });
});

it.each(formers)(
  'the sheet of $template as the version before wrote it is told where it stands',
  (former) => {
    const sheets = [{ ...former, names: new Map(Object.entries(former.names)) }];
    const book = bookOf(sheets);
    const [objective] = roundAt(book, JUNE);
    const { changes, unwritable, sheet } = roundChanges(
      ...([book, [objective!], wanted([told(objective!)])] as const),
    );
    expect(unwritable).toEqual([]);
    const now = bookOf(carriedOut(sheets, changes, sheet));
    const [after] = roundAt(now, JUNE);
    expect(after!.isUpdated).toBe(true);
    expect(after!.indicators.map(({ result }) => result)).toEqual(
      objective!.indicators.map(({ at: place }, index) =>
        place === null ? null : ([85, 'non misurabile'][index] ?? null),
      ),
    );
    expect(after!.phases.filter(({ isDue }) => isDue)).toEqual([]);
  },
);
