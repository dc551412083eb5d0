/** What the rules find in a draft, at the fields of the form. */
import { checkBook, ruleOf } from '../../domain/rules';
import type { AnyFinding, RuleId } from '../../domain/rules';
import { tell } from '../strings/ruleWords';
import { DRAFT_KEY } from './draftBook';
import type { DraftBook } from './draftBook';
import type { Finding } from './finding';

/** Without these there is no sheet to write: the rest can be completed on it. */
const BLOCKING: ReadonlySet<RuleId> = new Set(['OB01', 'OB16', 'IM03', 'TE15']);

/** Said elsewhere in the wizard: totals beside the weights, the sheet that the objective has already. */
const ELSEWHERE: ReadonlySet<RuleId> = new Set(['PE01', 'PE02', 'ID08']);

/**
 * «Da sapere» of what is not there: Verifica says it of the whole plan, where who approves it decides whether it is wanted.
 * Money (OB13) and stakeholders (OB39) are often nobody's at this point; values of the years before (IN11) come from the
 * file of last year, and a new service has none. Asked of each draft they would hide what is to be mended.
 */
const LATER: ReadonlySet<RuleId> = new Set(['OB13', 'OB39', 'IN11']);

/** A finding of the rules with the field that it is about. */
export interface DraftFinding {
  found: AnyFinding;
  finding: Finding;
}

/** Everything that the rules find in the draft, hints too. */
export function ruleFindings({ book, fieldAt }: DraftBook): DraftFinding[] {
  return checkBook(book, DRAFT_KEY).findings.flatMap((found) => {
    const place = fieldAt(found.at);
    const rule = ruleOf(found.rule);
    return place === undefined || ELSEWHERE.has(found.rule) || LATER.has(found.rule)
      ? []
      : [
          {
            found,
            finding: {
              ...place,
              blocks: BLOCKING.has(found.rule),
              missing: 'missing' in rule,
              message: ({ rules }) => {
                const { says, help } = tell(found, rules);
                return `${says} ${help}`;
              },
            },
          },
        ];
  });
}

/** Advice on the wording stands beside its field, and is no finding of the review. */
export const isHint = ({ found }: DraftFinding): boolean => 'hint' in ruleOf(found.rule);
