/** A round of monitoring on a plan of each way of planning: what it writes is read again where it was told. */
import { serialOf } from '../../../src/domain/dates';
import { notUpdated, roundAt, type RoundObjective } from '../../../src/domain/monitoring/round';
import { newEntry, type RoundEntry } from '../../../src/domain/monitoring/roundEntry';
import { TEMPLATES, type TemplateId } from '../../../src/domain/plan';
import { objectiveTemplate } from '../../../src/templates/forms';
import { roundChanges, type RoundToWrite } from '../../../src/templates/monitoring/roundChanges';
import { bookOf, carriedOut, planSheets } from './plans';

const JUNE = serialOf(2026, 6, 30);
const wanted = (entries: RoundEntry[], given: Partial<RoundToWrite> = {}): RoundToWrite => ({
  ...{ date: JUNE, today: serialOf(2026, 7, 10), by: 'Responsabile', movesReference: false },
  ...{ entries, ...given },
});

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
