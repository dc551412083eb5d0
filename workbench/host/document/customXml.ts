/** XML that an add-in keeps in the workbook. */
export interface CustomXmlPart {
  /** "{GUID}", as files have it. */
  readonly id: string;
  xml: string;
  /** Of its first element; blank where it has none. */
  namespaceUri: string;
}

/** The parts of a workbook with XML of add-ins, in the order in which they were made. */
export class CustomXmlParts {
  private entries: CustomXmlPart[] = [];

  all(): readonly CustomXmlPart[] {
    return this.entries;
  }

  find(id: string): CustomXmlPart | undefined {
    return this.entries.find((each) => each.id.toLowerCase() === id.toLowerCase());
  }

  add(xml: string, namespaceUri: string, id?: string): CustomXmlPart {
    const part = { id: id ?? `{${crypto.randomUUID().toUpperCase()}}`, xml, namespaceUri };
    this.entries.push(part);
    return part;
  }

  remove(id: string): void {
    this.entries = this.entries.filter((each) => each.id !== id);
  }
}
