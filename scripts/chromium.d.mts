export function chromiumPath(): string | undefined;
export function chromiumOptions(): { executablePath?: string; args: string[] };
