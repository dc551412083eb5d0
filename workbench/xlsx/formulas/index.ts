/** How an .xlsx file writes the formulas that Excel shows. */
export { shownFormula } from './shown';
export { storedFormula } from './stored';
