/** Faults in what is recorded: too early, copied from what was planned, at other dates than the plan's. */
import { edit, objectivesOf, plant, texts, ways, type Plant } from '../plant';
import { allPhases, hasDone, periodsOf } from './phases';

/** Results that are there before the year has begun. */
const results: Plant[] = [
  ...[1, 3, 8].map((month) =>
    plant('TE16', `done in month ${month}`, (workbook) => {
      const found = workbook.pick(
        allPhases(workbook).filter((each) => each.places.done && hasDone(each)),
      );
      if (!found) return null;
      const at = periodsOf(found, 'done')[month - 1 + 1]!;
      const setting = workbook.book.settingsPlaces.get('DataRiferimento')!;
      return { edits: [edit(at, 'X')], told: { at: [setting] }, also: ['TE07'] };
    }),
  ),
  ...[
    ['the target copied', true],
    ['another number', false],
  ].map(([way, isCopied]) =>
    plant('TE07', way as string, (workbook) => {
      const found = workbook.pick(
        objectivesOf(workbook).filter(({ places }) => places.indicators[0]?.actual),
      );
      if (!found) return null;
      const { actual } = found.places.indicators[0]!;
      const { target, description } = found.objective.indicatorTable.indicators[0]!;
      const copy = String(target ?? description);
      return {
        edits: [edit(actual!, isCopied ? copy : 7)],
        told: { at: [actual!], objective: found.key },
        also: ['IN35'],
      };
    }),
  ),
  plant('TE07', 'a level of attainment', (workbook) => {
    const found = workbook.pick(
      objectivesOf(workbook).filter(({ places }) => places.levels[0]?.value),
    );
    if (!found) return null;
    const at = found.places.levels[0]!.value!;
    return { edits: [edit(at, '100%')], told: { at: [at], objective: found.key } };
  }),
];

/** What is recorded says what was planned. */
const recordedAsPlanned: Plant[] = (
  [
    ['copied', (text: string) => text],
    ['copied in capitals', (text: string) => text.toUpperCase()],
    ['copied with a number before it', (text: string) => `1) ${text}`],
  ] as const
).map(([way, write]) =>
  plant('TE22', way, (workbook) => {
    const subject = workbook.pick(
      objectivesOf(workbook).filter(({ places: { indicators, schedules } }) =>
        indicators.some(({ actual }) => actual) ? indicators[0]?.actual && schedules : false,
      ),
    );
    const at = subject?.places.indicators[0]?.actual;
    const planned = subject?.objective.indicatorTable.indicators[0]?.description;
    if (!subject || !at || workbook.template !== 'pdo-strategico-ordinario') return null;
    const told = { at: [at], objective: subject.key };
    return { edits: [edit(at, write(String(planned)))], told, also: ['TE07'] };
  }),
);

/** The label of a level of attainment, of another day than the plan's. */
const labels: Plant[] = ways(
  'TE23',
  texts('al 31/07', 'Percentuale raggiungimento al 30/09', '15/10'),
  (workbook, text) => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.levels[0]?.label),
    );
    if (!subject || workbook.template === 'fasi-prodotti') return null;
    const at = subject.places.levels[0]!.label!;
    return { edits: [edit(at, text)], told: { at: [at], objective: subject.key } };
  },
);

/** The plan looks at its results in autumn: what is due at half of the year nobody sees. */
const autumn: Plant[] = ways('IN36', texts('30/09', '31/10', '30/11'), (workbook, text) => {
  const table = workbook.book.settingsTables.get('DateMonitoraggio');
  const hasHalfYear = workbook.book.objectives.some(({ places }) =>
    places.indicators.some(({ midYearTarget }) => midYearTarget),
  );
  if (!table || !hasHalfYear) return null;
  const at = { sheet: workbook.book.settingsSheet!, row: table.filled[0]!, column: 0 };
  return { edits: [edit(at, text)], told: { plan: true }, also: ['IN36', 'TE23', 'IN16'] };
});

export const RESULT_FAULTS: readonly Plant[] = [
  ...results,
  ...recordedAsPlanned,
  ...labels,
  ...autumn,
];
