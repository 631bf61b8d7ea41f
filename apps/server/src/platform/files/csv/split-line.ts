/** The cells of one line, read by itself: quotes hold only within it, one that is not closed runs to its end. */
export function splitLine(line: string, separator: string | null): string[] {
  if (separator === null) return [unquote(line)]
  if (!line.includes('"')) return line.split(separator)
  const cells: string[] = []
  for (let at = 0; ; ) {
    const open = at + (/^ *(?=")/.exec(line.slice(at, at + 40))?.[0].length ?? -1)
    const close = open >= at ? closingQuote(line, open, separator) : -1
    let next = line.indexOf(separator, close < 0 ? at : close)
    if (next < 0) next = line.length
    cells.push(unquote(line.slice(at, next)))
    if (next >= line.length) return cells
    at = next + 1
  }
}

/** How many cells `splitLine` would find. */
export function countCells(line: string, separator: string | null): number {
  return splitLine(line.endsWith('\r') ? line.slice(0, -1) : line, separator).length
}

function closingQuote(line: string, open: number, separator: string): number {
  for (let from = open + 1; ; ) {
    const found = line.indexOf('"', from)
    if (found < 0) return -1
    if (line[found + 1] === '"') {
      from = found + 2
      continue
    }
    let after = found + 1
    while (line[after] === ' ') after++
    if (after >= line.length || line[after] === separator) return found
    from = found + 1
  }
}

function unquote(cell: string): string {
  const trimmed = cell.trim()
  return trimmed.length >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1).replaceAll('""', '"')
    : cell
}
