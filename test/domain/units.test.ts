import fc from 'fast-check';
import type { Unit } from '../../src/domain/plan';
import { resolveUnit, unitKey } from '../../src/domain/units';

const unit = (name: string, ...aliases: string[]): Unit => ({ name, aliases, owner: '' });

const UNITS = [
  unit('Coordinamento generale', 'Coordinamento generale – servizio segreteria'),
  unit('Progettazione e CUC', 'CUC'),
  unit('Comunità e identità dell’ente'),
];

describe('unitKey', () => {
  it.each([
    ['SETTORE SUAP', 'suap'],
    ['Settore   servizi  finanziari', 'servizi finanziari'],
    ['  Welfare\u00a0locale ', 'welfare locale'],
    ['Attività', 'attivita'],
    ['Attivita\u0300', 'attivita'],
    ['Ufficio dell’ente – sede', "ufficio dell'ente - sede"],
    ["ATTIVITA' PRODUTTIVE", 'attivita produttive'],
    ["Comunita'e sport", 'comunita e sport'],
    ["CITTA''", 'citta'],
    ["UNITA'/uffici", 'unita/uffici'],
    ['Il settore tributi', 'il settore tributi'],
    ['Settore', 'settore'],
    ['Settoreide', 'settoreide'],
    ['', ''],
    [' \n\t', ''],
  ])('%j becomes %j', (printed, key) => {
    expect(unitKey(printed)).toBe(key);
  });

  it('gives one key to a name however it is cased or spaced', () => {
    const word = fc.stringMatching(/^[a-zàèéìòù]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const key = unitKey(words.join(' '));
        expect(unitKey(words.join('  ').toUpperCase())).toBe(key);
        expect(unitKey(` ${words.join('\u00a0')} `)).toBe(key);
      }),
    );
  });
});

describe('resolveUnit', () => {
  it.each([
    ['COORDINAMENTO GENERALE', 'Coordinamento generale'],
    ['coordinamento generale - Servizio Segreteria', 'Coordinamento generale'],
    ['CUC', 'Progettazione e CUC'],
    ['Settore Progettazione e Cuc', 'Progettazione e CUC'],
    ["COMUNITA E IDENTITA DELL'ENTE", 'Comunità e identità dell’ente'],
  ])('%j is %j', (printed, name) => {
    expect(resolveUnit(UNITS, printed)?.name).toBe(name);
  });

  it.each(['', '  ', 'Tributi', 'Progettazione', 'CUC e altro'])('%j is no unit', (printed) => {
    expect(resolveUnit(UNITS, printed)).toBeUndefined();
  });

  it('does not choose between two units that claim the same name', () => {
    const twice = [...UNITS, unit('Acquisti', 'cuc')];
    expect(resolveUnit(twice, 'CUC')).toBeUndefined();
    expect(resolveUnit(twice, 'Acquisti')?.name).toBe('Acquisti');
  });

  it('counts a unit once when its name and an alias have the same key', () => {
    expect(resolveUnit([unit('SUAP', 'Suap', 'Settore SUAP')], 'suap')?.name).toBe('SUAP');
  });

  it('never matches a blank alias', () => {
    expect(resolveUnit([unit('SUAP', '')], '')).toBeUndefined();
  });
});
