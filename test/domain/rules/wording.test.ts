import {
  countsActivity,
  hasDate,
  hasFigure,
  holdsMany,
  isCapitals,
  isLeftOpen,
  isPhasesOnly,
  isShare,
  isYesNo,
  namesQuantity,
  tellsTarget,
  vagueWord,
} from '../../../src/domain/rules/wording';

type Rule = (text: string) => unknown;

/** Phrases of real plans on either side of each rule. */
const CASES: [string, Rule, string[], string[]][] = [
  [
    'a date',
    hasDate,
    [
      'Approvazione 30/06',
      'Schema di bilancio entro 28 febbraio',
      'Bando pubblicato entro il 30/06/2026',
      'Individuazione del Referente entro primo semestre 2024',
      'Approvazione entro fine anno',
      'Fine progetto 31/12/2026',
      'approvazione entro 31.12.2025',
      'entro il 30/11/23: adeguamento delle misure',
    ],
    [
      'Piano triennale 2024-2026',
      'D.Lgs. 36/2023',
      'Misura 1.4.1',
      'DGR 261/2020',
      'deliberazione n. 97 del 21/09/2023',
      'ai sensi della Delibera n. 610 del 19 dicembre 2023 di ANAC',
    ],
  ],
  [
    'a figure',
    hasFigure,
    [
      'Nr. donne iscritte (20)',
      'ritardo inferiore o uguale a zero',
      'Almeno una verifica nel periodo',
      'pasti erogati 640.000',
      'almeno tre verifiche',
      'almeno un incontro',
    ],
    [
      'attuazione delle misure della sezione 2.3 del PIAO 2024 - 2026',
      'delibera n. 261 del 30/03/2020',
      'ai punti 1, 2 e 3',
      'incarichi ex artt. 90, 108, 110',
      'art. 5 c. 2 lett. b del d.lgs. 150/2009',
      'regolamento (UE) 2016/679',
      'Centri antiviolenza per 100 000 donne',
      '1) Redazione del piano',
      'due tempi: 1) redazione; 12) verifica',
      'decreto 33 del 14 marzo',
      'delibera n.261 del 15.06.12',
      'regolamento 12/2020',
      'determina 2020/1234',
      'articoli 5 e 6',
      'art.14-bis, 15',
      'comma 3, 4 e 5',
      'punto n. 4 e 5',
      'fasi 1 e 2 del lotto 10',
      'misure 1.4.1, 1.4.2',
      'sottosezione 2.3, allegato 4',
      'piano 2024/26',
      'piano 2024 – 2026',
    ],
  ],
  [
    'SI/NO',
    isYesNo,
    ['Uscita nuovo bando (sì/no)', 'adozione SI - NO'],
    ['no profit', 'si adotta'],
  ],
  [
    'a share',
    isShare,
    [
      '% di pratiche evase',
      'Percentuale di richieste',
      'Quota di servizi digitali',
      'La quota di servizi',
      'rilevazione della percentuale di casi',
    ],
    ['Numero di richieste', 'Sconto del 10%'],
  ],
  [
    'the value to reach',
    tellsTarget,
    ['N. progetti: 10', 'Percentuale di pratiche entro 5 giorni: 90%', 'Evasione entro 5 gg'],
    ['Percentuale di segnalazioni risolte entro 5 gg', 'Numero partecipanti'],
  ],
  [
    'a quantity',
    namesQuantity,
    [
      'n. pratiche TFR',
      'N° procedure avviate',
      'Tempi di risposta medi',
      'offerte ricevute',
      'Punti facilitazione avviati',
      'Abitanti per addetto di polizia locale',
      'Rispetto dei tempi o % di soggetti da formare',
    ],
    [
      'Gestione rapporti con il broker',
      'Affidamento lavori',
      'Aggiornamento nomine dei soggetti delegati',
      'richiesta e trasmissione nei modi comunicati dalla Regione',
    ],
  ],
  [
    'only the phases',
    isPhasesOnly,
    [
      'Realizzazione delle fasi di esecuzione programmate',
      'Rispetto della tempistica prevista',
      'Rispetto dei tempi prefissati',
      'Rispetto degli iter procedurali',
      'B) REGOLAMENTO CONCORSI: Rispetto dei tempi previsti',
    ],
    [
      'Rispetto dei tempi previsti: 95% delle fasi entro il mese',
      'Percentuale di casi in cui sono rispettati i tempi previsti',
      'Emissione certificati secondo le fasi del cronoprogramma contrattuale',
      'Attuazione delle misure di prevenzione',
    ],
  ],
  [
    'a count of activities',
    countsActivity,
    [
      'Numero di incontri di informazione',
      'n. atti redatti',
      'Svolgimento di almeno 2 incontri',
      "2 incontri con l'azienda fornitrice",
      'N. eventuali determinazioni',
      'Verbali prodotti',
    ],
    [
      'Tempi medi conclusione procedimenti di accesso agli atti',
      'Numero di famiglie beneficiarie',
      'Report finale',
      'Delibera di approvazione',
      'Numero di notebook consegnati',
      'Pratiche concluse entro 30 giorni',
    ],
  ],
  [
    'a value left out',
    isLeftOpen,
    ['N. atti predisposti:', 'rispetto dei tempi: ___%', 'raggiunti al …..', 'entro XX giorni'],
    ['N. atti: 10', 'DONNE E...', 'Anno XXI'],
  ],
  [
    'many things',
    holdsMany,
    [
      'valutazioni e/o progetti',
      'N° procedure avviate e N° procedure concluse',
      '1) sviluppo del marchio\n2) gestione degli uffici turistici',
    ],
    [
      'N. Graduatoria per i servizi: nr. graduatorie gestite: 3',
      'Numero di famiglie e imprese',
      'Partecipazione a momenti di formazione per il personale dei servizi nazionali e/o regionali',
    ],
  ],
  [
    'all capitals',
    isCapitals,
    ['GESTIONE DEI CONTRATTI PUBBLICI'],
    ['PUG INTERCOMUNALE', 'Gestione dei contratti PNRR', ''],
  ],
];

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
  ])('of «%s» is %s', (text, word) => expect(vagueWord(text)).toBe(word));

  it.each(['Nuova convenzione di gestione e promozione turistica', 'Tempestività dei pagamenti'])(
    'is not in «%s»',
    (text) => expect(vagueWord(text)).toBeUndefined(),
  );
});
