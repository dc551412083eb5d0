/**
 * Served to the pane in place of Microsoft's office.js, after Microsoft's Excel library: office.js looks for Office
 * around it and finds none, so this supplies the few things that the pane asks of it and joins the library to the host.
 */
interface WorkbenchParent {
  workbench?: {
    ready: Promise<unknown>;
    connect(frame: Window): void;
    commands: Map<string, unknown>;
    showPane(shown: boolean): void;
  };
}

const workbench = (window.parent as unknown as WorkbenchParent).workbench;
const settings = new URLSearchParams(location.search);
const language = settings.get('lang') ?? 'it-IT';

const office = {
  onReady: async (callback?: (info: object) => void) => {
    const info = { host: 'Excel', platform: 'OfficeOnline' };
    await workbench?.ready;
    callback?.(info);
    return info;
  },
  context: {
    displayLanguage: language,
    contentLanguage: language,
    document: { url: settings.get('file') ?? '' },
    host: 'Excel',
    platform: 'OfficeOnline',
    requirements: {
      isSetSupported: (set: string) => set === 'ExcelApi' || set === 'SharedRuntime',
    },
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
  },
  addin: {
    setStartupBehavior: () => Promise.resolve(),
    showAsTaskpane: async () => workbench?.showPane(true),
    hide: async () => workbench?.showPane(false),
    onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
  },
  actions: {
    associate: (id: string, action: unknown) => {
      workbench?.commands.set(id, action);
    },
  },
};

const globals = window as unknown as { Office: object; CustomFunctions?: object };
// Some of the library's own members are read-only: they are covered, not changed.
globals.Office = Object.create(globals.Office, Object.getOwnPropertyDescriptors(office)) as object;
// In the shared runtime the pane's page registers the functions too; here the grid's page computes them.
Object.assign((globals.CustomFunctions ??= {}), { associate: () => undefined });
workbench?.connect(window);

export {};
