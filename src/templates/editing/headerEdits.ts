/** The fields of the head: each in its cell, where the sheet has one. */
import { isSamePlace } from '../../domain/places';
import type { BookObjective } from '../../domain/book';
import { isBlank } from '../../domain/cells';
import type { Objective, PlanValue } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import { priorityText } from '../sheet/fields';
import { contentWith, isLabelled } from '../weightContent';
import type { Editor } from './editor';

/** Long texts have rows of their own, and so have the tables. */
const ELSEWHERE: readonly (keyof Objective)[] = [
  ...(['indicatorTable', 'financialIndicators', 'schedules', 'levels'] as const),
  ...(['people', 'sharedWith'] as const),
];

type Header = Exclude<
  keyof Objective,
  'indicatorTable' | 'financialIndicators' | 'schedules' | 'levels' | 'people' | 'sharedWith'
>;

export function editHeader(
  editor: Editor,
  { places }: Pick<BookObjective, 'places'>,
  before: Objective,
  after: Objective,
  scale: WeightScale | undefined,
): void {
  const { weight, strategicRelevance } = places.fields;
  const areTogether = isSamePlace(weight ?? null, strategicRelevance ?? null);
  for (const field of Object.keys(after) as Header[]) {
    if ((ELSEWHERE as readonly string[]).includes(field) || places.lines[field]) continue;
    // Notes that are not there yet come as a section.
    if (field === 'notes' && places.fields.notes === undefined) continue;
    if (before[field] === after[field]) continue;
    const [was, will] = [valueOf(before[field]), valueOf(after[field])];
    const datum = { of: 'objective', field } as const;
    const at = places.fields[field];
    if (field === 'weight')
      editor.say(datum, at, was, will, ({ content, isPercent }) =>
        contentWith(
          {
            ...{ content, isPercent, value: before.weight },
            ...(areTogether && { strategicRelevance: after.strategicRelevance }),
          },
          after.weight,
        ),
      );
    else if (field === 'strategicRelevance' && areTogether)
      editor.say(datum, at, was, will, ({ content }) =>
        isLabelled(content) ? undefined : priorityText(after, scale === 'coefficienti' ? '' : '%'),
      );
    else if (field === 'crossSector')
      editor.say(datum, at, was, will, ({ content }) =>
        isBlank(content) || String(content).trim().length <= 'FALSO'.length ? will : undefined,
      );
    else editor.say(datum, at, was, will);
  }
}

const valueOf = (value: Objective[Header]): PlanValue =>
  typeof value === 'boolean' ? (value ? 'SI' : null) : (value ?? null);
