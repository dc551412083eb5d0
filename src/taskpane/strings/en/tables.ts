import { counted } from '../counted';
import type { tables as italian } from '../it/tables';

export const tables: typeof italian = {
  selection: {
    heading: 'Selected cells',
    help: 'Select cells in Excel: a column of phases or of indicators, a table, or an objective sheet made before.',
    from: (address, sheet) => `Selection: ${address}, worksheet “${sheet}”.`,
    empty:
      'The selected cells are blank: select those to use and press “Read the selection again”.',
    cut: 'The selection is too large or in separate parts: only the beginning is used.',
    errors: (cells) =>
      `Cells with an error, read as blank: ${cells}. Correct the formulas and read the selection again, or type the data on the sheet afterwards.`,
    readAgain: 'Read the selection again',
    recognised: (title) => `The objective sheet “${title}” was recognised in the cells.`,
    recognisedUntitled: 'An objective sheet was recognised in the cells.',
    asTable: 'Read the cells as a table',
    done: 'The data of the selected cells are in place: check them and complete the fields.',
  },
  pasted: {
    heading: 'Copied table',
    help: 'Copy the table in Excel or Word, with the titles of its columns; then paste it below.',
    field: 'Paste the table here',
    hint: 'With Ctrl+V (⌘V on a Mac), or with the right button and “Paste”.',
    read: (rows, columns) =>
      `A table of ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')} was read.`,
    errorAt: (row, column, error) => `row ${row}, column ${column} (${error})`,
    errors: (cells) =>
      `Cells with an error, read as blank: ${cells}. Correct the formulas and paste again, or type the data on the sheet afterwards.`,
    cut: (rows) => `The table is too long: the first ${rows} rows are used.`,
    done: 'The data of the pasted table are in place: check them and complete the fields.',
  },
  rows: {
    heading: 'Rows',
    help: 'How each row that holds no data was understood. It can be changed.',
    onlyData: 'All rows hold data.',
    row: (position, text) => `Row ${position}: “${text}”`,
    all: 'Show the rows of data too',
    fewer: 'Show only the rows without data',
    roles: {
      data: 'Data',
      heading: 'Titles of the columns',
      section: 'Beginning of a group (sector or kind)',
      total: 'Total: not to be used',
      aside: 'Title or note: not to be used',
    },
  },
  columns: {
    heading: 'Columns',
    column: (position) => `Column ${position}`,
    columnOf: (heading) => `Column “${heading}”`,
    columnsOf: (first, last) => `Columns from “${first}” to “${last}”`,
    cells: (examples) => `It holds: ${examples}`,
    roles: {
      ignore: 'Do not use',
      number: 'Number',
      title: 'Title of the objective',
      unit: 'Sector',
      service: 'Service',
      owner: 'Responsible',
      strategicLine: 'Strategic line of the DUP',
      operationalObjective: 'Operational objective of the DUP',
      description: 'Description',
      weight: 'Weight of the objective',
      dueDate: 'Deadline',
      indicator: 'Indicator',
      indicatorWeight: 'Weight of the indicator',
      unitOfMeasure: 'Unit of measure',
      formula: 'Formula',
      polarity: 'Polarity',
      baseline3: 'Value of three years before',
      baseline2: 'Value of two years before',
      baseline: 'Last year’s value',
      target: 'Target value',
      laterTarget: 'Target of a later year',
      actual: 'Result',
      phase: 'Phase or activity',
      phaseOwner: 'Responsible of the phase',
      deliverable: 'Output of the phase',
      phaseWeight: 'Weight of the phase',
      phaseStart: 'Beginning of the phase',
      phaseEnd: 'End of the phase',
      phaseTimes: 'Times of the phase, in words',
      period: 'Marked months',
    },
  },
  remarks: {
    heading: 'To be known',
    joinSame: 'Join the rows of one title in one objective',
    more: (count) => `and ${count} other remarks like these.`,
    of: {
      dateAsNumber: (row, written, number) =>
        `Row ${row}: Excel made a date of the number (${written}). ${number} is proposed: check it.`,
      unread: (row, written) =>
        `Row ${row}: “${written}” was not understood and is not used. Write it in the sheet afterwards.`,
      apart: (row, title) =>
        `Row ${row}: the title of the row above (“${title}”), with another number, weight or sector. They become two objectives.`,
      joined: (row, title) =>
        `Row ${row}: the title of the row above (“${title}”), with another number, weight or sector. The two rows are joined.`,
      otherWeight: (row, title, kept, lost) =>
        `Row ${row}: “${title}” has the weight ${kept} already, the weight ${lost} is not used.`,
      fractions: (row, total) =>
        `From row ${row}: the weights go from 0 to 1 (${total} in all) and are taken as written. If they are percentages, write them with the sign (30%) or as points (30), and read the table again.`,
      noPhase: (row) =>
        `Row ${row}: it tells times or other things of a phase, but not which phase. They are not used.`,
      laterTargets: (row) =>
        `Row ${row}: the sheet has the target of one year only, those of later years go into the notes.`,
      laterTargetsLost: (row) =>
        `Row ${row}: the list has no columns for the targets of some later years: those are not written.`,
      noTimes: (row, phase, year) =>
        `Row ${row}: the phase “${phase}” has no months and goes into the schedule of ${year}, the first of the table. If it is of another year, move it on the sheet afterwards.`,
      timesOfObjective: (row, title) =>
        `Row ${row}: no column holds phases, the months of “${title}” become a phase with its title.`,
    },
  },
  one: {
    which: 'Which objective',
    nothing: 'With these choices there is nothing to put in: say what at least one column holds.',
    preview: (parts) => `To be put in: ${parts}.`,
    fields: {
      number: (number) => `the number ${number}`,
      unit: (unit) => `the sector “${unit}”`,
      owner: (owner) => `the responsible “${owner}”`,
      weight: (weight) => `the weight ${weight}`,
    },
    previewTitle: (title) => `the title “${title}”`,
    previewNoTitle: 'no title',
    use: 'Use these data',
    heading: 'Only one, to be completed here',
  },
  many: {
    heading: (count) => `All together: ${counted(count, 'objective', 'objectives')}`,
    help: 'A sheet is made for each objective that is chosen. They are written all at once, and “Undo” takes all of them away.',
    helpRows:
      'Each objective that is chosen becomes a row in the table of its sector or area. They are written all at once, and “Undo” takes all of them away.',
    noPlan:
      'To make the sheets of many objectives together the plan must be there first: make it with “Plan”, from the start page.',
    unit: 'Sector of the objectives that do not say it',
    include: (title) => `Make the sheet of “${title}”`,
    untitled: 'Without title',
    number: (title) => `Number of “${title}”`,
    contents: {
      owner: (owner) => `responsible ${owner}`,
      weight: (weight) => `weight ${weight}`,
      noUnit: 'without sector',
    },
    problems: {
      noNumber: 'The number is missing.',
      noTitle: 'The title is missing: the sheet cannot be made from here.',
      sameTitle: (sheet) =>
        `An objective with this title is there already, in worksheet “${sheet}”.`,
      sameNumber: (sheet) => `Another objective has the number already, in worksheet “${sheet}”.`,
      sameNumberHere: 'Another objective of this table has the number already.',
      unknownUnit: (unit) => `The sector “${unit}” is none of the plan’s.`,
      noTable: (group) =>
        group === ''
          ? 'It is not known in which table of the list it goes: say the sector or the area.'
          : `The list has no table for “${group}”.`,
      tooLong: 'A text is longer than a cell can hold.',
      notAsked: (labels) => `The template has no place for: ${labels}. It will not be written.`,
    },
    create: (count) => `Make ${counted(count, 'sheet', 'sheets')}`,
    createRows: (count) => `Add ${counted(count, 'objective', 'objectives')}`,
    createdRows: (count) => `${counted(count, 'objective', 'objectives')} added to the list`,
    nothing: 'Choose at least one objective, with number and title.',
    created: (count) => `${counted(count, 'sheet', 'sheets')} made`,
    takenBack: 'Sheets taken back',
    takenBackRows: 'Rows taken back',
    again: 'Back to the table',
  },
  paste: {
    open: 'Paste from a table',
    field: 'Paste the table here: each row is added',
    add: 'Add the rows',
    added: (rows) =>
      rows === 0
        ? 'There is nothing to add in the table.'
        : `${counted(rows, 'row', 'rows')} pasted: check them.`,
    unused: (columns) => `Without a field, and not used: “${columns}”.`,
    hints: {
      units: 'Columns: sector, responsible, other names. The names alone will do, one in each row.',
      people: 'Columns: role or service, share.',
      indicators:
        'With the titles of the columns (indicator, weight, target…), or a column of indicators.',
      phases:
        'With the titles of the columns (phase, responsible, months with an X, beginning and end…), or a column of phases.',
    },
  },
};
