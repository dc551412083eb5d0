/** Who works on the objective; shares only where the authority gives them. */
import type { PeopleGroup } from '../../domain/objective';
import { POINTS_FORMAT, STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** The name of a group's table is followed by its number. */
export const PEOPLE_TABLE = 'Personale_';
export const SHARE = 'Percentuale di partecipazione';

export function writePeople(grid: ObjectiveGrid, groups: PeopleGroup[]): void {
  groups.forEach(({ title, members }, index) => {
    const withShares = members.some(({ share }) => share !== null);
    const places = grid.spans(withShares ? 2 : 1);
    const at = (place: number) => grid.at(places[place]!.column, places[place]!.columns);
    if (index > 0) grid.gap();
    const first = grid.row;
    grid.field(at(0), title, STYLES.tableHeading, { horizontal: 'Left' });
    if (withShares) grid.field(at(1), SHARE, STYLES.tableHeading);
    grid.row += 1;
    for (const { role, share } of members) {
      grid.field(at(0), role, STYLES.value);
      if (withShares) grid.field(at(1), share, STYLES.centered, { numberFormat: POINTS_FORMAT });
      grid.row += 1;
    }
    if (members.length === 0) grid.next();
    grid.name(`${PEOPLE_TABLE}${index + 1}`, grid.table(first));
  });
}
