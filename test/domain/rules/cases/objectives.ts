/** Titles, texts, who answers, units and people. */
import type { Given } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import { cases, inField, inTitle, pair, plan, type CasesOf } from './case';

const LONG = `Realizzazione di un nuovo sportello per le imprese${', con orari estesi e assistenza'.repeat(5)}`;

const shared = (given: Given<Objective['sharedWith'][number]>, more: Given<Objective> = {}) =>
  plan({
    ...more,
    sharedWith: [{ unit: 'SUAP', number: '4', strategicRelevance: null, weight: 20, ...given }],
  });

const person = (role: string, share: number | null, other: number | null = null) =>
  plan({
    people: [
      {
        title: '',
        members: [
          { role, share },
          ...(other === null ? [] : [{ role: 'Istruttore', share: other }]),
        ],
      },
    ],
  });

const two = (one: Given<Objective>, other: Given<Objective>) => plan(one, other);

export const OBJECTIVE_CASES: CasesOf = {
  OB01: inTitle('', 'Rilascio dei certificati in 15 giorni'),
  OB02: inTitle('Migliorare la qualità dei servizi', 'Rilascio dei certificati in 15 giorni'),
  OB03: inTitle('Bandi e/o avvisi per le imprese', 'Bandi per le imprese'),
  OB15: inTitle('GESTIONE DEI CONTRATTI PUBBLICI', 'Gestione dei contratti pubblici'),
  OB17: inTitle('Nuovo regolamento ____', 'Nuovo regolamento dei concorsi'),
  OB18: inTitle(LONG, 'Nuovo sportello per le imprese'),
  OB16: inField('Numero', 'number', '', '2/1'),
  OB42: inField('Numero, scritto 1/2 in una cella senza formato', 'number', '46054', '1/2'),
  OB04: inField('Responsabile', 'owner', '', 'Responsabile Tributi'),
  OB05: inField('Responsabile', 'owner', 'Dott. Mario Rossi', 'Responsabile Tributi'),
  OB34: inField(
    'Responsabile, nel settore Tributi',
    'owner',
    'Responsabile SUAP',
    'Responsabile Tributi',
  ),
  OB19: inField('Descrizione', 'description', '', 'Controllo delle posizioni che non versano.'),
  OB20: inField('Risultati attesi', 'expectedResults', '', 'Cresce il gettito recuperato.'),
  OB39: inField('Portatori di interessi', 'stakeholders', '', 'Contribuenti'),
  OB13: inField('Risorse finanziarie', 'financialResources', '', 'Capitolo 1210: risorse del PEG'),
  OB40: inField('Durata', 'duration', 'dal ____ al ____', '2026-2027'),
  OB24: inField('Settore', 'unit', '', 'Tributi'),
  OB25: inField('Settore, in un piano con Tributi e SUAP', 'unit', 'Biblioteca', 'SUAP'),
  OB43: inField('Area, in una scheda del settore Tributi', 'area', 'SUAP', 'Tributi'),
  OB26: pair('Settore che condivide', (unit: string) => shared({ unit }), '', 'SUAP'),
  OB27: pair('Numero nell’altro settore', (number: string) => shared({ number }), '', '4'),
  OB28: pair('Peso nell’altro settore', (weight: number | null) => shared({ weight }), null, 20),
  OB11: pair(
    'Settore che condivide, per un obiettivo di Tributi',
    (unit: string) => shared({ unit }),
    'Tributi',
    'SUAP',
  ),
  OB29: cases(
    ['Settori del piano: Tributi e SUAP; obiettivi: solo di Tributi', plan({})],
    [
      'Settori del piano: Tributi e SUAP; obiettivi: di tutti e due',
      plan({}, { unit: 'SUAP', title: 'Mercati' }),
    ],
  ),
  OB06: cases(
    ['Indicatori: nessuno', plan({})],
    [
      'Indicatori: «Utenti serviti: 40»',
      plan({
        indicatorTable: { columns: [], indicators: [{ description: 'Utenti serviti: 40' }] },
      }),
    ],
  ),
  OB10: cases(
    [
      'Nel settore Tributi: «Recupero della TARI» due volte',
      two({ title: 'Recupero della TARI' }, { title: 'Recupero della TARI' }),
    ],
    [
      'Nel settore Tributi: «Recupero della TARI» e «Banca dati degli immobili»',
      two({ title: 'Recupero della TARI' }, { title: 'Banca dati degli immobili' }),
    ],
  ),
  OB30: cases(
    [
      '«Archivio digitale» nel settore Tributi e, a parte, nel SUAP',
      two({ title: 'Archivio digitale' }, { title: 'Archivio digitale', unit: 'SUAP' }),
    ],
    [
      '«Archivio digitale» nel settore Tributi, condiviso con il SUAP',
      shared({}, { title: 'Archivio digitale' }),
    ],
  ),
  OB33: cases(
    [
      'Project manager di «Archivio digitale»: «Segretario» su una scheda, vuoto sull’altra',
      two(
        { title: 'Archivio digitale', lead: 'Segretario' },
        { title: 'Archivio digitale', unit: 'SUAP' },
      ),
    ],
    [
      'Project manager di «Archivio digitale»: «Segretario» su tutte e due le schede',
      two(
        { title: 'Archivio digitale', lead: 'Segretario' },
        { title: 'Archivio digitale', unit: 'SUAP', lead: 'Segretario' },
      ),
    ],
  ),
  OB41: cases(
    [
      'Durata di «Archivio digitale»: «2026» in un settore, «2026-2028» nell’altro',
      two(
        { title: 'Archivio digitale', duration: '2026' },
        { title: 'Archivio digitale', unit: 'SUAP', duration: '2026-2028' },
      ),
    ],
    [
      'Durata di «Archivio digitale»: «2026» in tutti e due i settori',
      two(
        { title: 'Archivio digitale', duration: '2026' },
        { title: 'Archivio digitale', unit: 'SUAP', duration: '2026' },
      ),
    ],
  ),
  OB21: cases(
    ['Risorse umane: nessuna', plan({})],
    ['Risorse umane: «Istruttore, 50%»', person('Istruttore', 50)],
  ),
  OB22: pair(
    'Ruolo della persona, che partecipa al 50%',
    (role: string) => person(role, 50),
    '',
    'Istruttore',
  ),
  OB23: pair('Partecipazione', (share: number) => person('Istruttore', share), 140, 40),
  OB12: cases(
    ['Partecipazioni: 60 e 20', person('Funzionario', 60, 20)],
    ['Partecipazioni: 60 e 40', person('Funzionario', 60, 40)],
  ),
};
