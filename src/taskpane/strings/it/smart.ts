/** Hints for objectives and indicators that can be measured: what could be better, and how it would look. */
export const smart = {
  label: 'Suggerimento',
  ofIndicator: (position: number) => `Suggerimenti per l’indicatore ${position}`,
  ofObjective: 'Suggerimenti per l’obiettivo',
  example: (text: string) => `Per esempio: ${text}.`,
  hide: (hint: string) => `Nascondi il suggerimento: ${hint}`,
};
