/** The rows of a table that is pasted into a list of the draft. */
import { inPeriods } from '../../domain/periods';
import { withPasted } from '../paste/pastedRows';
import type { DraftAction } from './actions';
import {
  isBlankIndicator,
  isBlankPerson,
  isBlankPhase,
  newIndicator,
  newPerson,
  newPhase,
} from './draft';
import type { Draft } from './draft';

type PasteAction = Extract<
  DraftAction,
  { type: 'pasteIndicators' | 'pastePeople' | 'pastePhases' }
>;

export function withPastedRows(draft: Draft, action: PasteAction): Draft {
  let { nextId } = draft;
  const { at } = action;
  switch (action.type) {
    case 'pasteIndicators': {
      const indicators = withPasted(draft.indicators, at, action.rows, {
        isBlankRow: isBlankIndicator,
        fill: (row, pasted) => {
          const { id, values } = row ?? newIndicator(nextId++);
          return { id, values: { ...values, ...pasted } };
        },
      });
      return { ...draft, nextId, indicators };
    }
    case 'pastePeople': {
      const people = withPasted(draft.people, at, action.rows, {
        isBlankRow: isBlankPerson,
        fill: (row, pasted) => ({ ...(row ?? newPerson(nextId++)), ...pasted }),
      });
      return { ...draft, nextId, people };
    }
    case 'pastePhases': {
      const years = draft.years.map((year) => {
        if (year.id !== action.year) return year;
        const phases = withPasted(year.phases, at, action.rows, {
          isBlankRow: isBlankPhase,
          fill: (row, { planned, ...texts }) => {
            // What is written in a phase makes it one of its own.
            const own = { ...(row ?? newPhase(nextId++, year.periods)) };
            delete own.carries;
            return {
              ...{ ...own, ...texts },
              planned: planned ? inPeriods(planned, year.periods) : own.planned,
            };
          },
        });
        return { ...year, phases };
      });
      return { ...draft, nextId, years };
    }
  }
}
