/** Fixes of what computes the degree of an indicator: its polarity, and percentages beside points. */
import type { Book } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { Indicator, IndicatorField } from '../../domain/objective';
import { POLARITIES, type Polarity, polarityWords } from '../../domain/smvp';
import { proposedPolarity } from '../../domain/scoring/proposedPolarity';
import { italian, textKey } from '../../domain/cells';
import { proposed, write, type Fix, type Told } from './fix';

interface Found {
  indicator: Indicator;
  places: Partial<Record<IndicatorField, Place>>;
}

export interface WhichIndicator {
  /** From 1. */
  position: number;
}

/** The indicator that a finding is on. */
export function indicatorOf(
  { objective, facts: { position } }: Told<WhichIndicator>,
  book: Book,
): Found | null {
  const owner = book.objectives.find(({ key }) => key === objective?.key);
  const indicator = owner?.objective.indicatorTable.indicators[position - 1];
  const places = owner?.places.indicators[position - 1];
  return indicator && places ? { indicator, places } : null;
}

const withPolarity =
  <Facts extends WhichIndicator>(polarityOf: (indicator: Indicator, facts: Facts) => Polarity) =>
  (finding: Told<Facts>, book: Book): Fix | null => {
    const found = indicatorOf(finding, book);
    if (!found) return null;
    const polarity = polarityOf(found.indicator, finding.facts);
    return proposed(write(book, found.places.polarity, polarityWords(polarity)));
  };

/** The name says that less is better. */
export const decreasing = withPolarity(() => 'decrescente');

/** As its words say. */
export const asTarget = withPolarity(proposedPolarity);

const OPPOSITE: Partial<Record<Polarity, Polarity>> = {
  crescente: 'decrescente',
  decrescente: 'crescente',
  decrescente_scarto: 'crescente',
  soglia_min: 'soglia_max',
  soglia_max: 'soglia_min',
};

function opposite(written: string): Polarity {
  const key = textKey(written).replace(/[^a-z]/g, '');
  const polarity = POLARITIES.find((each) => each.replace(/[^a-z]/g, '') === key);
  return (polarity && OPPOSITE[polarity]) ?? 'decrescente';
}

/** The name, or last year's value, says that the other side is meant. */
export const otherWay = withPolarity((_, { polarity }: WhichIndicator & { polarity: string }) =>
  opposite(polarity),
);

/** 40% beside 45: it is 45%, or the other is 0,4 of something; the first is what people mean who type the sign. */
export function targetInPercent(
  finding: Told<WhichIndicator & { target: string }>,
  book: Book,
): Fix | null {
  const found = indicatorOf(finding, book);
  const { target } = finding.facts;
  return found && /^[\d.,]+$/.test(target)
    ? proposed(write(book, found.places.target, `${target}%`))
    : null;
}

/** 1.300 and +25% are 1.625: the target that the words promise. */
export function targetAsPromised(
  finding: Told<WhichIndicator & { target: string; due: number | null }>,
  book: Book,
): Fix | null {
  const { target, due } = finding.facts;
  const at = indicatorOf(finding, book)?.places.target;
  // What else stands in the cell ("1.600 utenti") would be lost.
  if (due === null || !/^[\d.,]+$/.test(target)) return null;
  const changed = write(book, at, due);
  return proposed(
    changed && typeof changed.before === 'string' ? write(book, at, italian(due)) : changed,
  );
}

/** A target of 12% in another unit: its sign says which it is. */
export function percentUnit(finding: Told<WhichIndicator>, book: Book): Fix | null {
  const found = indicatorOf(finding, book);
  return String(found?.indicator.target).trim().endsWith('%')
    ? proposed(write(book, found!.places.unitOfMeasure, '%'))
    : null;
}
