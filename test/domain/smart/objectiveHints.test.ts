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
