/** From what a new objective begins. */
import { counted } from '../counted';

export const start = {
  heading: 'Come iniziare',
  ways: {
    scratch: { label: 'Da zero', help: 'Compilare i campi uno a uno.' },
    ready: {
      label: 'Da un modello pronto',
      help: 'Tempi di pagamento, trasparenza e altri obiettivi comuni a tutti gli enti.',
    },
    existing: {
      label: 'Da un obiettivo esistente',
      help: 'Copiare un obiettivo di questa cartella di lavoro.',
    },
    selection: {
      label: 'Dalla selezione',
      help: 'Usare le celle selezionate in Excel: fasi, indicatori o una tabella, anche con molti obiettivi.',
    },
    pasted: {
      label: 'Da una tabella copiata',
      help: 'Incollare una tabella copiata da Excel o da Word: uno o molti obiettivi.',
    },
  },
  back: 'Torna ai campi',
  replaceQuestion: 'Quanto scritto finora nella bozza andrà perso. Continuare?',
  replaceConfirm: 'Sì, sostituisci',
  replaceCancel: 'No, tieni la bozza',
  ready: {
    heading: 'Modelli pronti',
    help: 'Titolo, descrizione, indicatori, fasi e riferimenti di legge sono già scritti: tutto si può cambiare.',
    summaries: {
      'tempi-pagamento':
        'Ritardo annuale non superiore a zero, almeno il 30% della retribuzione di risultato (art. 4-bis D.L. 13/2023).',
      trasparenza: 'Sezione «Amministrazione trasparente» completa e aggiornata (D.Lgs. 33/2013).',
      anticorruzione: 'Misure del PIAO (già PTPCT) attuate nei termini (L. 190/2012).',
      accessibilita:
        'Obiettivi di accessibilità entro il 31 marzo e dichiarazione AgID entro il 23 settembre (L. 4/2004).',
      formazione: '40 ore di formazione l’anno per dipendente (direttiva del 14 gennaio 2025).',
    },
    /** For the writer: not printed on the sheet. */
    advice: {
      'tempi-pagamento':
        'La norma vuole che l’obiettivo valga almeno il 30% della retribuzione di risultato, non del totale dei pesi: se gli obiettivi ne determinano solo una quota, il peso va alzato (con una quota del 60% serve almeno 50). La funzione PIAO.VERIFICA_PAGAMENTI lo controlla. Il raggiungimento è verificato dall’organo di controllo di regolarità amministrativa e contabile sugli indicatori della piattaforma.',
      trasparenza:
        'I mesi della verifica annuale seguono i termini che ANAC indica di anno in anno: aggiornarli quando sono pubblicati.',
      anticorruzione:
        'Il RPCT dà conto delle misure nella relazione annuale: il secondo monitoraggio deve precederla.',
      accessibilita:
        'La dichiarazione di accessibilità si compila con l’applicazione di AgID e si riesamina entro il 23 settembre di ogni anno.',
      formazione:
        'È un obiettivo di ciascun dirigente, o responsabile negli enti senza dirigenti: creare una scheda per ognuno.',
    },
    done: (title: string) =>
      `Inserito il modello «${title}». Ora completare numero, settore e risorse, e adattare i valori al proprio ente.`,
  },
  existing: {
    heading: 'Obiettivi di questa cartella di lavoro',
    help: 'Si copia tutto, tranne il numero, i risultati e i pesi negli altri settori.',
    search: 'Cerca per numero, titolo o settore',
    none: 'Questa cartella di lavoro non contiene ancora obiettivi.',
    noMatch: 'Nessun obiettivo corrisponde alla ricerca.',
    matches: (count: number) => counted(count, 'obiettivo', 'obiettivi'),
    untitled: 'Senza titolo',
    onSheet: (sheet: string) => `foglio «${sheet}»`,
    done: (title: string) =>
      `Copiato l’obiettivo «${title}», senza risultati. Controllare anni, valori e target.`,
  },
  suggested: (number: string) => `Il prossimo numero del piano è ${number}.`,
  useNumber: (number: string) => `Usa ${number}`,
};
