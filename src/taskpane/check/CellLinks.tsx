/** The cells that a finding is about, each a link that shows it. */
import { Link } from '@fluentui/react-components';
import type { Place } from '../../domain/places';
import { cellAddress } from '../../templates/address';
import { useStrings } from '../strings';

export type ShowCell = (sheet: string, cell?: string) => void;

export interface CellLinksProps {
  /** The cell where it is mended; without it the sheet. */
  at: Place | null;
  sheet: string | null;
  others: readonly Place[];
  onShow: ShowCell;
}

interface Target {
  sheet: string;
  cell?: string;
}

/** More would be a list of their own. */
const MOST = 4;

const targetOf = ({ sheet, row, column }: Place): Target => ({
  sheet,
  cell: cellAddress(row, column),
});

export function CellLinks({ at, sheet, others, onShow }: CellLinksProps) {
  const { check } = useStrings();
  const first = at !== null ? [targetOf(at)] : sheet !== null ? [{ sheet }] : [];
  const targets: Target[] = [...first, ...others.map(targetOf)];
  const shown = targets.slice(0, MOST);
  return (
    <>
      {shown.map((target, index) => {
        const name = [target.sheet, target.cell].filter((part) => part !== undefined).join(' ');
        return (
          <span key={`${index} ${name}`}>
            {index > 0 && ' · '}
            <Link
              as="button"
              type="button"
              inline
              aria-label={check.showCell(name)}
              onClick={() => onShow(target.sheet, target.cell)}
            >
              {name}
            </Link>
          </span>
        );
      })}
      {targets.length > shown.length && ` ${check.moreCells(targets.length - shown.length)}`}
    </>
  );
}
