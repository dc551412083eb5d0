import { vagueWord } from '../../../src/domain/rules/wording';
import { CASES } from './wordingCases';

describe.each(CASES)('%s', (_, rule, yes, no) => {
  it.each(yes)('is in «%s»', (text) => expect(rule(text)).toBe(true));
  if (no.length > 0) it.each(no)('is not in «%s»', (text) => expect(rule(text)).toBe(false));
});

describe('a vague word', () => {
  it.each([
    ['Miglioramento del servizio', 'miglioramento'],
    ['Al fine di favorire la partecipazione', 'favorire'],
    ['Sua tempestiva pubblicazione', 'tempestiva'],
    ['Gestione efficiente', 'efficiente'],
    ['Risposte opportune', 'opportune'],
    ['Uso efficace dei fondi', 'efficace'],
    ['Pubblicare tempestivamente', 'tempestivamente'],
    ['Spazi adeguati', 'adeguati'],
  ])('of «%s» is %s', (text, word) => expect(vagueWord(text)).toBe(word));

  it.each(['Nuova convenzione di gestione e promozione turistica', 'Tempestività dei pagamenti'])(
    'is not in «%s»',
    (text) => expect(vagueWord(text)).toBeUndefined(),
  );
});
