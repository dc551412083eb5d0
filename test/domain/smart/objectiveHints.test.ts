import { objectiveHints } from '../../../src/domain/smart';

const GOOD = {
  title: 'Miglioramento dei tempi di rilascio dei permessi di costruire',
  duration: 'annuale',
  dueDate: '',
  completionYear: '',
  hasMonths: false,
};
const codes = (more: Partial<typeof GOOD>) =>
  objectiveHints({ ...GOOD, ...more }).map(({ code }) => code);

describe('the title of an objective', () => {
  it.each([
    GOOD.title,
    'Miglioramento della qualità dei servizi allo sportello',
    'Attivazione del sistema PagoPA',
    'PUG INTERCOMUNALE',
    '',
  ])('is well as it is: «%s»', (title) => expect(codes({ title })).toEqual([]));

  it.each([
    ['Miglioramento della qualità dei servizi', ['titleVague']],
    ['Ottimizzazione delle attività degli uffici comunali', ['titleVague']],
    ['Attività regolamentare:', ['titleLeftOpen']],
    [`Verifica ${'delle aree '.repeat(20)}`, ['titleTooLong']],
    ['Bandi e/o avvisi per le imprese', ['titleMany']],
    ['GESTIONE DEI CONTRATTI PUBBLICI', ['titleCapitals']],
  ])('«%s»: %j', (title, expected) => expect(codes({ title })).toEqual(expected));

  it.each([
    ...['del servizio', 'delle attività', 'della qualità', 'dell’efficienza'],
    ...['degli uffici', 'dell’ente', 'degli enti', 'del comune', 'dei servizi comunali'],
    ...['dell’organizzazione', 'dell’amministrazione', 'dei procedimenti amministrativi'],
    ...['della gestione', 'dei processi', 'del procedimento', 'delle azioni', 'dell’azione'],
    ...['del lavoro', 'dei lavori', 'del settore', 'dei settori', 'dell’offerta', 'delle offerte'],
    ...['dei servizi erogati', 'dell’attività erogata', 'nella gestione', 'negli uffici'],
    ...['alla gestione', 'alle attività', 'agli uffici', 'allo ufficio'],
  ])('says nothing when it is the improvement %s', (words) => {
    expect(codes({ title: `Miglioramento ${words}` })).toEqual(['titleVague']);
  });

  it.each(['del multiservizi', 'dell’entepark', 'dei comuneggi', 'dell’aula', 'nel foyer'])(
    'says something when it is the improvement %s',
    (words) => expect(codes({ title: `Miglioramento ${words}` })).toEqual([]),
  );

  it('is as long as a line of the summary at most', () => {
    const line = `Verifica ${'delle aree '.repeat(20)}`;
    expect(codes({ title: line.slice(0, 160) })).toEqual([]);
    expect(codes({ title: `${line.slice(0, 160)}x` })).toEqual(['titleTooLong']);
  });

  it('is not vague, left open or too long while it is blank', () => {
    expect(codes({ title: ' '.repeat(200) })).toEqual([]);
  });

  it('is told the vague word', () => {
    expect(objectiveHints({ ...GOOD, title: 'Efficace gestione dell’ente' })[0]).toEqual({
      code: 'titleVague',
      aspect: 'specific',
      field: 'title',
      missing: false,
      found: 'efficace',
    });
  });
});

describe('the time of an objective', () => {
  it('is told by a term, a duration, a year or a month', () => {
    expect(codes({ duration: ' ' })).toEqual(['noDeadline']);
    expect(codes({ duration: '', dueDate: '31/12/2026' })).toEqual([]);
    expect(codes({ duration: '', completionYear: '2027' })).toEqual([]);
    expect(codes({ duration: '', hasMonths: true })).toEqual([]);
    expect(objectiveHints({ ...GOOD, duration: '' })).toEqual([
      { code: 'noDeadline', aspect: 'timed', field: 'duration', missing: true },
    ]);
  });
});
