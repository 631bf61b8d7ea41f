import type { OpenFile } from '../open-file.ts'
import type { DescribeOptions, FileDescription } from '../records.ts'
export async function describeWorkbook(
  _path: string,
  _file: OpenFile,
  _options: DescribeOptions,
): Promise<Omit<FileDescription, 'name' | 'bytes' | 'modified'>> {
  throw new Error('not yet')
}
