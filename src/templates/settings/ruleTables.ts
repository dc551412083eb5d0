/**
 * The tables of the settings in which the authority says what it makes of the rules of Verifica: those that it has
 * changed, and the findings that somebody answers for. They are added when something is first written in them.
 */
import type { RuleControl } from '../../domain/book';
import { italian } from '../../domain/cells';
import { toNumber } from '../../domain/numbers';
import { ruleOf, RULES, type RuleId, type Threshold } from '../../domain/rules';
import type { Labelled } from '../list/listTemplate';
import { choice, type Codec } from './codecs';
import type { SettingsTable } from './tables';

/** Long texts stand in the three columns that the sheet has, short ones at their right. */
export const CONTROLS = {
  rule: { name: 'Regola', label: 'Regola', aliases: ['Controllo', 'Codice'] },
  finds: { name: 'Trova', label: 'Che cosa trova', aliases: [] },
  note: { name: 'Nota', label: 'Nota', aliases: ['Note'] },
  severity: { name: 'Gravita', label: 'Gravità', aliases: [] },
  threshold: { name: 'Soglia', label: 'Soglia', aliases: [] },
} satisfies Record<string, Labelled>;

export const WAIVERS = {
  rule: { name: 'Regola', label: 'Regola', aliases: ['Controllo', 'Codice'] },
  value: { name: 'Valore', label: 'Valore derogato', aliases: ['Valore'] },
  reason: { name: 'Motivo', label: 'Motivo', aliases: ['Motivazione'] },
  sheet: { name: 'Foglio', label: 'Foglio', aliases: [] },
  cell: { name: 'Cella', label: 'Cella', aliases: [] },
  role: { name: 'Ruolo', label: 'Ruolo', aliases: ['Ruolo di chi risponde'] },
  date: { name: 'Data', label: 'Data', aliases: ['Data della deroga'] },
} satisfies Record<string, Labelled>;

export const CONTROLS_TABLE: SettingsTable = {
  name: 'Controlli',
  title: 'CONTROLLI DELLA VERIFICA',
  note: 'Solo le regole che l’ente ha cambiato: le altre valgono come sono. Gravità o soglia vuota: quella della regola.',
  columns: Object.values(CONTROLS),
  essential: [CONTROLS.rule, CONTROLS.severity, CONTROLS.threshold],
};

export const WAIVERS_TABLE: SettingsTable = {
  name: 'Deroghe',
  title: 'DEROGHE',
  note: 'Ciò che la Verifica trova e di cui qualcuno risponde. Vale finché la cella mostra il valore derogato, e solo con motivo e ruolo.',
  columns: Object.values(WAIVERS),
  essential: [WAIVERS.rule, WAIVERS.sheet, WAIVERS.cell, WAIVERS.reason, WAIVERS.role],
};

export const RULE_TABLES = [CONTROLS_TABLE, WAIVERS_TABLE];

export const CONTROL_SEVERITY: Codec<RuleControl['severity']> = {
  ...choice<RuleControl['severity']>([
    ['blocks', 'blocca l’approvazione', 'blocca'],
    ['toFix', 'da sistemare'],
    ['toKnow', 'da sapere'],
    ['off', 'non eseguire'],
  ]),
  blank: null,
};

const IDS: ReadonlyMap<string, RuleId> = new Map(RULES.map(({ id }) => [id, id]));

/** The rule that a cell names: "PE04", and its title behind it if one is there. */
export const ruleNamed = (text: string): RuleId | undefined =>
  IDS.get(/^\s*([a-z]{2}\d\d)(?!\w)/i.exec(text)?.[1]?.toUpperCase() ?? '');

/** The number that a rule goes by; undefined where it goes by none. */
export const thresholdOf = (rule: RuleId): Threshold | undefined =>
  (ruleOf(rule) as { threshold?: Threshold }).threshold;

/** The authority's own threshold, as the rule allows it; null for the usual one. */
export function thresholdCodec(own: Threshold | undefined): Codec<number | null> {
  return {
    write: (value) => value,
    read: (value) => {
      const read = toNumber(value);
      const isIn = own && typeof read === 'number' && read >= own.least && read <= own.most;
      return isIn ? read : undefined;
    },
    blank: null,
    why: own
      ? `non è un numero tra ${italian(own.least)} e ${italian(own.most)}: vale la soglia usuale, ${italian(own.usual)}`
      : 'la regola non ha una soglia',
  };
}
