/** Turns an indicator that measures nothing into something that is delivered by a day: asked, never guessed. */
import { polarityWords } from '../../domain/smvp';
import type { Book } from '../../domain/book';
import { serialText } from '../../domain/dates';
import { write, type Deliverable, type Fix, type Told, type Write } from './fix';
import { indicatorOf, type WhichIndicator } from './indicatorFixes';

/** In the columns that the sheet has; what it has no column for is said in the name. */
export function asDeliverable(finding: Told<WhichIndicator>, book: Book): Fix | null {
  const found = indicatorOf(finding, book);
  if (!found || !write(book, found.places.description, '\n')) return null;
  const { description, target, polarity, unitOfMeasure, dataOwner } = found.places;
  const writesOf = ({ what, by, who }: Deliverable): Write[] => {
    const day = serialText(by);
    const name = [
      what.trim(),
      ...(target ? [] : [`entro il ${day}`]),
      ...(dataOwner || who.trim() === '' ? [] : [`(a cura di ${who.trim()})`]),
    ].join(' ');
    return [
      write(book, description, name),
      write(book, target, day),
      write(book, polarity, polarityWords('entro_data')),
      write(book, unitOfMeasure, 'data'),
      who.trim() === '' ? null : write(book, dataOwner, who.trim()),
    ].flatMap((each) => each ?? []);
  };
  return { kind: 'deliverable', writesOf };
}
