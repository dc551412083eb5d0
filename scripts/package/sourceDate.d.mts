export function sourceDate(
  root: string,
  options?: { environment?: Record<string, string | undefined>; now?: () => Date },
): { date: Date; warning?: string };
