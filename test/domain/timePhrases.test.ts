import { serialText } from '../../src/domain/dates';
import { timePhrases } from '../../src/domain/timePhrases';

const date = (serial: number | null) => (serial === null ? 'none' : serialText(serial));
const told = (text: string) =>
  timePhrases(text, 2026).map(({ kind, first, last }) =>
    first === last ? `${kind} ${date(first)}` : `${kind} ${date(first)} – ${date(last)}`,
  );

describe('the times that a phrase tells', () => {
  it.each<[string, string[]]>([
    // Deadlines.
    ['entro il 30/06', ['by 30/06/2026']],
    ['Entro il 30 giugno 2027', ['by 30/06/2027']],
    ['entro e non oltre il 15 settembre', ['by 15/09/2026']],
    ['scadenza: 30.09.26', ['by 30/09/2026']],
    ['31.7.2024', ['span 31/07/2024']],
    ['entro dicembre 2023', ['by 01/12/2023 – 31/12/2023']],
    ['entro il mese di giugno', ['by 01/06/2026 – 30/06/2026']],
    ['entro la fine di marzo', ['by 15/03/2026 – 31/03/2026']],
    ['entro metà maggio', ['by 15/05/2026']],
    ['a inizio maggio', ['span 01/05/2026 – 15/05/2026']],
    ['entro fine anno', ['by 31/12/2026']],
    ['entro l’anno 2027', ['by 01/01/2027 – 31/12/2027']],
    ['entro il 2027', ['by 01/01/2027 – 31/12/2027']],
    ['entro fine 2027', ['by 31/12/2027']],
    ['metà del 2027', ['span 30/06/2027']],
    ['a metà anno', ['span 30/06/2026']],
    ['entro il primo semestre', ['by 01/01/2026 – 30/06/2026']],
    // Spans.
    ['Dal 01/01/2024 al 31/12/2024', ['range 01/01/2024 – 31/12/2024']],
    ['dal 1/3 al 31/5/2027', ['range 01/03/2027 – 31/05/2027']],
    ['01/06-30/06/2027', ['range 01/06/2027 – 30/06/2027']],
    ['1.6.2026-31.8.2026', ['range 01/06/2026 – 31/08/2026']],
    ['dal 15 al 30 giugno 2027', ['range 15/06/2027 – 30/06/2027']],
    ['15-30 giugno', ['range 15/06/2026 – 30/06/2026']],
    ['1° marzo – 15 aprile', ['range 01/03/2026 – 15/04/2026']],
    ['tra il 1/2 e il 31/3', ['range 01/02/2026 – 31/03/2026']],
    ['ottobre 2023 - dicembre 2024', ['range 01/10/2023 – 31/12/2024']],
    ['settembre/dicembre 2027', ['range 01/09/2027 – 31/12/2027']],
    ['mar-giu', ['span 01/03/2026 – 30/06/2026']],
    ['gen. / apr. 2025', ['span 01/01/2025 – 30/04/2025']],
    ['sett 2025', ['span 01/09/2025 – 30/09/2025']],
    ['I semestre', ['span 01/01/2026 – 30/06/2026']],
    ['2° trim. 2025', ['span 01/04/2025 – 30/06/2025']],
    ['ultimo quadrimestre', ['span 01/09/2026 – 31/12/2026']],
    ["tutto l'anno", ['span 01/01/2026 – 31/12/2026']],
    ['da gennaio a fine anno', ['range 01/01/2026 – 31/12/2026']],
    ['da marzo', ['from 01/03/2026 – 31/03/2026']],
    [
      'giugno 2026 e dicembre 2026',
      ['span 01/06/2026 – 30/06/2026', 'span 01/12/2026 – 31/12/2026'],
    ],
    ['nel 2027', ['span 01/01/2027 – 31/12/2027']],
    ['dal 2025', ['from 01/01/2025 – 31/12/2025']],
    ['dal 2026 al 2027', ['range 01/01/2026 – 31/12/2027']],
    ['fine anno 2027', ['span 31/12/2027']],
    ['metà dell’anno 2027', ['span 30/06/2027']],
    ['intero anno', ['span 01/01/2026 – 31/12/2026']],
    ['fine maggio', ['span 15/05/2026 – 31/05/2026']],
    ['mai 2026', ['span 01/05/2026 – 31/05/2026']],
    ['maggio', ['span 01/05/2026 – 31/05/2026']],
    ['terzo bimestre', ['span 01/05/2026 – 30/06/2026']],
    ['3° quadrim. 2027', ['span 01/09/2027 – 31/12/2027']],
    ['secondo sem.', ['span 01/07/2026 – 31/12/2026']],
    ['quarto trimestre dell’anno 2027', ['span 01/10/2027 – 31/12/2027']],
    ['15 marzo - 30 aprile 2027', ['range 15/03/2027 – 30/04/2027']],
    ['15 marzo 2025 - 30 aprile', ['range 15/03/2025 – 30/04/2026']],
    ['dal 1/3/2025 al 31/5/2027', ['range 01/03/2025 – 31/05/2027']],
    ['fra maggio e il 30 giugno', ['range 01/05/2026 – 30/06/2026']],
    ['maggio e giugno', ['span 01/05/2026 – 31/05/2026', 'span 01/06/2026 – 30/06/2026']],
    [
      'gare tra enti: maggio e giugno',
      ['span 01/05/2026 – 31/05/2026', 'span 01/06/2026 – 30/06/2026'],
    ],
    ['da maggio fino al 30/06', ['range 01/05/2026 – 30/06/2026']],
    ['a partire dal mese di maggio', ['from 01/05/2026 – 31/05/2026']],
    ['non oltre il 30/06', ['by 30/06/2026']],
    ['entro il giorno 30/06', ['by 30/06/2026']],
    ['30.6.26', ['span 30/06/2026']],
    ['31/12', ['span 31/12/2026']],
    ['1/1', ['span 01/01/2026']],
    // Days that no calendar has.
    ['0/5/2026', ['span none']],
    ['5/0/2026', ['span none']],
    ['dal 31/06 al 31/07', ['range none – 31/07/2026']],
    ['entro il 31/06', ['by none']],
    ['30 febbraio 2026', ['span none']],
    ['29/02/2026', ['span none']],
    ['31/13/2026', ['span none']],
    ['V semestre', []],
    ['IV semestre', ['span none']],
    // What is no time.
    ['entro 20 giorni dalla ricezione', []],
    ['D.Lgs. 36/2023 e L. 190/2012', []],
    ['Delibera di Giunta n. 601 del 19/12/2023', []],
    ['n. 261 del 30/03/2020', []],
    ['ai sensi dell’art. 5 del decreto 30/03/2020', []],
    ['bilancio di previsione 2024/2026', []],
    ['delibera n. 12 del 3.4.20', []],
    ['D.G.R. 12/11/2020', []],
    ['regolamento (UE) 12/2020', []],
    ['determina 123/2024 e atto 5/2024', []],
    ['anno educativo, l’anno precedente', []],
    ['0/5, 5/0, 32/12', []],
    ['nr. 3/4', []],
    ['12', []],
    ['anno scolastico 2025/2026', []],
    ['n. 3/4 incontri, lotto 12/24', []],
    ['lotto 31/2, mappale 31/4', []],
    ['il set degli strumenti; ora legale', []],
    ['', []],
  ])('%s', (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it('are told as they are written, and whether they name a year', () => {
    expect(
      timePhrases('Bando entro il 30/06; graduatoria entro Luglio 2026', 2026).map(
        ({ text, hasYear }) => [text, hasYear],
      ),
    ).toEqual([
      ['entro il 30/06', false],
      ['entro luglio 2026', true],
    ]);
  });
});
