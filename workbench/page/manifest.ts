/** The built manifest, as far as the page offers what Excel would: the group of the ribbon and the menu of cells. */
import { fetchText } from './fetchText';

/** A button, in the language of the page. */
export interface Control {
  id: string;
  label: string;
  tip: string;
  /** The icon of 16 pixels. */
  icon: string;
  /** The command of the pane that it calls; undefined where it only shows the pane. */
  command: string | undefined;
  /** What stands in it, when it is a menu. */
  items: Control[];
}

export interface Manifest {
  group: string;
  ribbon: Control[];
  cellMenu: Control[];
}

export async function fetchManifest(addin: string, language: string): Promise<Manifest> {
  const text = await fetchText(`${addin}manifest.xml`);
  return new ManifestReader(text, addin, language).read();
}

class ManifestReader {
  private readonly root: Document;
  /** Where the manifest says that its files are: the folder of its page. */
  private readonly base: string;

  constructor(
    text: string,
    private readonly addin: string,
    private readonly language: string,
  ) {
    this.root = new DOMParser().parseFromString(text, 'text/xml');
    this.base = new URL('.', this.resource('Taskpane.Url')).href;
  }

  read(): Manifest {
    const [group] = this.root.getElementsByTagName('Group');
    const [menu] = this.root.getElementsByTagName('OfficeMenu');
    if (!group) throw new Error('The manifest has no group in the ribbon');
    return {
      group: this.text(group, 'Label'),
      ribbon: this.controls(group),
      cellMenu: menu ? this.controls(menu) : [],
    };
  }

  private controls(parent: Element): Control[] {
    return [...parent.getElementsByTagName('Control')].map((control) => ({
      ...this.control(control),
      items: [...control.getElementsByTagName('Item')].map((item) => this.control(item)),
    }));
  }

  private control(control: Element): Control {
    const action = [...control.children].find(({ tagName }) => tagName === 'Action');
    return {
      id: control.getAttribute('id') ?? '',
      label: this.text(control, 'Label'),
      tip: this.text(control, 'Description'),
      icon: this.icon(control),
      command: action?.getElementsByTagName('FunctionName')[0]?.textContent ?? undefined,
      items: [],
    };
  }

  private text(parent: Element, name: string): string {
    return this.resource(parent.getElementsByTagName(name)[0]?.getAttribute('resid') ?? '');
  }

  private icon(control: Element): string {
    const [image] = control.getElementsByTagName('bt:Image');
    return this.resource(image?.getAttribute('resid') ?? '').replace(this.base, this.addin);
  }

  /** A resource's text in the page's language, else as it stands. */
  private resource(id: string): string {
    const resources =
      this.root.getElementsByTagName('Resources')[0]?.getElementsByTagName('*') ?? [];
    const found = [...resources].find((each) => each.getAttribute('id') === id);
    const own = [...(found?.children ?? [])].find(
      (each) => each.getAttribute('Locale') === this.language,
    );
    const text = own?.getAttribute('Value') ?? found?.getAttribute('DefaultValue');
    if (!text) throw new Error(`The manifest has no resource ${id}`);
    return text;
  }
}
