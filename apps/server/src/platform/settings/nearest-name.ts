/**
 * The name that needs the fewest letters put in, taken out or exchanged to become the one that was written (Levenshtein).
 * @param names at least one
 */
export function nearestName(written: string, names: readonly string[]): string {
  let nearest = ''
  let fewest = Number.POSITIVE_INFINITY
  for (const name of names) {
    const changes = countChanges(written, name)
    if (changes >= fewest) continue
    nearest = name
    fewest = changes
  }
  return nearest
}

function countChanges(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const exchange = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(exchange, previous[column]! + 1, current[column - 1]! + 1))
    }
    previous = current
  }
  return previous.at(-1)!
}
