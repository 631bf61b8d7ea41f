import { join } from 'node:path'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { describeOffline } from '../../server/src/describe-offline.ts'

/** Where the types stand that the web app's client is made of. */
export const typesFile = join(import.meta.dirname, '../src/platform/api/schema.d.ts')

/** @returns the types of all operations, from the routes themselves; nothing is served for it */
export async function generateApiTypes(): Promise<string> {
  const document = withoutRefusals((await describeOffline()) as OpenAPI3)
  const nodes = await openapiTypes(document, { alphabetize: true })
  return `// Written by "npm run api-types" from the routes of the server; a test compares.\n${astToString(nodes)}`
}

/** The client throws what the server refuses, so the types of those answers would only be read by nobody, many times over. */
function withoutRefusals(document: OpenAPI3): OpenAPI3 {
  return JSON.parse(JSON.stringify(document), (name, value) =>
    name === 'responses' && typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([status]) => status.startsWith('2')))
      : value,
  ) as OpenAPI3
}
