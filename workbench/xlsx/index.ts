export { saveWorkbook, type SavedWorkbook } from './save/saveWorkbook';
