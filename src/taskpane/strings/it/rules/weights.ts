/** Rules on weights. */
import type { RuleWords } from '../../ruleWords';
import { number, percent, written } from '../figures';

/** Of the unit that leads the objective nothing is said: it is its own. */
const inUnit = (unit: string, position: number) => {
  if (position === 0) return '';
  return unit === '' ? ` nell’altro settore ${position}` : ` nel settore «${unit}»`;
};

export const weightRules = {
  PE01: {
    title: 'Pesi che non danno 100',
    help: 'In ogni settore il totale dei pesi deve essere 100: si correggono con «Pesi».',
    says: ({ weight, missing }) => {
      if (weight === 0) return 'Nessun peso.';
      const rest = number(Math.abs(missing));
      return missing > 0
        ? `Il totale è ${number(weight)}: mancano ${rest}.`
        : `Il totale è ${number(weight)}: ${rest} di troppo.`;
    },
  },
  PE02: {
    title: 'Pesi che sembrano percentuali',
    help: 'In una cella Excel legge 20% come 0,2, ma qui i pesi sono punti su 100: se si voleva il 20 per cento, dare alla cella il formato Generale e scrivere 20.',
    says: ({ weight, points, isPercent }) =>
      isPercent
        ? `È scritto ${number(points)}%: la sintesi lo mostra come ${number(weight)}.`
        : `Pesa ${number(weight)} (forse ${number(points)}?).`,
  },
  PE03: {
    title: 'Pesi diversi fra sintesi e scheda',
    help: 'Vale quello della sintesi. Se è giusto quello della scheda, rimettere la formula nella sintesi (oppure aggiornarla); altrimenti scrivere quello giusto nella scheda.',
    says: ({ shown, stated }) =>
      `${shown === '' ? 'La sintesi è vuota' : `La sintesi dice ${written(shown)}`}, la scheda ${written(stated)}.`,
  },
  PE06: {
    title: 'L’obiettivo sui tempi di pagamento pesa troppo poco',
    help: 'La legge chiede almeno il 30 per cento della retribuzione di risultato: conta il peso moltiplicato per la quota che dipende dagli obiettivi. Alzare il peso, oppure la quota nelle impostazioni se è cambiata.',
    says: ({ weight, share, reached, needed }) =>
      `Peso ${number(weight)} × quota ${percent(share)} = ${percent(reached)}: ${
        needed !== null
          ? `serve almeno ${number(needed)}.`
          : 'nessun peso basta, serve una quota più alta.'
      }`,
  },
  PE14: {
    title: 'Obiettivi senza peso',
    help: 'Un obiettivo senza peso non conta tra quelli del suo settore. Se è un prerequisito va bene così; altrimenti scriverlo.',
    says: ({ isCoefficient }) =>
      isCoefficient ? 'Manca il peso, cioè il coefficiente.' : 'Manca il peso.',
  },
  PE15: {
    title: 'Pesi fuori misura',
    help: 'Correggere il peso.',
    says: ({ unit, position, weight, isCoefficient }) =>
      isCoefficient
        ? `Il peso ${number(weight)}${inUnit(unit, position)} è negativo: un coefficiente è un numero come 1, 1,5 o 2.`
        : `Il peso ${number(weight)}${inUnit(unit, position)} non è tra 0 e 100: il totale del settore deve dare 100.`,
  },
  PE16: {
    title: 'Pesi delle fasi che non danno 100',
    help: 'L’avanzamento li riporterebbe a 100 in proporzione, e una fase senza peso non conterebbe: correggere i pesi.',
    says: ({ year, total, blank }) =>
      `I pesi delle fasi del ${year} danno ${number(total)} e non 100${
        blank === 0 ? '' : `; senza peso: ${blank}`
      }.`,
  },
  PE17: {
    title: 'Strategicità fuori misura',
    help: 'La strategicità va da 0 a 100: correggerla.',
    says: ({ unit, position, relevance }) =>
      `La strategicità ${number(relevance)}${inUnit(unit, position)} non è tra 0 e 100.`,
  },
  PE18: {
    title: 'Pesi degli indicatori negativi',
    help: 'Con un peso negativo il punteggio non si calcola: correggerlo.',
    says: ({ position, weight }) =>
      `Il peso ${number(weight)} dell’indicatore ${position} è negativo.`,
  },
  PE19: {
    title: 'Pesi delle fasi negativi',
    help: 'Con un peso negativo lo stato dell’obiettivo non si calcola: correggerlo.',
    says: ({ position, year, weight }) =>
      `Il peso ${number(weight)} della fase ${position} del ${year} è negativo.`,
  },
  PE04: {
    title: 'Pesi che decidono tutto, o niente',
    help: 'Un obiettivo che vale più di metà del settore decide quasi da solo; sotto 5 il risultato non cambia niente. Se è una scelta va bene così.',
    says: ({ share, most, least }) =>
      `Vale ${number(share)} su 100 del settore: ${most === null ? `meno di ${number(least)}` : `più di ${number(most)}`}.`,
  },
  PE21: {
    title: 'Pesi stampati sulle schede che non danno 100',
    help: 'La sintesi e le schede dicono pesi diversi: correggere quelli delle schede.',
    says: ({ total }) => `Sommando i pesi scritti sulle schede si ha ${number(total)}, non 100.`,
  },
} satisfies Partial<RuleWords>;
