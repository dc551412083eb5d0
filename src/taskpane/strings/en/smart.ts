import type { smart as italian } from '../it/smart';

export const smart: typeof italian = {
  label: 'Hint',
  ofIndicator: (position) => `Hints for indicator ${position}`,
  ofObjective: 'Hints for the objective',
  example: (text) => `For example: ${text}.`,
  hide: (hint) => `Hide the hint: ${hint}`,
  indicator: {
    phasesOnly: () => ({
      message:
        'Keeping to phases and times is not yet a result: progress already shows in the schedule. Say what is obtained, with a number or a date.',
      example: '“Regulation approved by 30/06”',
    }),
    vague: (word) => ({
      message: `Everyone has a different idea of “${word}”: add how much, or by when.`,
      example: '“Mean answering time down to 10 days”',
    }),
    noMeasure: () => ({
      message: 'It is not clear how this is measured: add a number, a percentage or a date.',
      example: '“Contract awarded by 30/06”',
    }),
    leftOpen: () => ({
      message: 'The value was left blank: write how much is to be reached.',
      example: '“Number of calls published: 3”',
    }),
    many: () => ({
      message:
        'There is more than one thing here: with an indicator for each it shows which is reached.',
      example: '“Number of procedures begun” and, apart, “Number of procedures concluded”',
    }),
    tooLong: () => ({
      message:
        'The text is long: keep the name of the indicator here and move explanations to the description of the objective.',
      example: '“Rankings published in time”',
    }),
    activity: () => ({
      message:
        'This counts the work that is done, not what comes of it: add at least one indicator of results.',
      example: '“Percentage of users satisfied with the service”',
    }),
    onlyYesNo: () => ({
      message: 'YES/NO is all or nothing: add a date, or an indicator with values in between.',
      example: '“Percentage of services started”',
    }),
    targetMissing: () => ({
      message:
        'The value to reach is missing: without it nobody can say at year end whether the indicator is reached.',
      example: '“90%”, “12” or “30/06/2026”',
    }),
    targetNotInName: () => ({
      message:
        'The value to reach is missing: without it nobody can say at year end whether the indicator is reached.',
      example: '“Number of participants: 50”',
    }),
    targetInWords: (number) => ({
      message:
        'The target has words in it: the degree of achievement is computed from a value only. Words can stand in the unit of measure or in the description.',
      example: `“${number}”`,
    }),
    targetUnreadable: () => ({
      message:
        'The target is not a value: the degree of achievement is computed from a number, a percentage, a date or SI/NO.',
      example: '“90%”, “12”, “30/06/2026” or “SI”',
    }),
    notAmbitious: () => ({
      message:
        'The target is no better than last year’s value: make it more demanding or, if keeping the level is enough, say so in the description.',
      example: '“Keeping the mean times of release” (“Mantenimento…”)',
    }),
    alwaysReached: () => ({
      message:
        'The target was reached already in all the years given: choose a more demanding one, or another indicator.',
      example: 'the percentage of cases concluded in half the time allowed',
    }),
    unitMissing: () => ({
      message: 'The unit of measure is missing: a number alone does not say what is counted.',
      example: '“days”, “users” or “hours”',
    }),
    formulaMissing: () => ({
      message: 'This is a part of a whole: write in the formula what is divided by what.',
      example: '“cases concluded in time / cases presented × 100”',
    }),
    formulaIncomplete: () => ({
      message: 'The formula does not say what is divided by what.',
      example: '“cases concluded in time / cases presented × 100”',
    }),
    sourceMissing: () => ({
      message:
        'The source of the datum is missing: those who check the result need it. It is among the other data of the indicator.',
      example: '“Document register” or “Training register”',
    }),
  },
  objective: {
    titleVague: (word) => ({
      message: `“${word}” in general does not say what changes: name the service and the result.`,
      example: '“Certificates released within 15 days”',
    }),
    titleMany: () => ({
      message:
        'The title joins more than one thing: with different results, a sheet for each is better.',
      example: '“Calls for enterprises” and, apart, “Notices for associations”',
    }),
    titleTooLong: () => ({
      message:
        'The title is long and will take many lines of the summary: keep it short and move the rest to the description.',
      example: '“New software for the one-stop shop”',
    }),
    titleCapitals: () => ({
      message: 'A text all in capitals is hard to read: initials are enough.',
      example: '“Management of public contracts”',
    }),
    titleLeftOpen: () => ({
      message: 'The title looks unfinished: a blank is left to fill in, or it ends with a colon.',
      example: '“New regulation on competitions”',
    }),
    noDeadline: () => ({
      message:
        'It does not say by when: write the duration or the term, or mark the months of the phases.',
      example: '“annuale” or “2026-2028”',
    }),
  },
};
