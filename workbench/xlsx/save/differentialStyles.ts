/** Styles that stand beside those of cells: colours by which rows are sorted or filtered. */
export class DifferentialStyles {
  private readonly added: string[] = [];
  private readonly before: number;

  constructor(private readonly styles: string) {
    this.before = Number(/<dxfs count="(\d+)"/.exec(styles)?.[1] ?? 0);
  }

  /** The id of a colour of cells or of letters. */
  color(of: 'CellColor' | 'FontColor', color: string): number {
    const rgb = `FF${color.slice(1)}`;
    const dxf =
      of === 'CellColor'
        ? `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`
        : `<dxf><font><color rgb="${rgb}"/></font></dxf>`;
    const known = this.added.indexOf(dxf);
    return this.before + (known < 0 ? this.added.push(dxf) - 1 : known);
  }

  /** The part with what was added. */
  get part(): string {
    if (this.added.length === 0) return this.styles;
    const all = /<dxfs[^>]*?(?:\/>|>([^]*?)<\/dxfs>)/;
    const written = (inner: string) =>
      `<dxfs count="${this.before + this.added.length}">${inner}${this.added.join('')}</dxfs>`;
    return this.styles.replace(all, (_found, inner = '') => written(String(inner)));
  }
}
