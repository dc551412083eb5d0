/** The blocks of a cronoprogramma: by their names, else by what they look like. */
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import type { Schedule } from '../../domain/objective';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { BlockReader } from './blockReader';
import { periodColumns } from './periodColumns';
import { blocksByHand } from './schedulesByHand';
import type { SheetReader } from './sheetReader';

const BLOCK = /^Cronoprogramma_\d{4}(?:_\d+)?$/;

export interface ReadSchedules {
  schedules: Schedule[];
  places: ObjectivePlaces['schedules'];
}

type Labels = ObjectiveTemplate['schedule']['labels'];

export function readSchedules(reader: SheetReader, labels: Labels): ReadSchedules {
  const read = scheduleBlocks(reader, labels).map((block) => block.read());
  return {
    schedules: read.map(({ schedule }) => schedule),
    places: read.map(({ places }) => places),
  };
}

/** All blocks of a sheet, from top to bottom. */
export function scheduleBlocks(reader: SheetReader, labels: Labels): BlockReader[] {
  const named = [...reader.sheet.names]
    .filter(([name]) => BLOCK.test(name))
    .sort(([, one], [, other]) => one.row - other.row)
    .map(([name, area]) => {
      const periods = periodColumns(reader, area, reader.named(`${name}_Periodi`));
      return new BlockReader(reader, area, periods, labels, true);
    });
  const isNamed = (row: number) =>
    named.some(({ area }) => row >= area.row && row < area.row + area.rows);
  const others = blocksByHand(reader)
    .filter(({ area }) => !isNamed(area.row))
    .map(({ area, periods, above }) => {
      if (above !== undefined) reader.takeRow(above);
      return new BlockReader(reader, area, periods, labels, false);
    });
  return [...named, ...others].sort((one, other) => one.area.row - other.area.row);
}
