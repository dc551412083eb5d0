/** The refusals of custom functions, as Excel gets them. */

/** `#VALUE!` with this message. */
export const bad = (message: string): unknown =>
  expect.objectContaining({ code: '#VALUE!', message });

/** `#N/A` with this message. */
export const missing = (message: string): unknown =>
  expect.objectContaining({ code: '#N/A', message });

/** An error of the input, passed on. */
export const passed = (code: string): unknown => expect.objectContaining({ code });
