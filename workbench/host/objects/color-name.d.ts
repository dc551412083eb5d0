/** The package has no types of its own. */
declare module 'color-name' {
  /** Red, green and blue, 0 to 255, by the name in lower case. */
  const colors: Readonly<Record<string, readonly [number, number, number]>>;
  export default colors;
}
