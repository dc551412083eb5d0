/** Around a field: a table that is pasted in it fills its row and those after it, as in Excel. */
import type { ReactNode } from 'react';
import { copiedCells } from './copiedCells';

export interface PasteSpreadProps {
  /** Whether lines of a text are rows, where a row is a name and not a sentence. */
  lines?: boolean;
  onCells: (cells: string[][]) => void;
  children: ReactNode;
}

export function PasteSpread({ lines = false, onCells, children }: PasteSpreadProps) {
  return (
    <div
      onPaste={(event) => {
        const cells = copiedCells(event.clipboardData, { lines });
        if (cells.length === 0) return;
        event.preventDefault();
        onCells(cells);
      }}
    >
      {children}
    </div>
  );
}
