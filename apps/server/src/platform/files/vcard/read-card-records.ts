import type { TextEncoding } from '../detect-encoding.ts'
import type { OpenFile } from '../open-file.ts'
export async function countCards(_file: OpenFile, _encoding: TextEncoding): Promise<number> {
  return 0
}
