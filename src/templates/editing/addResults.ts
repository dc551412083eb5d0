/** The sheets that a plan has gain results and score, once its settings ask for them: nothing else of them changes. */
import type { Book, BookObjective } from '../../domain/book';
import type { Change } from '../../domain/changes';
import type { ResultsUse } from '../../domain/resultsUse';
import { objectiveTemplate } from '../forms';
import { RESULTS_FIELDS } from '../settings/fields';
import { atMonitoringDates } from '../monitored';
import { templateInUse } from '../templateInUse';
import type { Edit } from './edit';
import { Editor } from './editor';
import { addSections } from './newSections';
import { scoreSections } from './sectionKinds';

/** What stands in the way of a sheet. */
export type ResultsObstacle =
  /** Its columns are not those that the add-in writes: made by hand, or changed. */
  | 'columns'
  /** Phases have no row for what was done. */
  | 'phases'
  | 'indicators'
  | 'protected'
  /** Lists have the columns of the day on which they were made. */
  | 'list';

export interface ResultsEdit {
  changes: Change[];
  /** Sheets that gain the section, that have one, and that cannot. */
  gaining: string[];
  having: string[];
  left: { sheet: string; why: ResultsObstacle }[];
  /** Summaries without a column for the score: theirs are those of the day on which they were made. */
  summaries: string[];
}

/** What it takes for the plan to hold these results: cells of the settings, and a section on each sheet that lacks it. */
export function addResults(book: Book, results: ResultsUse): ResultsEdit {
  const edit: ResultsEdit = {
    changes: settingCells(book, results),
    gaining: [],
    having: [],
    left: [],
    summaries: [],
  };
  const asked = book.settings && { ...book, settings: { ...book.settings, results } };
  if (!asked || results.score === 'nessuno') return edit;
  edit.summaries = book.summaries
    .filter(({ columns }) => columns.score === undefined)
    .map(({ sheet }) => sheet);
  const locked = new Set(book.sheets.filter((each) => each.isProtected).map(({ name }) => name));
  for (const target of asked.objectives) {
    if (target.results.score) {
      edit.having.push(target.sheet);
      continue;
    }
    const own = locked.has(target.sheet) ? 'protected' : sectionOf(asked, target);
    if (typeof own === 'string') {
      if (!edit.left.some(({ sheet }) => sheet === target.sheet))
        edit.left.push({ sheet: target.sheet, why: own });
      continue;
    }
    edit.gaining.push(target.sheet);
    edit.changes.push(...own.changes);
  }
  return edit;
}

function sectionOf(book: Book, target: BookObjective): Edit | ResultsObstacle {
  const base = objectiveTemplate(target.template);
  const results = book.settings!.results;
  if (!base) return 'list';
  const template = templateInUse(base, results);
  if (results.score === 'fasi' && !target.results.progress) return 'phases';
  if (results.score === 'indicatori' && target.objective.indicatorTable.indicators.length === 0)
    return 'indicators';
  const editor = new Editor(book, target.sheet);
  const needsLevels = !base.sections.some(({ kind }) => kind === 'levels');
  const [levels, score] = scoreSections(target.objective.title);
  const addsLevels =
    needsLevels &&
    target.places.levels.length === 0 &&
    template.sections.some(({ kind }) => kind === 'levels');
  const dates = book.settings!.monitoringDates;
  const wanted = addsLevels
    ? atMonitoringDates(template, target.objective, dates)
    : target.objective;
  const sections = [...(addsLevels ? [levels!] : []), score!];
  addSections(editor, book, target, base, wanted, sections);
  const isIn = editor.lines.some(({ kind }) => kind === 'added');
  return isIn ? editor.finish() : 'columns';
}

/** The cells of the settings that say something else; those that have none yet are added before. */
function settingCells({ settings, settingsPlaces }: Book, results: ResultsUse): Change[] {
  const keys = Object.keys(RESULTS_FIELDS) as (keyof ResultsUse)[];
  return keys.flatMap((key): Change[] => {
    const at = settingsPlaces.get(RESULTS_FIELDS[key].name);
    if (!at || !settings || settings.results[key] === results[key]) return [];
    const codec = RESULTS_FIELDS[key].codec as { write: (value: unknown) => string };
    return [{ kind: 'cells', ...at, content: [[codec.write(results[key])]] }];
  });
}
