/** Months told in phrases: forms of dates, what only looks like one, and the phrases of a real plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { completePhase, completePlan } from '../../src/domain/completePlan';
import { derivePeriods, deriveSchedule } from '../../src/domain/derivedSchedule';

const NAMES =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );
const months = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const YEAR = months(1, 12);
const periodsOf = (text: string, year = 2024) => derivePeriods(text, year).periods;

describe('dates and deadlines mark their month', () => {
  it.each([
    ['31/03/2024', [3]],
    ['1/3/2024', [3]],
    ['30.06.2024', [6]],
    ['30-06-2024', [6]],
    ['30/06/24', [6]],
    ['30 / 06 / 2024', [6]],
    ['entro il30/06', [6]],
    ['15 maggio 2024', [5]],
    ['1° gennaio', [1]],
    ['25 aprile', [4]],
    ['marzo 2024', [3]],
    ['MARZO', [3]],
    ['entro marzo', [3]],
    ['entro il 30/06', [6]],
    ['entro il 30/6 e il 30/9', [6, 9]],
    ['entro e non oltre il 5/9', [9]],
    ['entro il 31.12', [12]],
    ['entro la fine del mese di aprile 2024', [4]],
    ['entro la prima metà di maggio', [5]],
    ['entro fine anno', [12]],
    ["entro l'anno 2024", [12]],
    ['entro l’anno', [12]],
    ['entro il 2024', [12]],
    ['entro il primo semestre 2024', [6]],
    ['nei mesi di marzo, giugno e settembre', [3, 6, 9]],
    ['aprile o maggio', [4, 5]],
    ['monitoraggio al 31/07 e al 31/12', [7, 12]],
    ['dal 15 al 30 giugno', [6]],
    ['31 giugno 2024', [6]],
    ['05/06', [6]],
    ['13/11', [11]],
    ['31/12', [12]],
    ['29/10', [10]],
    ['1/1/2024', [1]],
    ['entro il 4/10', [10]],
    ['entro il 30/6, e 4/10', [6, 10]],
    ['fine 2024', [12]],
    ['termine del 2024', [12]],
    ["conclusione dell'anno", [12]],
    ['fine esercizio', [12]],
    ['inizio 2024', [1]],
    ['metà 2024', [6]],
    ['entro sett. 2024', [9]],
  ])('%s', (text, expected) => {
    expect(derivePeriods(text, 2024)).toMatchObject({ periods: expected, otherYears: [] });
  });

  it.each(['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'])(
    'the abbreviation %s counts beside a day, a year or "entro"',
    (name) => {
      const month = [NAMES.findIndex((full) => full.startsWith(name)) + 1];
      expect(periodsOf(`3 ${name}.`)).toEqual(month);
      expect(periodsOf(`${name} 2024`)).toEqual(month);
      expect(periodsOf(`entro ${name}`)).toEqual(month);
      expect(periodsOf(`l'acquisto di ${name} e altro`)).toEqual([]);
    },
  );
});

describe('ranges mark every month that they touch', () => {
  it.each([
    ['settembre - dicembre 2024', months(9, 12)],
    ['maggio-ottobre', months(5, 10)],
    ['luglio – settembre', months(7, 9)],
    ['gennaio/dicembre', YEAR],
    ['gen-mar', months(1, 3)],
    ['sett/ott', months(9, 10)],
    ['entro marzo/aprile', [3, 4]],
    ['da gennaio a fine anno', YEAR],
    ['da inizio anno a metà anno', months(1, 6)],
    ['da gennaio/febbraio a maggio', months(1, 5)],
    ['da febbraio fino ad aprile', months(2, 4)],
    ['tra marzo e giugno', months(3, 6)],
    ['Dal 01/01/2024 al 31/12/2024', YEAR],
    ['dal 15/3 al 30/6', months(3, 6)],
    ['1/1 – 31/12', YEAR],
    ['marzo/giugno/settembre/dicembre', [3, 6, 9, 12]],
    ['da marzo', months(3, 12)],
    ['a partire dal 1° settembre 2024', months(9, 12)],
    ['fino a giugno', months(1, 6)],
    ['ottobre 2023 - febbraio 2024', [1, 2]],
    ['ottobre 2024 - marzo 2025', months(10, 12)],
    ['novembre - febbraio', [11, 12]],
    ['novembre - febbraio 2024', [1, 2]],
    ['novembre 2024 - febbraio', [11, 12]],
    ['ottobre 2023 - febbraio', [1, 2]],
    ['novembre - febbraio 2025', [11, 12]],
    ['dal secondo trimestre', months(4, 12)],
    ['fino al 2° trimestre', months(1, 6)],
    ['sino ad aprile', months(1, 4)],
    ['a decorrere da ottobre', months(10, 12)],
    ['fra aprile e giugno', months(4, 6)],
    ['dal 10/12 al 15/12', [12]],
    ['maggio − luglio', months(5, 7)],
    ['Dal 01/01/2023 al 31/12/2025', YEAR],
  ])('%s', (text, expected) => {
    expect(derivePeriods(text, 2024)).toEqual({ periods: expected, found: [text], otherYears: [] });
  });

  it('of any two months, in order, with any sign or words', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const join = fc.constantFrom('-', ' – ', '/', ' a ', ' fino a ');
    fc.assert(
      fc.property(month, month, join, (one, other, sign) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const text = `Attività: ${NAMES[first - 1]}${sign}${NAMES[last - 1]} 2024`;
        expect(periodsOf(text)).toEqual(months(first, last));
      }),
    );
  });
});

describe('parts of the year', () => {
  it.each([
    ['1° semestre 2024', months(1, 6)],
    ['II semestre', months(7, 12)],
    ['primo e secondo semestre', YEAR],
    ['primo trimestre', months(1, 3)],
    ['3° trim. 2024', months(7, 9)],
    ['ultimo trimestre', months(10, 12)],
    ['dal 1° al 3° trimestre', months(1, 9)],
    ['secondo quadrimestre', months(5, 8)],
    ['sesto bimestre', [11, 12]],
    ['I semestre', months(1, 6)],
    ['terzo trimestre', months(7, 9)],
    ['quarto trimestre', months(10, 12)],
    ['IV trimestre', months(10, 12)],
    ['III quadrimestre', months(9, 12)],
    ['quinto bimestre', [9, 10]],
    ['V bim.', [9, 10]],
    ['VI bimestre', [11, 12]],
    ['ultimo semestre', months(7, 12)],
    ['ultimo quadrimestre', months(9, 12)],
    ['ultimo bimestre', [11, 12]],
    ['1°-2° trimestre', months(1, 6)],
    ["prima parte dell'anno", months(1, 6)],
    ["seconda meta\u0300 dell'anno", months(7, 12)],
    ['durante il 2024', YEAR],
    ['nel corso del 2024', YEAR],
    ["durante l'anno", YEAR],
    ['dal 3° al 1° trimestre', []],
    ['4° quadrimestre', []],
    ['3° semestre', []],
    ["seconda metà dell'anno", months(7, 12)],
    ["tutto l'anno", YEAR],
    ['tutto il 2024', YEAR],
    ['intero anno', YEAR],
    ["nel corso dell'anno 2024", YEAR],
    ["durante l'intero esercizio", YEAR],
    ['5° trimestre', []],
    ["tutto l'anno scolastico", []],
    ["fine dell'anno educativo", []],
  ])('%s', (text, expected) => {
    expect(periodsOf(text)).toEqual(expected);
  });
});

describe('other years', () => {
  it.each([
    ['entro il 30/11/2023', ['entro il 30/11/2023']],
    ['bando Aprile 2022', ['Aprile 2022']],
    ['approvazione entro 31/12/2025', ['entro 31/12/2025']],
    ['settembre - dicembre 2022', ['settembre - dicembre 2022']],
    ['giugno e dicembre 2023', ['giugno', 'dicembre 2023']],
    ["tutto l'anno 2025", ["tutto l'anno 2025"]],
    ['da ottobre 2023', ['da ottobre 2023']],
    ['1° semestre 2025', ['1° semestre 2025']],
    ['fine 2023', ['fine 2023']],
    ['ottobre 2022 - febbraio', ['ottobre 2022 - febbraio']],
    ['marzo-aprile e giugno 2023', ['marzo-aprile', 'giugno 2023']],
    ['fino a giugno 2023', ['fino a giugno 2023']],
  ])('%s is no month of 2024, and is reported', (text, otherYears) => {
    expect(derivePeriods(text, 2024)).toEqual({ periods: [], found: [], otherYears });
  });

  it('a text may tell both', () => {
    expect(derivePeriods('avvio ottobre 2023, collaudo entro  maggio 2024', 2024)).toEqual({
      periods: [5],
      found: ['entro maggio 2024'],
      otherYears: ['ottobre 2023'],
    });
    expect(derivePeriods('giugno 2024 e dicembre 2023', 2024)).toEqual({
      periods: [6],
      found: ['giugno 2024'],
      otherYears: ['dicembre 2023'],
    });
  });
});

describe('what only looks like a date', () => {
  it.each([
    '',
    'Verifica dei requisiti',
    'D.Lgs. 150/2009, L. 190/2012, L.104, L.R. n. 24/2017, art. 4/2',
    'delibera n. 12/2024 e DGR 123/2024',
    'n. 59 del 23/06/2024',
    'delibera ANAC n. 264 del 19.12.2024',
    'delibera di Giunta del 3 maggio 2024, nota del 12/05/2024',
    'entro 10 giorni dal 30/06/2024',
    'legge 6 novembre 2024, n. 190',
    'Ccnl Funzioni locali sottoscritto il 16/11/2024',
    'con arretrati (dal 1/1/2024)',
    'indicatori 1/1 - 1/4 e obiettivo 04/10',
    'indicatore 4/10, assistenza 24/7',
    'aumento del 10/12% entro 10/12 giorni',
    'telefono 059/12.34.56 o 05.06.2024.11',
    'a maggiore tutela, con Marzolino e centro 5/9',
    'bilancio 2024/2026, PIAO 2024-2026, progetto 2024-25',
    'codice 01.02.02, misura 1.4.3',
    'un set di dati, il mar. 2',
    'sede di via 25 aprile e di piazza XX settembre',
    'entro 60 giorni, attività mensile e semestrale',
    "fondo per l'anno 2024",
    '31/13/2024 e 45/06/2024',
    '32/05/2024, 0/05/2024 e 10/00/2024',
    'rapporto di 12/11 e di 5/06',
    'versione 30.06',
    'entro 30 gg, 12/12 ore, 10/12 mesi, 10/12 €',
    'comma 5, lotto 3/4 e punti 6/10',
    'ordinanza del 12 marzo 2024 e regolamento del 3/5/2024',
    'al gen, il feb. e il mar',
  ])('%s', (text) => {
    expect(derivePeriods(text, 2024)).toEqual({ periods: [], found: [], otherYears: [] });
  });
});

describe('phases', () => {
  const phase = (name: string, more = {}) => completePhase({ name, ...more });
  const planned = (name: string, duration: string) =>
    deriveSchedule([phase(name)], duration, 2024)[0]?.planned;

  it('are filled from their names, else from the duration', () => {
    expect(planned('collaudo entro maggio', "tutto l'anno")).toEqual([5]);
    expect(planned('collaudo', 'Dal 01/03/2024 al 31/12/2024')).toEqual(months(3, 12));
    expect(planned('collaudo', '')).toEqual([]);
  });

  it('stay blank when they tell another year only', () => {
    expect(planned('collaudo entro maggio 2023', "tutto l'anno")).toEqual([]);
  });

  it('with marks are the same objects, and the others are not changed in place', () => {
    const marked = [phase('entro maggio', { planned: [3] }), phase('entro maggio', { done: [2] })];
    const given = [...marked, phase('entro maggio', { owner: 'Istruttore' })];
    const derived = deriveSchedule(given, "tutto l'anno", 2024);
    expect(derived[0]).toBe(marked[0]);
    expect(derived[1]).toBe(marked[1]);
    expect(derived[2]).toEqual({ ...given[2], planned: [5] });
    expect(given[2]?.planned).toEqual([]);
  });

  it('do not share their months', () => {
    const [one, other] = deriveSchedule([phase('a'), phase('b')], "tutto l'anno", 2024);
    expect(one?.planned).toEqual(YEAR);
    expect(one?.planned).not.toBe(other?.planned);
  });
});

describe('the plan of Unione Terre di Castelli', () => {
  const file = join(__dirname, '../fixtures/terre-di-castelli.json');
  const plan = completePlan(
    JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof completePlan>[0],
  );
  const schedules = plan.objectives.flatMap(({ duration, schedules }) =>
    schedules.map(({ phases, year }) => ({ phases, year, duration })),
  );
  const names = schedules.flatMap(({ phases }) => phases.map(({ name }) => name));

  it('120 of its 424 phases tell months of 2024, 6 only other years; durations fill 63 more', () => {
    const derived = names.map((name) => derivePeriods(name, 2024));
    expect(derived).toHaveLength(424);
    expect(derived.filter(({ periods }) => periods.length > 0)).toHaveLength(120);
    const elsewhere = derived.filter(({ periods, otherYears }) => !periods.length && otherYears[0]);
    expect(elsewhere).toHaveLength(6);
    const filled = schedules.flatMap(({ phases, duration, year }) =>
      deriveSchedule(phases, duration, year),
    );
    expect(filled.filter((each) => each.planned.length > 0)).toHaveLength(183);
  });

  it.each<[part: string, months: number[]]>([
    ['Sottoscrizione entro primo semestre 2024', [6]],
    ['Predisposizione/aggiornamento del Piano entro aprile', [4]],
    ['Servizio Ispettivo entro marzo/aprile 2024', [3, 4]],
    ["area Unione entro l'anno 2024", [12]],
    ['Affidamento incarico per la gestione di n. 5 punti', [3]],
    ['Fine progetto 31/12/2026', []],
    ['1.4.4 - SPID CIE - Comuni - Aprile 2022', [4, 5]],
    ['1.3.1 - PDND - Comuni - Ottobre 2022', [7, 12]],
    ['con arretrati (dal 1/1/2023 o dal 1/1/2024)', []],
    ['inizio lavori marzo 2024', [3]],
    ["nella seconda parte dell'anno", months(7, 12)],
    ['da gennaio a fine anno: partecipazione', YEAR],
    ['entro giugno/agosto: richiesta sponsorizzazione', [6, 7, 8]],
    ['luglio- novembre: realizzazione festival', months(7, 11)],
    ['relativa Delibera n. 610 del 19 dicembre 2023', []],
    ['Tempi per la definizione dei piani: 1° semestre', months(1, 6)],
    ['Tempi di attuazione di miglioramenti', YEAR],
    ['entro il 30/11/2023: eventuale adeguamento', []],
    ['entro il 30/11/2024: eventuale adeguamento', [11]],
    ['ottobre 2023 - dicembre 2024', YEAR],
    ['entro dicembre 2023)', []],
    ['rendiconto di gestione 2023', [2, 3, 4]],
    ["Gestione della spesa durante l'intero esercizio", YEAR],
    ['(maggio-ottobre)', months(5, 10)],
    ['(febbraio/novembre)', months(2, 11)],
    ['da marzo a fine anno 2024', months(3, 12)],
    ['nuovo accordo: marzo maggio', [3, 5]],
    ['Liquidazione del contributo alle famiglie', months(1, 6)],
    ['ottobre -novembre.', [10, 11]],
    ['(o in base alla tempistica comunicata', months(4, 9)],
    ["tutto l'anno scolastico", months(1, 5)],
    ['Commissioni provinciali DGR 564/00 e 1904/07', YEAR],
  ])('… %s …', (part, expected) => {
    const matching = names.filter((name) => name.includes(part));
    expect(matching).toHaveLength(1);
    expect(periodsOf(matching[0] ?? '')).toEqual(expected);
  });
});
