/** Rules on who answers for an objective: a role, and of its own unit. */
import { isBlank, textKey } from '../cells';
import { resolveUnit } from '../units';
import { rule, when } from './rule';
import { wordsOf } from './wording';

/** What a person's name stands after, and what a role or a unit is called with. */
const TITLE_OF_PERSON =
  /(?<![\p{L}\d])(?:dott|dr|ing|arch|avv|geom|rag|prof|sig)(?:\.?(?:ssa|ra|na))?(?:\. ?| )(\p{L}[\p{L}.'’]*)/giu;

const ROLES =
  /\b(?:(?:respons|dirigent|diret|segretari|vice|comandant|capo|funzionar|istrutt|incaricat|titolar|coordinat|referent|posizion|sindac|assessor|president|ragionier|collaborat|operat|agent|ufficial|settor|servizi|uffici|struttur)\w*|resp|eq|po|rup|rpct|giunta|area|aree|unita|corpo|comune|unione|polizia|tutti|da|d[ei]l|della|e)\b/;

/** What offices are called after: "Lavori Pubblici", "Ragioneria Generale" are no names of persons. */
const OFFICES =
  /\b(?:(?:pubblic|affar|general|risors|uman|ragioneri|civil|urbanistic|edilizi|protocoll|archivi|bibliotec|comunal|istruzion|cultural|sportiv|commerci|gestion|territori|ambient|energi|programmazion|bilanci|infanzi|avvocatur|tribut|entrat|demografic|anagraf|patrimoni|manutenzion|finanz|contabil|segreteri|social|educativ|scolastic|turis|innovazion|informatic|informativ|tecnic|tecnologic|legal|contratt|appalt|personal|organizzazion|comunicazion|viabilit|mobilit|trasport|cimiter|protezion|economat|provveditorat|attivit|produttiv|impres|amministrativ|giuridic|economic|controll|pianificazion|svilupp|politich|giovanil|partecipa|statistic|elettoral|abitativ|infrastruttur|digital|transizion|europe|progett|direzion|dipartiment|logistic|museal|teatral|inter[nc]|legislativ|trasparenz|anticorruzion)\w*|lavori|stato|cultura|sport|scuola|scuole|nid[io]|welfare|gare|verde|opere|casa|musei|museo|teatro|servizio|suap|sue|cuc|urp|ced|sia|pnrr|locale|locali|privata|capo|staff|fondi)\b/;

/** Two or three words in capitals' case, and nothing that is a role: "Rossi Mario", "D'Angelo Paolo", "M. Rossi". */
const NAME =
  /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:(?:['’ -]| \p{Lu}['’])\p{Lu}\p{Ll}+){1,3}$|^\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}$|^\p{Lu}\. ?\p{Lu}\p{Ll}{2,}$/u;

/** Whether a text names a person instead of a role. When in doubt it is a role. */
export function namesPerson(text: string): boolean {
  const words = text.trim();
  const isOffice = (name: string) => ROLES.test(wordsOf(name)) || OFFICES.test(wordsOf(name));
  // "Ing. Capo" and "Avv. Comunale" are roles.
  const titled = [...words.matchAll(TITLE_OF_PERSON)].map(([, name = '']) => name);
  if (titled.some((name) => /^\p{Lu}/u.test(name) && !isOffice(name))) return true;
  // "Responsabile: Mario Rossi", "Mario Rossi (Tributi)".
  const name = words.replace(/^\p{L}+ ?: ?/u, '').replace(/ \([^()]*\)$/, '');
  return NAME.test(name) && !isOffice(name);
}

/** The words alone, for comparing roles: "Resp. SIA" is "Responsabile SIA". */
const roleKey = (role: string): string =>
  textKey(role)
    .replace(/\bresp(?:onsabile)?\b\.?/g, '')
    .replace(/\b(?:del|della|dei|di|settore|servizio|area)\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const ownerIsPerson = rule({
  id: 'OB05',
  severity: 'toFix',
  on: 'objective',
  law: 'Reg. UE 2016/679, art. 5, par. 1, lett. c',
  check: ({ objective }, { units }) => {
    const fields = (['owner', 'lead', 'portfolioHolder'] as const).filter(
      (field) =>
        namesPerson(objective[field]) && resolveUnit(units, objective[field]) === undefined,
    );
    return fields.map((field) => ({
      spot: { field },
      facts: { field, name: objective[field].trim() },
    }));
  },
});

/** Who answers for another unit of the plan, and not for this one: most often a heading that was copied. */
export const ownerOfAnotherUnit = rule({
  id: 'OB34',
  severity: 'toFix',
  on: 'objective',
  needs: ['settings'],
  check: ({ objective: { owner, unit } }, { units, unitName }) => {
    const own = units.find(({ name }) => name === unitName(unit));
    const key = roleKey(owner);
    if (own === undefined || isBlank(own.owner) || key === '' || roleKey(own.owner) === key)
      return [];
    const [other] = units.filter(
      (each) =>
        each !== own &&
        !isBlank(each.owner) &&
        (roleKey(each.owner) === key || roleKey(each.name) === key),
    );
    const answersForBoth = other !== undefined && roleKey(other.owner) === roleKey(own.owner);
    return when(other !== undefined && !answersForBoth, () => ({
      spot: { field: 'owner' as const },
      facts: { owner: owner.trim(), unit: own.name, other: other!.name, due: own.owner.trim() },
    }));
  },
});
