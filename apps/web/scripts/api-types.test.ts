import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateApiTypes, typesFile } from './generate-api-types.ts'

test('the client knows the API as it is: "npm run api-types" has nothing to write', async () => {
  expect(readFileSync(typesFile, 'utf8') === (await generateApiTypes())).toBe(true)
})
