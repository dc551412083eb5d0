/** The hints of a draft, as the pane shows them: in the user's language, without those that the user has hidden. */
import { indicatorHints, objectiveHints } from '../../domain/smart';
import type { IndicatorHint, ObjectiveHint } from '../../domain/smart';
import type { Strings } from '../strings';
import type { Draft, HeaderField } from './draft';
import type { Form } from './form';
import { headerId, indicatorId } from './places';
import { toIndicator } from './reading';

export interface ShownHint {
  /** What `hidden` of the draft keeps. */
  key: string;
  /** The field that it is about. */
  field: string;
  message: string;
  example: string;
  /** About something that is still blank: said once the user has been there. */
  missing: boolean;
}

type Texts = Strings['objective']['smart'];

/** More at once would not be read. */
const MOST = 3;

/** Hints of each indicator, by its id. */
export function hintsOfIndicators(
  { indicators, hidden }: Pick<Draft, 'indicators' | 'hidden'>,
  form: Form,
  texts: Texts,
): Map<number, ShownHint[]> {
  const asked = form.indicatorColumns.map(({ field }) => field);
  const all = indicatorHints(indicators.map(toIndicator), asked);
  return new Map(
    indicators.map(({ id }, index) => {
      const shown = (all[index] ?? []).map((hint) => ({
        key: `${id}-${hint.code}`,
        field: indicatorId(id, hint.field),
        missing: hint.missing,
        ...textOfIndicator(hint, texts),
      }));
      return [id, shown.filter(({ key }) => !hidden.includes(key)).slice(0, MOST)];
    }),
  );
}

function textOfIndicator({ code, field, found = '' }: IndicatorHint, texts: Texts) {
  if (code === 'targetMissing' && field === 'description') return texts.indicator.targetNotInName();
  if (code === 'targetUnreadable' && found !== '') return texts.indicator.targetInWords(found);
  return texts.indicator[code](found);
}

/** Hints about the head of the objective that belong to one of its fields. */
export function hintsOfHeader(draft: Draft, field: HeaderField, texts: Texts): ShownHint[] {
  const { title, duration, dueDate, completionYear } = draft.header;
  const hasMonths = draft.years.some(({ phases }) =>
    phases.some(({ planned }) => planned.includes(true)),
  );
  return objectiveHints({ title, duration, dueDate, completionYear, hasMonths })
    .filter((hint) => hint.field === field)
    .map((hint: ObjectiveHint) => ({
      key: hint.code,
      field: headerId(field),
      missing: hint.missing,
      ...texts.objective[hint.code](hint.found ?? ''),
    }))
    .filter(({ key }) => !draft.hidden.includes(key))
    .slice(0, MOST);
}
