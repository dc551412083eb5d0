/** Rules on indicators: their names, targets, polarities and cards. */
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';
import { number } from '../figures';

interface Which {
  position: number;
  name: string;
}

const the = ({ position, name }: Which) =>
  name === '' ? `L’indicatore ${position}` : `L’indicatore ${position} («${clipped(name)}»)`;

const of = (which: Which) => the(which).replace('L’', 'l’');

/** With its sign: it is a change. */
const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;

export const indicatorRules = {
  IN01: {
    title: 'Indicatori che ripetono le fasi',
    help: 'Rispettare fasi e tempi non è ancora un risultato: l’avanzamento si vede già nel cronoprogramma. Indicare che cosa si ottiene, con un numero o una data.',
    says: (which) => `${the(which)} dice solo che le fasi saranno rispettate.`,
    example: '«Regolamento approvato entro il 30/06»',
  },
  IN02: {
    title: 'Indicatori senza target',
    help: 'Senza target, a fine anno non si può dire se l’indicatore è raggiunto: scrivere il valore da raggiungere.',
    says: (which) => `${the(which)} non ha un target.`,
    example: '«90%», «12» oppure «30/06/2026»',
  },
  IN03: {
    title: 'Unità di misura che mancano o non tornano',
    help: 'Un numero da solo non dice che cosa si conta, e un’unità che non va con il valore dice il falso: scrivere l’unità giusta.',
    says: ({ unit, value, ...which }) =>
      unit === ''
        ? `Manca l’unità di misura: ${of(which)} ha solo un numero.`
        : `${the(which)} si misura in «${unit}», ma il valore è «${value}».`,
    example: '«giorni», «utenti» oppure «ore»',
  },
  IN04: {
    title: 'Percentuali senza formula',
    help: 'È una parte di un totale: scrivere nella formula che cosa si divide per che cosa.',
    says: (which) => `Manca la formula: ${of(which)} è una percentuale.`,
    example: '«pratiche concluse in tempo / pratiche presentate × 100»',
  },
  IN05: {
    title: 'Indicatori senza fonte del dato',
    help: 'La fonte serve a chi controllerà il risultato. Si trova fra gli altri dati dell’indicatore.',
    says: (which) => `Manca la fonte del dato: ${of(which)} non dice da dove viene.`,
    example: '«Protocollo informatico» oppure «Registro della formazione»',
  },
  IN07: {
    title: 'Indicatori in cui meno è meglio, senza polarità',
    help: 'Senza polarità il grado si calcola come se di più fosse meglio: 60 giorni invece di 30 darebbero 100%. Scegliere «decrescente» o «non oltre il target».',
    says: (which) => `${the(which)} parla di qualcosa da ridurre e non ha la polarità.`,
  },
  IN08: {
    title: 'Polarità contraria al target',
    help: 'Il grado si calcolerebbe al contrario: correggere la polarità, oppure il target o il valore di partenza.',
    says: ({ polarity, baseline, target, ...which }) =>
      `${the(which)} è «${polarity}», ma va da ${baseline} a ${target}.`,
  },
  IN09: {
    title: 'Target che non migliorano',
    help: 'Rendere il target più impegnativo oppure, se basta mantenere il livello, scriverlo nella descrizione.',
    says: (which) => `Il target del${of(which)} è il valore dell’anno precedente.`,
    example: '«Mantenimento dei tempi medi di rilascio»',
  },
  IN10: {
    title: 'Target già raggiunti',
    help: 'Scegliere un target più impegnativo, o un altro indicatore.',
    says: (which) => `Il target del${of(which)} è già stato raggiunto in tutti gli anni indicati.`,
    example: 'la percentuale di pratiche concluse in metà del tempo previsto',
  },
  IN13: {
    title: 'Target zero con un rapporto',
    help: 'Un rapporto con zero non si calcola: scegliere la polarità «non oltre il target» (vale se non lo si supera), oppure scrivere il valore di partenza.',
    says: (which) => `${the(which)} ha target 0.`,
  },
  IN15: {
    title: 'Pesi degli indicatori che non danno 100',
    help: 'Il punteggio li riporterebbe a 100 in proporzione, e un indicatore senza peso non conterebbe: correggere i pesi.',
    says: ({ total, blank }) =>
      `I pesi degli indicatori danno ${number(total)} e non 100${
        blank === 0 ? '' : `; senza peso: ${blank}`
      }.`,
  },
  IN20: {
    title: 'Indicatori senza descrizione',
    help: 'Scrivere che cosa si misura, oppure eliminare la riga.',
    says: ({ position }) => `L’indicatore ${position} non ha descrizione.`,
  },
  IN21: {
    title: 'Indicatori con parole vaghe',
    help: 'Aggiungere quanto, o entro quando.',
    says: ({ word }) => `Di «${word}» ognuno ha un’idea diversa.`,
    example: '«Tempo medio di risposta ridotto a 10 giorni»',
  },
  IN22: {
    title: 'Indicatori che non si misurano',
    help: 'Aggiungere un numero, una percentuale o una data.',
    says: (which) => `Non si capisce come si misura ${of(which)}.`,
    example: '«Affidamento dei lavori entro il 30/06»',
  },
  IN23: {
    title: 'Indicatori con il valore in bianco',
    help: 'Scrivere quanto si vuole raggiungere.',
    says: (which) => `${the(which)} ha il valore rimasto in bianco.`,
    example: '«Numero di bandi pubblicati: 3»',
  },
  IN24: {
    title: 'Indicatori che uniscono più misure',
    help: 'Con un indicatore per ciascuna si vede quale è raggiunta.',
    says: (which) => `${the(which)} unisce più cose insieme.`,
    example: '«Numero di procedure avviate» e, a parte, «Numero di procedure concluse»',
  },
  IN25: {
    title: 'Indicatori dal testo lungo',
    help: 'Tenere qui il nome dell’indicatore e spostare le spiegazioni nella descrizione dell’obiettivo.',
    says: (which) => `${the(which)} ha un testo lungo.`,
    example: '«Graduatorie pubblicate entro il termine»',
  },
  IN26: {
    title: 'Obiettivi misurati dal solo lavoro svolto',
    help: 'Aggiungere almeno un indicatore di risultato.',
    says: (which) => `${the(which)} conta il lavoro che si fa, non ciò che ne viene.`,
    example: '«Percentuale di utenti soddisfatti del servizio»',
  },
  IN27: {
    title: 'Obiettivi misurati solo da SI/NO',
    help: 'Con SI/NO è tutto o niente: aggiungere una data, o un indicatore che ammetta valori intermedi.',
    says: (which) => `${the(which)}, come gli altri, è solo SI o NO.`,
    example: '«Percentuale di servizi attivati»',
  },
  IN28: {
    title: 'Indicatori che non dicono il valore da raggiungere',
    help: 'Senza il valore da raggiungere, a fine anno non si può dire se l’indicatore è raggiunto: in questo modello si scrive nel testo.',
    says: (which) => `Manca il valore da raggiungere: ${of(which)} dice solo che cosa si conta.`,
    example: '«Numero di partecipanti: 50»',
  },
  IN29: {
    title: 'Target che non si leggono',
    help: 'Il grado di raggiungimento si calcola da un numero, una percentuale, una data o SI/NO. Le parole possono stare nell’unità di misura o nella descrizione.',
    says: ({ target, proposal: _, ...which }) =>
      /\d/.test(target)
        ? `Il target del${of(which)} non si legge: «${clipped(target)}».`
        : `Il target del${of(which)} non è un valore: «${clipped(target)}».`,
    example: ({ proposal: { text } }) =>
      text === '' ? '«90%», «12», «30/06/2026» oppure «SI»' : `«${text}»`,
  },
  IN30: {
    title: 'Indicatori senza polarità',
    help: 'Senza polarità il grado si calcola come se di più fosse meglio; con una che non si conosce non si calcola: sceglierla dall’elenco.',
    says: ({ polarity, ...which }) =>
      polarity === ''
        ? `${the(which)} non ha la polarità.`
        : `${the(which)} ha «${clipped(polarity)}», che non è una polarità.`,
  },
  IN31: {
    title: 'Formule incomplete',
    help: 'Scrivere che cosa si divide per che cosa.',
    says: (which) => `La formula del${of(which)} non dice che cosa si divide.`,
    example: '«pratiche concluse in tempo / pratiche presentate × 100»',
  },
  IN32: {
    title: 'Polarità contraria alle parole del target',
    help: 'Il grado non si calcola: correggere la polarità, oppure il target. Con una data serve «entro la data», con un intervallo «intervallo».',
    says: ({ polarity, target, ...which }) =>
      `${the(which)} è «${polarity}», ma il target è «${clipped(target)}».`,
  },
  IN33: {
    title: 'Polarità contraria al nome dell’indicatore',
    help: 'Se meno è meglio, scegliere «decrescente» o «non oltre il target»; se è giusta così, chiarire il nome.',
    says: ({ polarity, ...which }) =>
      `${the(which)} parla di qualcosa da ridurre, ma è «${polarity}».`,
  },
  IN34: {
    title: 'Target con la data senza anno',
    help: 'Senza l’anno il grado non si calcola: scrivere la data per intero. Se invece è una parte di un totale, come 3 su 4, scrivere la percentuale.',
    says: ({ target, ...which }) => `Al target «${target}» del${of(which)} manca l’anno.`,
    example: '«30/06/2026»',
  },
  IN35: {
    title: 'Percentuali accanto a numeri',
    help: 'Excel tiene 40% come 0,4: accanto a 45 il grado sarebbe quasi zero. Scrivere i due valori nella stessa misura.',
    says: ({ target, value, ...which }) =>
      `${the(which)} ha «${value}» accanto al target «${target}».`,
  },
  IN06: {
    title: 'Dati dichiarati da chi è valutato',
    help: 'Un risultato che dipende dalla parola dell’interessato non si può controllare: indicare un archivio, un registro o il dato di un altro ufficio.',
    says: ({ source, ...which }) => `${the(which)} ha come fonte «${clipped(source)}».`,
    example: '«Protocollo informatico»',
  },
  IN11: {
    title: 'Indicatori senza valore di partenza',
    help: 'Senza i valori degli anni prima non si vede se c’è un miglioramento: scriverli, se ci sono.',
    says: (which) => `${the(which)} non ha il valore dell’anno precedente.`,
  },
  IN12: {
    title: 'Percentuali di variazione che non tornano',
    help: 'La variazione detta nel testo e quella fra valore di partenza e target sono diverse: correggere il target, il valore o la percentuale.',
    says: ({ target, baseline, promised, real, due, ...which }) =>
      real === null || due === null
        ? `${the(which)} promette ${signed(promised)}%, ma manca il valore di partenza: non si può dire se ${target} è giusto.`
        : `${the(which)}: da ${baseline} a ${target} è ${signed(real)}%, non ${signed(promised)}%, che darebbe ${number(due)}.`,
  },
  IN14: {
    title: 'Indicatori troppi, o tutti di tempo',
    help: 'Pochi indicatori si seguono meglio; e accanto alle date serve dire quanto, con quale qualità, per chi.',
    says: ({ count, most }) =>
      most === null
        ? `Tutti e ${count} gli indicatori dicono solo entro quando.`
        : `Gli indicatori sono ${count}: più di ${most}.`,
  },
  IN16: {
    title: 'Indicatori senza target di metà anno',
    help: 'Il piano prevede un monitoraggio a metà anno: scrivere il valore da raggiungere a quella data.',
    says: (which) => `${the(which)} non ha il target a metà anno.`,
  },
  IN19: {
    title: 'Indicatori senza responsabile del dato',
    help: 'Se nessuno è incaricato di rilevarlo, il dato spesso non arriva: indicare chi lo rileva.',
    says: (which) => `${the(which)} non ha il responsabile del dato.`,
    example: '«Ufficio personale, entro il 31/01»',
  },
  IN36: {
    title: 'Target di metà anno che nessuno guarda',
    help: 'Fra le date di monitoraggio del piano non c’è la metà dell’anno: togliere il target, oppure aggiungere la data nelle impostazioni.',
    says: ({ value, dates, ...which }) =>
      `${the(which)} ha «${value}» a metà anno, ma i monitoraggi sono ${dates.join(', ')}.`,
  },
} satisfies Partial<RuleWords>;
