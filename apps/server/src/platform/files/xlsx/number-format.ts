/** How the number of a cell is to be read, by the cell's number format. */
export type NumberFormat =
  | { kind: 'number' /** Digits to fill up with zeros, as in postcodes. */; digits: number; isPercent: boolean }
  | { kind: 'date'; hasDate: boolean; hasTime: boolean }

const plain: NumberFormat = { kind: 'number', digits: 0, isPercent: false }

/** Formats that workbooks name by number only (ECMA-376 part 1, 18.8.30, with the dates of East Asian versions). */
function builtInFormat(id: number): NumberFormat | undefined {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: 'date', hasDate: true, hasTime: false }
  if (id === 22) return { kind: 'date', hasDate: true, hasTime: true }
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47))
    return { kind: 'date', hasDate: false, hasTime: true }
  if (id === 9 || id === 10) return { kind: 'number', digits: 0, isPercent: true }
  return undefined
}

/**
 * Reads a number format: a date or time if its first section has letters for their parts outside quotes and brackets.
 * @param id number of the format
 * @param code its text, if the workbook gives one
 */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtInFormat(id) ?? plain
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code)
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .trim()
  if (elapsed) return { kind: 'date', hasDate: false, hasTime: true }
  if (/^(?:general|standard|@)?$/i.test(bare)) return plain
  const hasTime = /[hs]/i.test(bare)
  const hasDate = /[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime)
  if (hasDate || hasTime) return { kind: 'date', hasDate, hasTime }
  const digits = /^[0# ./()+-]*$/.test(bare) && !bare.includes('.') ? (bare.match(/0/g)?.length ?? 0) : 0
  return { kind: 'number', digits: digits > 1 ? digits : 0, isPercent: bare.includes('%') }
}
