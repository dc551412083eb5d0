import type { Strings } from '../strings';

/** The sheet's own label where there is one and the pane speaks the language of the sheets. */
export function labelOf(
  onSheet: string | null,
  inCatalogue: string,
  { labelsFrom }: Strings['objective'],
): string {
  return labelsFrom === 'sheet' ? (onSheet ?? inCatalogue) : inCatalogue;
}
