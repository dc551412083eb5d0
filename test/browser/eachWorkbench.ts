/** A workbench for each test of a file, in which nothing may go wrong unseen, and whoever uses its pane. */
import { paneUser, type PaneUser } from './paneUser';
import { closeEverything, openWorkbench, type OpenWorkbench } from './support';

export function eachWorkbench(
  begin: (workbench: OpenWorkbench, user: PaneUser) => void,
  /** What else is to hold in the end. */
  check: (workbench: OpenWorkbench) => Promise<void> = async () => undefined,
): void {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench('?grid=no');
    begin(workbench, paneUser(workbench));
  });
  afterEach(async () => {
    await check(workbench);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);
}
