import { listenTo } from './eventHandlers';

/**
 * Tells whenever cells are written or moved, and sheets come or go, whoever does it: the user, who else has the file open,
 * the add-in itself; until the function that it answers is called. Results that are computed anew are no change.
 */
export function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  const tell = async () => listener();
  return listenTo(({ onChanged, onAdded, onDeleted }) => [
    onChanged.add(tell),
    onAdded.add(tell),
    onDeleted.add(tell),
  ]);
}
