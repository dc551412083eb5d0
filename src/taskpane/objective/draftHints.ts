/** The hints of a draft, as the pane shows them: in the user's language, without those that the user has hidden. */
import { tell } from '../strings/ruleWords';
import type { RuleWords } from '../strings/ruleWords';
import { NOTHING_BESIDE } from './beside';
import type { PlanBeside } from './beside';
import { INDICATOR_FIELDS } from '../../domain/objective';
import type { Draft, HeaderField } from './draft';
import { draftBook } from './draftBook';
import type { Form } from './form';
import { headerId, indicatorId } from './places';
import { isHint, ruleFindings } from './reviewRules';
import type { DraftFinding } from './reviewRules';

export interface ShownHint {
  /** What `hidden` of the draft keeps. */
  key: string;
  /** The field that it is about. */
  field: string;
  message: string;
  example: string | null;
  /** About something that is still blank: said once the user has been there. */
  missing: boolean;
}

/** More at once would not be read. */
const MOST = 3;

type Controls = PlanBeside['controls'];

/** What the rules advise on the draft, as the authority has set them, and the targets that it lacks, which the review tells too. */
const hintsOf = (draft: Draft, form: Form, controls: Controls): DraftFinding[] =>
  ruleFindings(draftBook(draft, form, false, { ...NOTHING_BESIDE, controls })).filter(
    (each) => isHint(each) || each.found.rule === 'IN02',
  );

function shown({ found, finding }: DraftFinding, words: RuleWords, owner: string): ShownHint {
  const { facts } = found;
  // Beside its field an indicator needs no name.
  const brief = {
    ...found,
    facts: facts !== null && 'name' in facts ? { ...facts, name: '' } : facts,
  };
  const { says, help, example } = tell(brief as typeof found, words);
  return {
    key: owner === '' ? found.rule : `${owner}-${found.rule}`,
    field: finding.field,
    message: `${says} ${help}`,
    example,
    missing: finding.missing,
  };
}

/** Hints of each indicator, by its id. */
export function hintsOfIndicators(
  draft: Draft,
  form: Form,
  controls: Controls,
  words: RuleWords,
): Map<number, ShownHint[]> {
  const all = hintsOf(draft, form, controls);
  return new Map(
    draft.indicators.map(({ id }) => {
      const fields = new Set(INDICATOR_FIELDS.map((field) => indicatorId(id, field)));
      const its = all
        .filter(({ finding }) => fields.has(finding.field))
        .map((each) => shown(each, words, String(id)));
      return [id, visible(its, draft)];
    }),
  );
}

/** Hints about the head of the objective that belong to one of its fields. */
export const hintsOfHeader = (
  draft: Draft,
  form: Form,
  controls: Controls,
  field: HeaderField,
  words: RuleWords,
): ShownHint[] =>
  visible(
    hintsOf(draft, form, controls)
      .filter(({ finding }) => finding.field === headerId(field))
      .map((each) => shown(each, words, '')),
    draft,
  );

const visible = (hints: readonly ShownHint[], { hidden }: Draft): ShownHint[] =>
  hints.filter(({ key }) => !hidden.includes(key)).slice(0, MOST);
