/** Who answers for an objective. */
import { namesPerson } from '../../../src/domain/rules/ownerRules';
import { bookOf, objectiveOn, settings, testRule, units } from './support';

describe('a name of a person', () => {
  it.each([
    'Rossi Mario',
    'Maria Rossi',
    'ROSSI MARIO',
    'Dott. Bianchi',
    'Dott.ssa Maria Bianchi',
    'Responsabile: ing. Verdi',
    'Geom. Neri – Ufficio tecnico',
    'De Luca Anna',
    'Poli Marco',
    'Maria-Luisa Dal Pane',
    'Avv. Gialli',
    'dr. Gialli',
    'sig.ra Gialli',
    'Prof Gialli',
    'DE LUCA ANNA',
    'DOTT. BIANCHI',
    'D’Angelo Paolo',
    'M. Rossi',
    'Responsabile: Mario Rossi',
    'Mario Rossi (Tributi)',
  ])('%s', (text) => expect(namesPerson(text)).toBe(true));

  it.each([
    '',
    'Responsabile Tributi',
    'Dirigente',
    'Segretario Generale',
    'VICE-SEGRETARIO GENERALE',
    'Responsabile Servizi Finanziari',
    'Polizia Locale',
    'SIA',
    'Assessore competente',
    'Presidente e Giunta',
    'Due Assessori competenti',
    'Incaricato di EQ del Settore Tecnico',
    'Comandante',
    'Ufficio ingegneria',
    'MARIO ROSSI DETTO IL BIONDO',
    'Mario',
    'mario rossi',
    ...['Messo Notificatore', 'Operaio Specializzato', 'Vigile Urbano', 'Assistente Bagnanti'],
    ...['Ing. Capo', 'Avv. Comunale', 'Rag. Capo', 'Ing Comunale'],
    ...['Lavori Pubblici', 'Affari Generali', 'Risorse Umane', 'Ragioneria Generale'],
    ...['Stato Civile', 'Urbanistica Edilizia', 'Biblioteca Comunale', 'Pubblica Istruzione'],
    ...['Suap Commercio', 'Gestione Territorio', 'Nidi Infanzia', 'LAVORI PUBBLICI', 'SUAP CUC'],
    ...['Sportello Unico: Affari Generali', 'S. Sociali', 'Cultura e Sport', 'P.O. Tributi'],
  ])('is none: %s', (text) => expect(namesPerson(text)).toBe(false));
});

describe('a role or a unit in the capitals of a name', () => {
  it.each([
    'Resp Tributi',
    'Responsabile Tributi',
    'Dirigente Tecnico',
    'Direttore Generale',
    'Segretario Comunale',
    'Vicesindaco Reggente',
    'Comandante Locale',
    'Caposettore Tributi',
    'Funzionario Tecnico',
    'Istruttore Contabile',
    'Incaricato Privacy',
    'Titolare Archivio',
    'Coordinatore Nidi',
    'Referente Privacy',
    'Posizione Organizzativa',
    'Eq Tributi',
    'Po Tributi',
    'Rup Gare',
    'Rpct Ente',
    'Sindaco Reggente',
    'Assessore Bilancio',
    'Presidente Consiglio',
    'Giunta Comunale',
    'Ragioniere Generale',
    'Collaboratore Scolastico',
    'Operatore Esterno',
    'Agente Scelto',
    'Ufficiale Anagrafe',
    'Settore Tributi',
    'Servizio Tributi',
    'Ufficio Tributi',
    'Area Tecnica',
    'Aree Verdi',
    'Struttura Complessa',
    'Unita Operativa',
    'Corpo Intercomunale',
    'Comune Capofila',
    'Unione Terre',
    'Polizia Locale',
    'Tutti Insieme',
    'Affari Del Personale',
  ])('%s', (text) => expect(namesPerson(text)).toBe(false));
});

const of = (given: Parameters<typeof objectiveOn>[1], owner = 'Responsabile Tributi') =>
  bookOf([objectiveOn('Ob 1', given)], {
    settings: settings({ units: [{ name: 'Tributi', aliases: [], owner }, ...units('SUAP')] }),
  });

testRule('OB05', {
  valid: {
    'a role': of({ owner: 'Responsabile Tributi' }),
    'the name of a unit': of({ owner: 'Tributi' }),
    'the name of one of two units, that looks like a person’s': bookOf(
      [objectiveOn('Ob 1', { owner: 'Villa Serena' })],
      { settings: settings({ units: units('Tributi', 'Villa Serena') }) },
    ),
    nobody: of({ owner: '' }),
  },
  invalid: {
    'a person': [of({ owner: ' Rossi Mario ' }), { field: 'owner', name: 'Rossi Mario', more: 0 }],
    'among who works on it, in phases and of data': [
      of({
        people: [
          {
            title: '',
            members: ['Rossi Mario', 'Istruttore', 'Bianchi Anna'].map((role) => ({
              ...{ role, share: null },
            })),
          },
        ],
        schedules: [{ year: 2026, phases: [{ name: 'Bando', owner: 'Ing. Verdi' }] }],
        indicatorTable: {
          columns: [],
          indicators: [{ description: 'Utenti', dataOwner: 'Geom. Neri' }],
        },
      }),
      { field: 'people', name: 'Rossi Mario', more: 1 },
      { field: 'phases', name: 'Ing. Verdi', more: 0 },
      { field: 'dataOwner', name: 'Geom. Neri', more: 0 },
    ],
    'beside the name of a unit': [
      of({ owner: 'Tributi', lead: 'Rossi Mario' }),
      { field: 'lead', name: 'Rossi Mario', more: 0 },
    ],
    'a lead': [
      of({ owner: '', lead: 'Ing. Verdi' }),
      { field: 'lead', name: 'Ing. Verdi', more: 0 },
    ],
  },
});

const other = {
  owner: 'Responsabile SUAP',
  unit: 'Tributi',
  other: 'SUAP',
  due: 'Responsabile Tributi',
};
testRule('OB34', {
  valid: {
    'its own': of({ unit: 'Tributi', owner: 'Resp. Tributi' }),
    'one that the plan does not know': of({ unit: 'Tributi', owner: 'Segretario' }),
    nobody: of({ unit: 'Tributi', owner: '' }),
    'one for both': of({ unit: 'Tributi', owner: 'Responsabile SUAP' }, 'Responsabile SUAP'),
    'a role of no unit, as another has it': bookOf(
      [objectiveOn('Ob 1', { unit: 'Tributi', owner: 'Responsabile' })],
      {
        settings: settings({
          units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: 'Resp.' }],
        }),
      },
    ),
    'called as its own unit': of({ unit: 'Tributi', owner: 'Area Tributi' }, 'Ragioniere'),
    'a unit of which nobody is known': of({ unit: 'Tributi', owner: 'Responsabile SUAP' }, ''),
  },
  invalid: {
    'that of another': [of({ unit: 'Tributi', owner: ' Responsabile SUAP ' }), other],
    'in other words': [
      of({ unit: 'Tributi', owner: 'Resp. del servizio SUAP' }, ' Responsabile Tributi '),
      { ...other, owner: 'Resp. del servizio SUAP' },
    ],
    'whoever the other unit has': [
      bookOf([objectiveOn('Ob 1', { unit: 'Tributi', owner: 'Capo sportello' })], {
        settings: settings({
          units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: 'Capo sportello' }],
        }),
      }),
      { ...other, owner: 'Capo sportello' },
    ],
    'called as another unit, of which nobody is known to answer for both': [
      bookOf([objectiveOn('Ob 1', { unit: 'Tributi', owner: 'Area SUAP' })], {
        settings: settings({
          units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: 'Capo sportello' }],
        }),
      }),
      { ...other, owner: 'Area SUAP' },
    ],
    'called as another unit': [
      of({ unit: 'Tributi', owner: 'Servizio SUAP' }),
      { ...other, owner: 'Servizio SUAP' },
    ],
    'in short': [
      of({ unit: 'SETTORE TRIBUTI', owner: 'Resp. SUAP' }),
      { ...other, owner: 'Resp. SUAP' },
    ],
  },
});
