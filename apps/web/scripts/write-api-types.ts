import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generateApiTypes, typesFile } from './generate-api-types.ts'

// `npm run api-types`: after an operation was added or changed.
const types = await generateApiTypes()
if (existsSync(typesFile) && readFileSync(typesFile, 'utf8') === types) console.log('The types of the API were fresh.')
else {
  writeFileSync(typesFile, types)
  console.log('The types of the API are written anew.')
}
