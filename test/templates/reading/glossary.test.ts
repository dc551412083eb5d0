/** The labels under which documents print what a plan holds. */
import { OBJECTIVE_TEMPLATES, objectiveTemplate } from '../../../src/templates/forms';
import {
  fieldsOf,
  isKnownLabel,
  isPrinted,
  PEOPLE_HEADING,
} from '../../../src/templates/reading/glossary';

const template = (id: string) => objectiveTemplate(id)!;

describe('a label', () => {
  it.each([
    'Titolo',
    'PRIORITÀ / PESO OBIETTIVO IN %',
    'Peso: 30',
    'Settore',
    'Obiettivo n.',
    'Nome obiettivo',
    'Prodotto intermedio atteso',
    'Obiettivo strategico di performance',
    'OBIETTIVO ORDINARIO',
    'MONITORAGGIO',
    '1° monitoraggio semestrale',
    'Criticità',
    'RISULTATI ATTESI',
    'Indicatori di risultato finanziari ed economici registrati',
    'Target anno 2026',
    'Unità di misura',
    ...['Area', 'Servizio', 'N.°', 'N', 'Numero obiettivo', 'Titolo obiettivo'],
    ...['Obiettivo strategico', 'Descrizione fase', 'Fase', 'Fasi', 'Responsabile della fase'],
    'Livello di attuazione: 80%',
  ])('is known: %s', (text) => {
    expect(isKnownLabel(text)).toBe(true);
  });

  it.each(['', 'Il titolo', 'Gare in rete', ': Peso', 'Descrizione della gara'])(
    'is not known: «%s»',
    (text) => {
      expect(isKnownLabel(text)).toBe(false);
    },
  );

  it('heads the people who take part', () => {
    const heads = [
      ...['risorse umane coinvolte nel progetto', 'personale coinvolto esterno'],
      'personale e collaboratori coinvolti',
    ];
    expect(heads.every((each) => PEOPLE_HEADING.test(each))).toBe(true);
    const others = ['personale', 'il personale coinvolto', 'risorse coinvolte'];
    expect(others.filter((each) => PEOPLE_HEADING.test(each))).toEqual([]);
  });
});

it('the fields of a template are those of its rows, one or two in each', () => {
  const names = (id: string) => fieldsOf(template(id)).map(({ field }) => field);
  expect(names('peg-cronoprogramma')).toEqual([
    ...['strategy', 'portfolioHolder', 'owner', 'priority', 'otherUnits', 'duration'],
    'stakeholders',
  ]);
  expect(names('fasi-prodotti')).toEqual([
    ...['area', 'resources', 'owner', 'weight', 'lead', 'crossSector', 'duration'],
    'completionYear',
  ]);
});

describe('what the sheets of a template print', () => {
  it('is their labels and headings, with whatever numbers', () => {
    const complete = template('scheda-completa');
    for (const text of ['INDICATORI', 'Indicatore 7', 'Polarità', 'Stato', 'Consuntivo'])
      expect([text, isPrinted(complete, text)]).toEqual([text, true]);
    for (const text of ['Stato del cronoprogramma 2026', 'Previsto', 'Realizzato', 'Avanzamento'])
      expect([text, isPrinted(complete, text)]).toEqual([text, true]);
  });

  it('is also what they print only where something is lacking, or too much', () => {
    const peg = template('peg-cronoprogramma');
    for (const text of ['Nessun indicatore', '13ª', 'ESEGUITO', 'Ottenuto'])
      expect([text, isPrinted(peg, text)]).toEqual([text, true]);
    const phases = template('fasi-prodotti');
    for (const text of ['25ª', 'Responsabile della fase', 'Percentuale di partecipazione'])
      expect([text, isPrinted(phases, text)]).toEqual([text, true]);
    for (const text of ['Nessun indicatore', 'Indicatori', 'G', 'S'])
      expect([text, isPrinted(phases, text)]).toEqual([text, true]);
  });

  it.each([
    ['months', 'tredicesima', 'una', 'i mesi sono ricavati'],
    ['halves of months', 'venticinquesima', 'due', 'le quindicine sono ricavate'],
  ])('is the note on cells that are too many, by %s', (_, last, each, derived) => {
    const notes = [
      `Alcune righe del documento hanno 13 caselle invece di 12: la ${last}, oltre dicembre, è riportata come stampata e non entra nei calcoli.`,
      `Le caselle stampate nel documento non sono ${each} per mese: ${derived} in proporzione.`,
    ];
    expect(notes.map((text) => isPrinted(template('fasi-prodotti'), text))).toEqual([true, true]);
  });

  it('is the box of the units that share it, and the columns of its indicators', () => {
    const texts = ['Lo stesso obiettivo è condiviso con i seguenti settori:', 'Strategicità'];
    for (const id of ['scheda-completa', 'peg-cronoprogramma', 'fasi-prodotti'])
      expect([id, ...texts.map((text) => isPrinted(template(id), text))]).toEqual([id, true, true]);
    const columns = ['Formula di calcolo', 'Fonte del dato', 'Valore di tre anni prima'];
    const complete = template('scheda-completa');
    expect(columns.filter((text) => !isPrinted(complete, text))).toEqual([]);
  });

  it('is nothing of what an objective says, nor of other templates', () => {
    for (const each of OBJECTIVE_TEMPLATES)
      for (const text of ['Gare in rete', 'mia nota', '\u0001'])
        expect([each.id, isPrinted(each, text)]).toEqual([each.id, false]);
    expect(isPrinted(template('peg-cronoprogramma'), 'Se non misurabile')).toBe(false);
    expect(isPrinted(template('scheda-completa'), 'Se non misurabile')).toBe(true);
  });
});
