/**
 * @param csv as the server writes it: a header, then a line a person, whose last column is the address or number
 * @returns the last column of each line that has one
 */
export function lastColumn(csv: string): string[] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.slice(line.lastIndexOf(',') + 1).replaceAll('"', ''))
    .filter((value) => value !== '')
}
