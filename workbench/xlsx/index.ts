export { openWorkbook, type OpenedWorkbook } from './open/openWorkbook';
export { UnreadableWorkbook } from './open/refusal';
export { saveWorkbook, type SavedWorkbook } from './save/saveWorkbook';
