/** The head of an objective: its title, number, who answers for it. */
import { bookOf, found, objectiveOn, testRule } from './support';

const titled = (title: string) => bookOf([objectiveOn('Ob 1', { title })]);
const asking = (...fields: ('title' | 'weight')[]) => ({ asked: { 'scheda-completa': fields } });

testRule('OB01', {
  valid: {
    'a title': titled('Sportello telematico'),
    'a short one': titled('PUG'),
    ...Object.fromEntries(
      [
        'Obiettivo casa',
        'Nuovo titolo da definire',
        'Titolo edilizio',
        'Rete da definire',
        'x',
      ].map((title) => [title, titled(title)]),
    ),
  },
  invalid: {
    ...Object.fromEntries(
      [
        ...['<Nome obiettivo>', '(descrizione dell’obiettivo)', '«Titolo»', '[da inserire]'],
        ...['Obiettivo da compilare', 'Titolo dello obiettivo', 'Nome del ...', '____', 'xxx'],
        ...['Obiettivo da scrivere', '..', '( titolo obiettivo )', 'Obiettivo'],
        ...['-', '//', 'n.d.', 'Obiettivo 1', 'OBIETTIVO N. 1/2'],
      ].map((title) => [title, [titled(title), null]]),
    ),
    'no title': [titled(' '), null],
    'what the template prints': [titled('[Titolo obiettivo]'), null],
    'something to be written': [titled("Titolo dell'obiettivo da definire"), null],
    dots: [titled('…..'.replace('…', '...')), null],
  },
});

testRule('OB42', {
  valid: Object.fromEntries(
    ['1/2', '12', '2026', '460541', '16054', ''].map((number) => [
      number,
      bookOf([objectiveOn('Ob 1', { number })]),
    ]),
  ),
  invalid: {
    'a day and a month': [
      bookOf([objectiveOn('Ob 1', { number: ' 46054 ' })]),
      { number: '46054', meant: '1/2' },
    ],
  },
});

testRule('OB02', {
  valid: {
    'a service is named': titled('Miglioramento della qualità dei servizi allo sportello'),
    'a result is named': titled('Attivazione del sistema PagoPA'),
    'something of its own goes on': titled('Gestione del canile intercomunale'),
    'what is guaranteed': titled('Garantire le aperture serali della biblioteca'),
    ...Object.fromEntries(
      ['del multiservizi', 'dell’entepark', 'dei comuneggi', 'dell’aula', 'nel foyer'].map(
        (words) => [words, titled(`Miglioramento ${words}`)],
      ),
    ),
  },
  invalid: {
    'the quality of services': [
      titled('Miglioramento della qualità dei servizi'),
      { word: 'miglioramento' },
    ],
    ...Object.fromEntries(
      [
        ...['Garantire il servizio', 'Assicurare la continuità dei servizi'],
        ...['Proseguire le attività', 'Gestione ordinaria', 'Mantenimento dei servizi'],
      ].map((title) => [title, [titled(title), { word: title.split(' ')[0]!.toLowerCase() }]]),
    ),
    'a manner': [titled('Efficace gestione dell’ente'), { word: 'efficace' }],
    ...Object.fromEntries(
      [
        ...['del servizio', 'delle attività', 'della qualità', 'dell’efficienza'],
        ...['degli uffici', 'dell’ente', 'degli enti', 'del comune', 'dei servizi comunali'],
        ...['dell’organizzazione', 'dell’amministrazione', 'dei procedimenti amministrativi'],
        ...['della gestione', 'dei processi', 'del procedimento', 'delle azioni', 'dell’azione'],
        ...['del lavoro', 'dei lavori', 'del settore', 'dei settori', 'dell’offerta'],
        ...['delle offerte', 'dei servizi erogati', 'dell’attività erogata', 'nella gestione'],
        ...['negli uffici', 'alla gestione', 'alle attività', 'agli uffici', 'allo ufficio'],
      ].map((words) => [words, [titled(`Miglioramento ${words}`), { word: 'miglioramento' }]]),
    ),
  },
});

testRule('OB03', {
  valid: {
    'one thing': titled('Bandi per le imprese'),
    'a list': titled('Acquisti di beni, servizi e lavori'),
    'too long, which is told': titled(`Bandi e/o avvisi ${'per le imprese '.repeat(10)}`),
    'an addition': titled('Sportello telematico, e fascicolo'),
  },
  invalid: {
    'a semicolon between': [
      titled('Attivazione dello sportello telematico; recupero della evasione tributaria'),
      { title: 'Attivazione dello sportello telematico; recupero della evasione tributaria' },
    ],
    'a comma and «e» between': [
      titled('Attivazione dello sportello telematico, e recupero della evasione tributaria'),
      { title: 'Attivazione dello sportello telematico, e recupero della evasione tributaria' },
    ],
    'as long as a line': [
      titled(`Bandi e/o avvisi ${'x'.repeat(143)}`),
      { title: `Bandi e/o avvisi ${'x'.repeat(143)}` },
    ],
    'two things': [
      titled('Bandi e/o avvisi per le imprese'),
      { title: 'Bandi e/o avvisi per le imprese' },
    ],
  },
});

const LINE = `Verifica ${'delle aree '.repeat(20)}`;

testRule('OB18', {
  valid: { 'as long as a line': titled(LINE.slice(0, 160)), blank: titled(' '.repeat(200)) },
  invalid: { 'a letter more': [titled(`${LINE.slice(0, 160)}x`), { letters: 161, most: 160 }] },
});

testRule('OB15', {
  valid: { 'a name in capitals': titled('PUG INTERCOMUNALE') },
  invalid: {
    'all in capitals': [
      titled('GESTIONE DEI CONTRATTI PUBBLICI'),
      { title: 'GESTIONE DEI CONTRATTI PUBBLICI' },
    ],
  },
});

testRule('OB17', {
  valid: { complete: titled('Attività regolamentare') },
  invalid: { 'a colon': [titled('Attività regolamentare:'), { title: 'Attività regolamentare:' }] },
});

const without = (field: 'number' | 'owner' | 'description' | 'expectedResults') =>
  bookOf([objectiveOn('Ob 1', { [field]: ' ' })]);
const having = (field: 'number' | 'owner' | 'description' | 'expectedResults') =>
  bookOf([objectiveOn('Ob 1', { [field]: 'x' })]);

describe.each([
  ['OB16', 'number'],
  ['OB04', 'owner'],
  ['OB19', 'description'],
  ['OB20', 'expectedResults'],
] as const)('%s', (id, field) => {
  it('finds a blank, in its cell', () => {
    const row = Object.keys(objectiveOn('').objective).indexOf(field);
    expect(found(id, without(field))).toMatchObject([
      { at: { sheet: 'Ob 1', row }, objective: { key: 'Ob 1' } },
    ]);
  });
  it('finds nothing where it is written, or where the way of planning has no place for it', () => {
    expect(found(id, having(field))).toEqual([]);
    expect(found(id, { ...without(field), ...asking('title') })).toEqual([]);
  });
});

const table = (description: string) =>
  bookOf([objectiveOn('Ob 1', { indicatorTable: { columns: [], indicators: [{ description }] } })]);

testRule('OB06', {
  valid: {
    'an indicator': table('Utenti'),
    'none is asked': { ...table(''), ...asking('title') },
  },
  invalid: {
    'no indicator': [bookOf([objectiveOn('Ob 1')]), null],
    'blank ones alone': [table(' '), null],
  },
});
