import { join } from 'node:path'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { describeOffline } from '../../server/src/describe-offline.ts'

/** Where the types stand that the web app's client is made of. */
export const typesFile = join(import.meta.dirname, '../src/platform/api/schema.d.ts')

/** @returns the types of all operations, from the routes themselves; nothing is served for it */
export async function generateApiTypes(): Promise<string> {
  const document = (await describeOffline()) as OpenAPI3
  const nodes = await openapiTypes(document, { alphabetize: true })
  return `// Written by "npm run api-types" from the routes of the server; a test compares.\n${astToString(nodes)}`
}
