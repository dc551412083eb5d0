/**
 * Fonts say their name and size, as Excel writes them: of a cell that is only bold the engine says no more, and other
 * programs would draw it in a font of their own.
 */
export function withWholeFonts(xml: string): string {
  const [, standard = ''] = /<fonts[^>]*><font>([^]*?)<\/font>/.exec(xml) ?? [];
  const parts = ['sz', 'name'].flatMap((name) => {
    const [element] = new RegExp(`<${name} [^>]*/>`).exec(standard) ?? [];
    return element ? [{ name, element }] : [];
  });
  return xml.replace(/<fonts[^>]*>[^]*?<\/fonts>/, (fonts) =>
    fonts.replace(/<font>([^]*?)<\/font>|<font\/>/g, (_all, said = '') => {
      const missing = parts.filter(({ name }) => !String(said).includes(`<${name} `));
      return `<font>${String(said)}${missing.map(({ element }) => element).join('')}</font>`;
    }),
  );
}
