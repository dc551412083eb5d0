/** Rules on the settings of the plan, and on what is there twice or is not known. */
import type { RuleWords } from '../../ruleWords';

const listed = (sheets: readonly string[]) => sheets.map((name) => `«${name}»`).join(', ');

export const planRules = {
  IM01: {
    title: 'Manca il titolo del piano',
    help: 'Il titolo compare in testa alle schede: scriverlo nelle impostazioni.',
    says: 'Manca il titolo del piano.',
  },
  IM02: {
    title: 'Manca il nome dell’ente',
    help: 'Il nome compare in testa alle schede: scriverlo nelle impostazioni.',
    says: 'Manca il nome dell’ente.',
  },
  IM03: {
    title: 'Anni del piano scambiati',
    help: 'Correggere uno dei due.',
    says: ({ firstYear, lastYear }) =>
      `Il primo anno del piano (${firstYear}) viene dopo l’ultimo (${lastYear}).`,
  },
  IM04: {
    title: 'Il piano non ha settori',
    help: 'Senza settori i pesi non si possono verificare: scriverli nella tabella dei settori delle impostazioni.',
    says: 'Non c’è nessun settore.',
  },
  IM05: {
    title: 'Settori senza responsabile',
    help: 'Serve a indicare chi risponde degli obiettivi condivisi: scriverlo nelle impostazioni.',
    says: ({ unit }) => `Il settore «${unit}» non ha un responsabile.`,
  },
  IM06: {
    title: 'Un nome per due settori',
    help: 'I pesi scritti con quel nome non entrano in nessun totale: lasciarlo a uno solo.',
    says: ({ name }) => `«${name}» è il nome di due settori.`,
  },
  IM07: {
    title: 'Mancano le date di monitoraggio',
    help: 'Senza, la sintesi non ha colonne per gli stati di attuazione: si possono aggiungere in seguito.',
    says: 'Non c’è nessuna data di monitoraggio.',
  },
  IM08: {
    title: 'Manca il foglio delle impostazioni',
    help: 'Senza, settori e pesi non si possono verificare: si crea con «Piano».',
    says: 'Manca il foglio delle impostazioni.',
  },
  ID01: {
    title: 'Schede copiate',
    help: 'Finché non si sceglie, i loro pesi non contano: farne un nuovo obiettivo, oppure eliminare il foglio.',
    says: ({ original }) =>
      original === ''
        ? 'È la copia di una scheda che non c’è più.'
        : `È una copia della scheda «${original}».`,
  },
  ID02: {
    title: 'Due schede con la stessa identità',
    help: 'Non si può sapere quale delle due sia la copia: eliminare quella di troppo, oppure farne un nuovo obiettivo.',
    says: ({ sheets }) => `Hanno la stessa identità: ${listed(sheets)}.`,
  },
  ID03: {
    title: 'Righe della sintesi copiate',
    help: 'L’obiettivo conterebbe due volte: eliminare la riga di troppo.',
    says: ({ first, second }) => `La riga ${second} ripete l’obiettivo della riga ${first}.`,
  },
  ID05: {
    title: 'Fogli di un’altra versione',
    help: 'Sono stati scritti con una versione più recente, o con un modello che questa non conosce: non vengono letti né cambiati. Aggiornare il componente aggiuntivo.',
    says: 'Il foglio è di una versione o di un modello che non si conosce.',
  },
  ID06: {
    title: 'Impostazioni doppie',
    help: 'Ciò che vi si cambia non ha effetto: se il foglio non serve, eliminarlo.',
    says: ({ used }) =>
      used === ''
        ? 'Queste impostazioni non sono usate.'
        : `Queste impostazioni non sono usate: valgono quelle del foglio «${used}».`,
  },
  ID07: {
    title: 'Fogli dubbi',
    help: 'Somigliano a un elenco di obiettivi, ma non sono stati scritti dal componente: i loro obiettivi non contano. Se sono del piano, si prendono con «Nuovo obiettivo», dalla selezione.',
    says: 'Il foglio somiglia a un elenco di obiettivi.',
  },
  ID08: {
    title: 'Obiettivi che compaiono due volte',
    help: 'Hanno lo stesso settore e lo stesso numero, come dopo la copia di un foglio: cambiare il numero in uno dei fogli, oppure eliminare quello di troppo.',
    says: ({ number, sheets }) =>
      `L’obiettivo ${number} c’è ${sheets.length > 1 ? `nei fogli ${listed(sheets)}` : `due volte nel foglio ${listed(sheets)}`}.`,
  },
  ID09: {
    title: 'Copie della sintesi',
    help: 'Sono di chi le ha fatte: non vengono lette né aggiornate.',
    says: 'È la copia di una sintesi.',
  },
} satisfies Partial<RuleWords>;
