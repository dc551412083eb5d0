/** Who works on the objective; shares only where the authority gives them. */
import type { Participation, PeopleGroup } from '../../domain/objective';
import type { CellReader } from '../cellReader';
import { POINTS_FORMAT, STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';
import { tablesByHand } from './tablesByHand';

const NAME = 'Personale_';
const GROUP = new RegExp(`^${NAME}\\d+$`);
/** "Risorse umane coinvolte nel progetto", "PERSONALE COINVOLTO ESTERNO". */
const BY_HAND = /^(?:risorse umane|personale)\b.*\bcoinvolt[oei]\b/;
const SHARE = 'Percentuale di partecipazione';

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
    grid.name(`${NAME}${index + 1}`, grid.table(first));
  });
}

export function readPeople(reader: CellReader): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  const named = reader.namedInOrder(GROUP);
  for (const area of named.length > 0 ? named : tablesByHand(reader, BY_HAND)) {
    const labels = reader.labels(area.row, area.column + 1, reader.columns);
    const shareColumn = labels.get(SHARE.toLowerCase());
    const members: Participation[] = [];
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const role = reader.text(row, area.column);
      const share = shareColumn === undefined ? null : reader.points(row, shareColumn);
      if (role !== '' || share !== null) members.push({ role, share });
    }
    reader.reportOthers(area, [area.column, shareColumn]);
    groups.push({
      title: reader.text(area.row, area.column),
      members: named.length > 0 ? members : inPercent(members),
    });
  }
  return groups;
}

/** Typed by hand, "30%" is 0.3 to Excel: shares of which none is above 1 were typed so. */
function inPercent(members: Participation[]): Participation[] {
  const shares = members.flatMap(({ share }) => share ?? []);
  if (!shares.some((share) => share > 0) || shares.some((share) => share > 1)) return members;
  // Rounded, since 0.07 × 100 is a little more than 7.
  const percent = (share: number) => Math.round(share * 1_000_000) / 10_000;
  return members.map(({ role, share }) => ({
    role,
    share: share === null ? null : percent(share),
  }));
}
