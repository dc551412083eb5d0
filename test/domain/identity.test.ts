import { IDENTITY_NAME, identityText, newId, readIdentity } from '../../src/domain/identity';

describe('the identity of a sheet', () => {
  it('stands in a name that workbooks written so far have', () => {
    expect(IDENTITY_NAME).toBe('PIAO_Scheda');
  });

  it('is read as it was written', () => {
    const identity = { template: 'scheda-completa', version: 2, id: newId() };
    expect(readIdentity(identityText(identity))).toEqual(identity);
  });

  it('is read with spaces around it, and with a version of several figures', () => {
    expect(readIdentity('  scheda-completa;12;k3x9q2mv ')).toEqual({
      template: 'scheda-completa',
      version: 12,
      id: 'k3x9q2mv',
    });
  });

  it.each([
    '',
    'scheda-completa',
    'scheda-completa;1',
    'scheda-completa;uno;k3x9q2mv',
    'scheda-completa;1;',
    'scheda-completa;1;k3x9q2mv;altro',
    '#REF!',
    'scheda completa;1;k3x9q2mv',
    '1 scheda-completa;1;k3x9q2mv',
    'scheda-completa;1234567;k3x9q2mv',
    'scheda-completa;1;k3x',
    'scheda-completa;1;K3X9Q2MV',
    'scheda-completa;1;k3x9q2mv!',
    'scheda-completa;1;!k3x9q2mv',
  ])('is not guessed from «%s»', (text) => {
    expect(readIdentity(text)).toBeUndefined();
  });
});

describe('a new id', () => {
  it('is another one each time', () => {
    const ids = Array.from({ length: 2_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no letter that could be taken for another, at either end of what chance gives', () => {
    expect(newId(() => 0)).toBe('22222222');
    expect(newId(() => 1 - Number.EPSILON / 2)).toBe('zzzzzzzz');
  });
});
