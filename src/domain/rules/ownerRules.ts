/** Rules on who answers for an objective: a role, and of its own unit. */
import { isBlank, textKey } from '../cells';
import { resolveUnit } from '../units';
import type { BookObjective } from '../book';
import { textOf } from './indicators';
import { placeIn } from './places';
import { rule, when, type Raised, type Spot } from './rule';
import { wordsOf } from './wording';

/** What a person's name stands after, and what a role or a unit is called with. */
const TITLE_OF_PERSON =
  /(?<![\p{L}\d])(?:dott|dr|ing|arch|avv|geom|rag|prof|sig)(?:\.?(?:ssa|ra|na))?(?:\. ?| )(\p{L}[\p{L}.'’]*)/giu;

const ROLES =
  /\b(?:(?:respons|dirigent|diret|segretari|vice|comandant|capo|funzionar|istrutt|incaricat|titolar|coordinat|referent|posizion|sindac|assessor|president|ragionier|collaborat|operat|agent|ufficial|operai|autist|geometr|assistent|educat|insegnant|vigil|esecutor|specialist|addett|uscier|custod|applicat|impiegat|medic|psicolog|revisor|membr|architett|ingegner|avvocat|cuoc|ausiliar|infermier|dipendent|animat|mediat|consulent|professionist|amministrat|programmat|sistemist|analist|ispett|sovrintendent|tirocinant|volontar|settor|servizi|uffici|struttur)\w*|resp|eq|po|rup|rpct|mess[oi]|giunta|area|aree|unita|corpo|comune|unione|polizia|tutti|da|d[ei]l|della|e)\b/;

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

const HEAD = ['owner', 'lead', 'portfolioHolder'] as const;

type NamedIn = (typeof HEAD)[number] | 'people' | 'phases' | 'dataOwner';

interface NamedPerson {
  field: NamedIn;
  name: string;
  /** How many others stand in cells of this kind. */
  more: number;
}

/** Where an objective says who does something, by kind: in its head each field is one. */
const whoDoes = ({ objective }: BookObjective): [NamedIn, { spot: Spot; text: string }[]][] => [
  ...HEAD.map((field): ReturnType<typeof whoDoes>[number] => [
    field,
    [{ spot: { field }, text: objective[field] }],
  ]),
  [
    'people',
    objective.people.flatMap(({ members }, group) =>
      members.map(({ role }, member) => ({
        spot: { group, member, field: 'role' as const },
        text: role,
      })),
    ),
  ],
  [
    'phases',
    objective.schedules.flatMap(({ phases }, schedule) =>
      phases.map(({ owner }, phase) => ({
        spot: { schedule, phase, field: 'owner' as const },
        text: owner,
      })),
    ),
  ],
  [
    'dataOwner',
    objective.indicatorTable.indicators.map((each, indicator) => ({
      spot: { indicator, field: 'dataOwner' as const },
      text: textOf(each.dataOwner),
    })),
  ],
];

export const ownerIsPerson = rule({
  id: 'OB05',
  severity: 'toFix',
  on: 'objective',
  law: 'Reg. UE 2016/679, art. 5, par. 1, lett. c',
  check: (subject, { units }) =>
    whoDoes(subject).flatMap(([field, cells]): Raised<NamedPerson>[] => {
      const [first, ...more] = cells.filter(
        ({ text }) => namesPerson(text) && resolveUnit(units, text) === undefined,
      );
      if (first === undefined) return [];
      const others = more.flatMap(({ spot }) => placeIn(spot, subject) ?? []);
      const facts = { field, name: first.text.trim(), more: more.length };
      return [{ spot: first.spot, facts, others }];
    }),
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
