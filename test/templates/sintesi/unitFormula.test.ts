/** The unit of a row, and its responsible, by the settings. */
import type { SettingsCells } from '../../../src/templates/sintesi/settingsCells';
import {
  UNKNOWN_UNIT,
  unitFormula,
  unitOwnerFormula,
} from '../../../src/templates/sintesi/unitFormula';
import { place } from '../../domain/rules/support';

const column = (at: number) => ({ row: 9, column: at, rows: 3, columns: 1 });
const TABLE = { names: column(0), owners: column(1), aliases: column(2) };
const settings = (units: SettingsCells['units'] = TABLE): SettingsCells => ({
  ...{
    sheet: 'Impostazioni',
    title: null,
    authority: null,
    firstYear: null,
    units,
    monitoring: [],
  },
  ...{ referenceDate: null, presentation: {} },
  unitNames: [place('Impostazioni', 10), place('Impostazioni', 11)],
});
const UNITS = [
  { name: 'Attività produttive', aliases: ['SUAP; commercio'], owner: '' },
  { name: "Area dell'Ambiente", aliases: [], owner: '' },
];
const formula = (printed: string, of: SettingsCells | null = settings()) =>
  unitFormula("'Ob 1'!$A$3", printed, UNITS, of);
const OWN_NAME = "'Impostazioni'!$A$10:$A$12";

describe('the unit of a row', () => {
  it('is as printed where no settings name any', () => {
    expect(formula('SUAP', null)).toBe(`='Ob 1'!$A$3&""`);
    expect(formula('SUAP', settings(null))).toBe(`='Ob 1'!$A$3&""`);
  });

  it('is looked up among names and other names, without capitals, spaces, apostrophes and «settore»', () => {
    const key = (text: string) =>
      `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${text})),"; ",";"),"’","'"),"settore ","")`;
    const among = `";"&${key(OWN_NAME)}&";"&${key("'Impostazioni'!$C$10:$C$12")}&";"`;
    const isIn = `ISNUMBER(FIND(";"&${key("'Ob 1'!$A$3")}&";",${among}))`;
    expect(formula('Sport')).toBe(
      `=IF('Ob 1'!$A$3="","",IFERROR(INDEX(${OWN_NAME},MATCH(TRUE,INDEX(${isIn},0),0)),'Ob 1'!$A$3&""))`,
    );
    expect(formula('Sport', settings({ ...TABLE, aliases: null }))).not.toContain('$C$10');
  });

  const told = (printed: string) =>
    /\$A\$3="([^,]*)",('Impostazioni'!\$A\$\d+)&"",/.exec(formula(printed))?.slice(1);

  it('is told to the formula where that alone would miss it', () => {
    expect(told("ATTIVITA' PRODUTTIVE")).toEqual([
      ...["ATTIVITA' PRODUTTIVE", "'Impostazioni'!$A$11"],
    ]);
    expect(told('Área dell’Ambiente')).toEqual(['Área dell’Ambiente', "'Impostazioni'!$A$12"]);
    expect(formula('Attivita "produttive"')).not.toContain('""produttive""');
  });

  it.each([
    'Attività produttive',
    ' SETTORE  ATTIVITÀ PRODUTTIVE ',
    'suap; commercio',
    'SUAP;COMMERCIO',
    'AREA DELL’AMBIENTE',
    'Sport',
    '',
  ])('is not told where the formula finds it, or nobody does: «%s»', (printed) => {
    expect(told(printed)).toBeUndefined();
  });

  it('is not told where its cell is not known', () => {
    const without = { ...settings(), unitNames: [] };
    expect(formula("ATTIVITA' PRODUTTIVE", without)).not.toContain('="ATTIVITA');
  });

  it('is told within quotation marks of its own', () => {
    const quoted = [{ name: 'Area "à"', aliases: [], owner: '' }];
    expect(unitFormula('A1', 'Area "a"', quoted, settings())).toContain('A1="Area ""a"""');
  });
});

describe('the responsible of the unit of a row', () => {
  it('is that of the settings, or is missing there', () => {
    expect(unitOwnerFormula('C5', settings())).toBe(
      `=IF(C5="","",IFERROR(INDEX('Impostazioni'!$B$10:$B$12,MATCH(TRUE,INDEX(${OWN_NAME}=C5,0),0))&"","${UNKNOWN_UNIT}"))`,
    );
  });

  it('is nowhere where the settings name none', () => {
    expect(unitOwnerFormula('C5', null)).toBeUndefined();
    expect(unitOwnerFormula('C5', settings(null))).toBeUndefined();
    expect(unitOwnerFormula('C5', settings({ ...TABLE, owners: null }))).toBeUndefined();
  });
});
