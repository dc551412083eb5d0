import type { Preset } from '../host/document/conditionalFormats';

/** How files call periods, and what Excel asks of a day in a cell. */
export const PERIODS: Partial<Record<Preset, [name: string, formula: (cell: string) => string]>> = {
  Yesterday: ['yesterday', (cell) => `FLOOR(${cell},1)=TODAY()-1`],
  Today: ['today', (cell) => `FLOOR(${cell},1)=TODAY()`],
  Tomorrow: ['tomorrow', (cell) => `FLOOR(${cell},1)=TODAY()+1`],
  LastSevenDays: [
    'last7Days',
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ],
  LastWeek: [
    'lastWeek',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ],
  ThisWeek: [
    'thisWeek',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  NextWeek: [
    'nextWeek',
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ],
  LastMonth: ['lastMonth', (cell) => monthAt(cell, 'EDATE(TODAY(),0-1)')],
  ThisMonth: ['thisMonth', (cell) => monthAt(cell, 'TODAY()')],
  NextMonth: ['nextMonth', (cell) => monthAt(cell, 'EDATE(TODAY(),0+1)')],
};

const monthAt = (cell: string, day: string) =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

/** How files call what asks for contents, and what Excel asks of a cell. */
export const CONTENTS: Partial<Record<Preset, [type: string, formula: (cell: string) => string]>> =
  {
    Blanks: ['containsBlanks', (cell) => `LEN(TRIM(${cell}))=0`],
    NonBlanks: ['notContainsBlanks', (cell) => `LEN(TRIM(${cell}))>0`],
    Errors: ['containsErrors', (cell) => `ISERROR(${cell})`],
    NonErrors: ['notContainsErrors', (cell) => `NOT(ISERROR(${cell}))`],
  };
