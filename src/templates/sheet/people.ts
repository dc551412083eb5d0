/** Who works on the objective; shares only where the authority gives them. */
import type { PeopleGroup } from '../../domain/objective';
import { POINTS_FORMAT, STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** The name of a group's table is followed by its number. */
export const PEOPLE_TABLE = 'Personale_';
export const SHARE = 'Percentuale di partecipazione';
const SHARE_WIDTH = 90;

export function writePeople(grid: ObjectiveGrid, groups: PeopleGroup[]): void {
  groups.forEach(({ title, members }, index) => {
    const withShares = members.some(({ share }) => share !== null);
    const [role, share] = grid.places(...(withShares ? [SHARE_WIDTH] : []));
    if (index > 0) grid.gap();
    const first = grid.row;
    const heading = grid.numberHeading();
    grid.cellAt(role!, title, STYLES.tableHeading, { horizontal: 'Left' });
    if (share) grid.cellAt(share, SHARE, STYLES.tableHeading);
    grid.row += 1;
    for (const member of members) {
      grid.number(heading);
      grid.cellAt(role!, member.role, STYLES.value);
      if (share) grid.cellAt(share, member.share, STYLES.centered, { numberFormat: POINTS_FORMAT });
      grid.next();
    }
    if (members.length === 0) grid.next();
    grid.name(`${PEOPLE_TABLE}${index + 1}`, grid.table(first));
  });
}
