/** What Microsoft's generator makes of the functions' sources: the functions.json of the built add-in. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

interface Metadata {
  functions: { id: string }[];
  enums: unknown[];
}

const FILES = ['weights', 'achievement', 'schedule', 'payments', 'resultPay', 'reason'];

export const metadata: Promise<Metadata> = generateCustomFunctionsMetadata(
  FILES.map((name) => `src/functions/${name}.ts`),
  true,
).then(({ metadataJson }) => JSON.parse(metadataJson) as Metadata);
