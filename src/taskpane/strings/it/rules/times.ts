/** Rules on deadlines, phases and the reference date. */
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';
import { date } from '../figures';

interface Which {
  position: number;
  name: string;
  year: number;
}

/** How the periods of a year are called. */
const PLANNED: Record<number, string> = { 12: 'mesi previsti', 24: 'quindicine previste' };

const the = ({ position, name, year }: Which) =>
  `La fase ${position} del ${year}${name === '' ? '' : ` («${clipped(name)}»)`}`;

const years = (first: number, last: number) =>
  first === last ? String(first) : `${first}-${last}`;

/** What is told of one is so of others. */
const alsoOthers = (more: number, one: string, several: string) => {
  if (more === 0) return '';
  return `, e così ${more === 1 ? `un’altra ${one}` : `altre ${more} ${several}`}`;
};

export const timeRules = {
  TE01: {
    title: 'Obiettivi senza termine',
    help: 'Scrivere la durata o il termine, o segnare i mesi delle fasi.',
    says: 'Non è detto entro quando.',
    example: '«annuale» oppure «2026-2028»',
  },
  TE02: {
    title: 'Date fuori dagli anni del piano',
    help: 'L’obiettivo si riferisce a un altro periodo: correggere la data, oppure gli anni del piano nelle impostazioni.',
    says: ({ year, first, last }) =>
      `Il ${year} è fuori dagli anni del piano (${first === last ? first : `${first}-${last}`}).`,
  },
  TE04: {
    title: 'Termini scritti a parole, o in un’altra forma',
    help: 'Da una frase il ritardo non si calcola: scrivere la data, e spostare le parole nella descrizione o in un indicatore. Le date si scrivono tutte allo stesso modo.',
    says: ({ text, usual }) =>
      usual === null
        ? `«${text}» non è una data nella forma gg/mm/aaaa.`
        : `«${text}»: le altre date sono come «${usual}».`,
    example: '«30/06/2026»',
  },
  TE05: {
    title: 'Cronoprogrammi con caselle di troppo o mancanti',
    help: 'I mesi si contano per posizione, e con una casella in più o in meno si spostano: correggere la riga.',
    says: ({ cells, periods, ...which }) =>
      `${the(which)} ha ${cells} caselle invece di ${periods}.`,
  },
  TE11: {
    title: 'Date che non esistono',
    help: 'Controllare giorno e mese.',
    says: ({ text }) => `«${text}» non è una data del calendario.`,
    example: '«30/06/2026»',
  },
  TE12: {
    title: 'Obiettivi senza fasi',
    help: 'Senza fasi l’avanzamento non si può calcolare: aggiungerne almeno una.',
    says: 'Non c’è nessuna fase.',
  },
  TE13: {
    title: 'Fasi senza nome',
    help: 'Scrivere che cosa si fa, oppure eliminare la riga.',
    says: (which) => `${the({ ...which, name: '' })} non ha nome.`,
  },
  TE14: {
    title: 'Fasi senza periodi previsti',
    help: 'Una fase senza mesi o quindicine risulta «Non pianificata» e non conta nell’avanzamento: segnarli.',
    says: ({ periods, ...which }) =>
      `${the(which)} non ha ${PLANNED[periods] ?? 'periodi previsti'}.`,
  },
  TE15: {
    title: 'Anni ripetuti nel cronoprogramma',
    help: 'Riunire le fasi in un solo cronoprogramma o correggere l’anno.',
    says: ({ year }) => `L’anno ${year} compare due volte.`,
  },
  TE16: {
    title: 'La data di riferimento è rimasta indietro',
    help: 'Gli stati si calcolano alla data di riferimento: ciò che è segnato dopo non conta ancora. Se il monitoraggio è un altro, aggiornare la data nelle impostazioni.',
    says: ({ date: reference, last, objectives }) =>
      `La data è il ${date(reference)}, ma ${
        objectives === 1
          ? 'in un obiettivo ci sono attività segnate come svolte'
          : `in ${objectives} obiettivi ci sono attività segnate come svolte`
      } fino al periodo che inizia il ${date(last)}.`,
  },
  TE17: {
    title: 'Manca la data di riferimento',
    help: 'Senza, gli stati delle fasi non si calcolano: scriverla nelle impostazioni.',
    says: 'Manca la data di riferimento.',
  },
  TE18: {
    title: 'Fasi senza periodi previsti nel cronoprogramma',
    help: 'In questo modello gli stati non si calcolano; i periodi dicono però quando si lavora alla fase: segnarli, o scrivere la data nel testo.',
    says: ({ periods, more, ...which }) =>
      `${the(which)} non ha ${PLANNED[periods] ?? 'periodi previsti'}${alsoOthers(more, 'fase', 'fasi')}.`,
  },
  TE03: {
    title: 'Anni rimasti da un altro piano',
    help: 'Di solito sono intestazioni o frasi copiate dal piano di un altro anno: correggere l’anno, se è quello.',
    says: ({ text, year, first, last }) =>
      `«${text}»: ${year} non è del piano (${years(first, last)}).`,
  },
  TE06: {
    title: 'Tempi che non dicono quando',
    help: 'Se ogni fase dura tutto l’anno, o finiscono tutte a dicembre, durante l’anno non c’è niente da verificare: indicare un risultato intermedio con la sua data.',
    says: ({ phases, isWhole }) =>
      isWhole
        ? phases === 1
          ? 'L’unica fase dura tutto l’anno.'
          : `Tutte e ${phases} le fasi durano tutto l’anno.`
        : `Tutte e ${phases} le fasi finiscono a dicembre.`,
  },
  TE07: {
    title: 'Risultati scritti prima che ce ne possano essere',
    help: 'Alla data di riferimento del piano quel monitoraggio non c’è ancora stato: cancellare il risultato, o spostarlo nel valore di partenza o sotto la sua data. Se il monitoraggio c’è stato, aggiornare la data di riferimento.',
    says: ({ text }) => `C’è già «${clipped(text)}».`,
  },
  TE19: {
    title: 'Date che non esistono, nelle frasi',
    help: 'Controllare giorno e mese.',
    says: ({ text }) => `«${text}» non è un giorno del calendario.`,
    example: '«entro il 30/06»',
  },
  TE20: {
    title: 'Scadenze scritte fuori dagli anni del piano',
    help: 'La scadenza di una fase o di un indicatore, o quella dei risultati attesi, è di un altro periodo: correggere la data, se è rimasta da un altro piano.',
    says: ({ text, from, to, first, last }) =>
      `«${text}» (${from === '' ? `entro il ${to}` : `dal ${from} al ${to}`}) è fuori dagli anni del piano (${years(first, last)}).`,
  },
  TE22: {
    title: 'Risultati uguali a ciò che era previsto',
    help: 'La colonna dei risultati ripete quella di ciò che era programmato: scrivere che cosa è stato fatto, o lasciarla vuota.',
    says: ({ text, more }) =>
      `«${clipped(text)}» è la copia del testo programmato${alsoOthers(more, 'cella', 'celle')}.`,
  },
  TE23: {
    title: 'Monitoraggi delle schede diversi da quelli del piano',
    help: 'Le schede e il piano devono prevedere gli stessi monitoraggi: correggere le etichette, oppure le date nelle impostazioni.',
    says: ({ labels, dates, objectives, why }) =>
      `${objectives === 1 ? 'Una scheda ha' : `${objectives} schede hanno`} ${labels.map((label) => `«${label}»`).join(', ')}; il piano ${
        why === 'dates' ? 'prevede' : 'ne prevede'
      } ${dates.join(', ')}.`,
  },
} satisfies Partial<RuleWords>;
